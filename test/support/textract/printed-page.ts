import type { Box } from "../../../shared/textract/page-reader.ts";

/** A line of text as it is printed: one stretch without a gap. */
export interface PrintedText {
  readonly text: string;
  /** Points. */
  readonly box: Box;
}

/** A cell on one page, with the lines that are printed in it. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
  readonly lines: readonly PrintedText[];
}

/** A table, or the part of one that stands on a page. Its cells cover its grid once. */
export interface PrintedTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PrintedCell[];
  readonly box: Box;
}

/** What a renderer put on a page, in reading order. */
export interface PrintedPage {
  /** From 1. */
  readonly page: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly content: readonly (PrintedText | PrintedTable)[];
}

const isAscii = (character: string): boolean =>
  character.codePointAt(0) !== undefined && character < "\u0080";

/** Points; Latin letters and digits are half as wide. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + (isAscii(character) ? size / 2 : size), 0);

/** A text broken into lines that are no wider than `width` points. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const character of paragraph) {
      if (line !== "" && textWidth(line + character, size) > width) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
    lines.push(line);
  }
  return lines.filter((line) => line.trim() !== "");
}
