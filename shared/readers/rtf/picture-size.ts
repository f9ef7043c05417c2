import { mayShowTable } from "../pictures/shows-table.ts";

const POINTS_PER_TWIP = 0.05;

/** Words that say that a picture's digits are a file. Metafiles are passed over. */
const FILES = new Set(["pngblip", "jpegblip"]);
const CROPS = ["piccropl", "piccropt", "piccropr", "piccropb"];

/** The size of a picture or a drawn shape, from the words of its group. */
export class PictureSize {
  private readonly words = new Map<string, number>();
  private isFile = false;

  take(word: string, number: number | null): void {
    if (FILES.has(word)) this.isFile = true;
    else if (number !== null) this.words.set(word, number);
  }

  /** The size of one that may show a table or a page, in points; null for smaller ones. */
  large(): { readonly widthPoints: number; readonly heightPoints: number } | null {
    const of = (word: string, otherwise = 0): number => this.words.get(word) ?? otherwise;
    const scaled = (goal: string, scale: string): number => (of(goal) * of(scale, 100)) / 100;
    const width = Math.max(scaled("picwgoal", "picscalex"), of("shpright") - of("shpleft"));
    const height = Math.max(scaled("pichgoal", "picscaley"), of("shpbottom") - of("shptop"));
    const [widthPoints, heightPoints] = [width * POINTS_PER_TWIP, height * POINTS_PER_TWIP];
    return mayShowTable(widthPoints, heightPoints) ? { widthPoints, heightPoints } : null;
  }

  /** The picture is a file of its own, of which the whole is shown. */
  get isWholeFile(): boolean {
    return this.isFile && CROPS.every((word) => (this.words.get(word) ?? 0) === 0);
  }

  clear(): void {
    this.isFile = false;
    this.words.clear();
  }
}
