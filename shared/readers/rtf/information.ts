const LONGEST_TITLE = 500;

const pad = (number: number, length: number): string => String(number).padStart(length, "0");

/** What the \info group says of the document. */
export class Information {
  private title = "";
  private readonly time = new Map<string, number>();

  addTitle(text: string): void {
    if (this.title.length < LONGEST_TITLE) this.title += text;
  }

  clearTitle(): void {
    this.title = "";
  }

  addTime(word: string, number: number | null): void {
    this.time.set(word, number ?? 0);
  }

  metadata(): { title?: string; createdOn?: string } {
    const title = this.title.trim();
    const [year = 0, month = 0, day = 0] = ["yr", "mo", "dy"].map((part) => this.time.get(part) ?? 0);
    // A time before 1980 is one that nobody set.
    const isDay = year >= 1980 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    const createdOn = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
    return { ...(title !== "" && { title }), ...(isDay && { createdOn }) };
  }
}
