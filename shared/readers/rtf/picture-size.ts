import type { Picture } from "../pictures/picture-mark.ts";
import { shownPart } from "../pictures/shown-part.ts";
import { mayShowTable } from "../pictures/shows-table.ts";
import { fileOf } from "./picture-file.ts";

const POINTS_PER_TWIP = 0.05;

/** Words that say that a picture's digits are a file. Metafiles are passed over. */
const FILES = new Set(["pngblip", "jpegblip"]);

/** The size of a picture or a drawn shape, from the words of its group. */
export class PictureSize {
  private readonly words = new Map<string, number>();
  private isFile = false;

  take(word: string, number: number | null): void {
    if (FILES.has(word)) this.isFile = true;
    else if (number !== null) this.words.set(word, number);
  }

  /** One that may show a table or a page; null for smaller ones. `group` holds its file; null for drawn shapes. */
  large(group: Uint8Array | null): Picture | null {
    const of = (word: string, otherwise = 0): number => this.words.get(word) ?? otherwise;
    const across = of("picwgoal") - of("piccropl") - of("piccropr");
    const down = of("pichgoal") - of("piccropt") - of("piccropb");
    const width = Math.max((across * of("picscalex", 100)) / 100, of("shpright") - of("shpleft"));
    const height = Math.max((down * of("picscaley", 100)) / 100, of("shpbottom") - of("shptop"));
    const [widthPoints, heightPoints] = [width * POINTS_PER_TWIP, height * POINTS_PER_TWIP];
    if (!mayShowTable(widthPoints, heightPoints)) return null;
    const part = group === null ? null : this.shownOfFile();
    const bytes = group === null || part === null ? null : () => fileOf(group);
    return { widthPoints, heightPoints, ...part, bytes };
  }

  /** What is shown of a picture that is a file of its own; null where nobody knows, and for metafiles. */
  private shownOfFile(): ReturnType<typeof shownPart> {
    if (!this.isFile) return null;
    const cut = (crop: string, goal: string): number => {
      const length = this.words.get(crop) ?? 0;
      return length === 0 ? 0 : length / (this.words.get(goal) ?? Number.NaN);
    };
    return shownPart({
      left: cut("piccropl", "picwgoal"),
      top: cut("piccropt", "pichgoal"),
      right: cut("piccropr", "picwgoal"),
      bottom: cut("piccropb", "pichgoal"),
    });
  }

  clear(): void {
    this.isFile = false;
    this.words.clear();
  }
}
