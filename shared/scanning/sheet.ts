import type { Unread } from "../document/document.ts";

/** Something of a file that must be recognised from its picture, and where it belongs. */
export interface Sheet {
  /** From 1: the page of a PDF or of a picture file; in other documents, which picture it is. */
  readonly page: number;
  /** The part of a PDF's page that the picture covers, in points; null for all of it. */
  readonly box: readonly [number, number, number, number] | null;
  /** Its own file, where a document holds one; absent where it is a page of the file itself. */
  readonly bytes?: Uint8Array;
  /** How many of the document's blocks stand before it. */
  readonly before: number;
  /** What is said of it should it stay unread. */
  readonly unread: Unread;
}

/** Pages of a file past this many are not recognised: a report has ten or twenty. */
export const MOST_SHEETS = 200;
