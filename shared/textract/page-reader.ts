import type { PageReading } from "../document/page-reading.ts";
import type { Result } from "../document/result.ts";

/** Left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A page's picture as it is sent to another engine: upright and level, so that rows of tables run across. */
export interface PagePicture {
  /** From 1. */
  readonly page: number;
  /** PNG or JPEG. */
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** From a box in the picture's pixels to one on the page as delivered, in points from its top left. */
  readonly toPage: (box: Box) => Box;
  /**
   * True where the picture shows ink within a box of pixels. An engine that finds no word in a cell has not proved it
   * blank; with this it can be.
   */
  readonly hasInk?: (box: Box) => boolean;
}

/** Why another engine did not read a page. `detail` is one English clause for the log. */
export interface PageFault {
  readonly code:
    | "BAD_DOCUMENT"
    | "UNSUPPORTED_DOCUMENT"
    | "DOCUMENT_TOO_LARGE"
    /** Throttled, out of reach or broken for as long as was waited. */
    | "UNAVAILABLE"
    /** It answered, but not in its own documented terms. */
    | "UNUSABLE_ANSWER";
  readonly detail: string;
}

/** An engine that reads a page elsewhere. Throws what is a fault of the configuration, e.g. a missing permission. */
export interface PageReader {
  analyze(picture: PagePicture): Promise<Result<PageReading, PageFault>>;
}
