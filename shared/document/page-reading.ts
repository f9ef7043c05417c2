import type { Block, Unread } from "./document.ts";

/** What one engine read of one page, in reading order; places are the page's, in points. */
export interface PageReading {
  readonly blocks: readonly Block[];
  /** Parts of the page that hold something which could not be read. */
  readonly unread: readonly Unread[];
  /**
   * What a picture without greys may have lost: strokes as thin as a pixel, and with them dashes, where those that are
   * seen are as thin. Absent where thin strokes are seen as greys.
   */
  readonly losable?: "strokes" | "dashes";
}
