/** Twips: smaller pictures are seals, logos and icons, not a table or a page. */
const LEAST_WIDTH = 4_500;
const LEAST_HEIGHT = 1_500;

/** The size of a picture or a drawn shape, from the words of its group. */
export class PictureSize {
  private readonly words = new Map<string, number>();

  take(word: string, number: number | null): void {
    if (number !== null) this.words.set(word, number);
  }

  isLarge(): boolean {
    const of = (word: string, otherwise = 0): number => this.words.get(word) ?? otherwise;
    const scaled = (goal: string, scale: string): number => (of(goal) * of(scale, 100)) / 100;
    const width = Math.max(scaled("picwgoal", "picscalex"), of("shpright") - of("shpleft"));
    const height = Math.max(scaled("pichgoal", "picscaley"), of("shpbottom") - of("shptop"));
    return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
  }

  clear(): void {
    this.words.clear();
  }
}
