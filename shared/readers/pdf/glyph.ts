import type { Box } from "./geometry.ts";

/** One printed character. Points of the displayed page. */
export interface Glyph {
  /** U+FFFD where the document does not say what it is. */
  readonly text: string;
  /** Around its ink. */
  readonly box: Box;
  /** Where it stands on its line: x of its origin, y of its baseline. */
  readonly x: number;
  readonly baseline: number;
  /** Where the next character would stand, as its font has it. */
  readonly end: number;
  /** Size of its font as displayed. */
  readonly size: number;
  /** The document has a blank before it. */
  readonly afterBlank: boolean;
}

/** U+FFFD: printed, but of unknown meaning. It makes every number that it stands in unreadable. */
export const UNKNOWN = "\uFFFD";
