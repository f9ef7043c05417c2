import type { Block, Unread } from "./document.ts";

/** What one engine read of one page, in reading order; places are the page's, in points. */
export interface PageReading {
  readonly blocks: readonly Block[];
  /** Parts of the page that hold something which could not be read. */
  readonly unread: readonly Unread[];
}
