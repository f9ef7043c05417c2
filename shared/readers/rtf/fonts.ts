import { codePage, encodingOfSet, WESTERN } from "./code-pages.ts";
import type { Group } from "./group.ts";

/** The encodings of a document's text: that of its fonts' character sets, else that of the document. */
export class Fonts {
  private readonly encodings = new Map<number, string>();
  private encoding = WESTERN;
  private defaultFont = 0;

  define(font: number, set: number): void {
    const encoding = encodingOfSet(set);
    if (encoding !== null) this.encodings.set(font, encoding);
  }

  /** Takes a word about the whole document, and says whether it was one. */
  take(word: string, number: number | null): boolean {
    if (word === "ansicpg") this.encoding = codePage(number ?? 0);
    else if (word === "deff") this.defaultFont = number ?? 0;
    else return false;
    return true;
  }

  encodingOf({ font, wideFont }: Group): string {
    const own = this.encodings.get(font === -1 ? this.defaultFont : font);
    return own ?? this.encodings.get(wideFont) ?? this.encoding;
  }
}
