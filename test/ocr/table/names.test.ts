import { describe, expect, it } from "vitest";
import { namedColumns } from "../../../shared/ocr/table/unruled/names.ts";
import type { Piece } from "../../../shared/ocr/table/unruled/piece.ts";

/** Pieces in seven columns, so many one over the other, above a row at 600. */
const over = (lines: number): Piece[] =>
  Array.from({ length: 7 * lines }, (_, index): Piece => {
    const [column, line] = [index % 7, Math.floor(index / 7)];
    return [100 + 100 * column, 580 - 17 * line, 160 + 100 * column, 595 - 17 * line];
  });

const columnsUnder = (words: readonly Piece[]) =>
  namedColumns(7, 600, { ink: words, words, figures: [], rules: [], size: 40 })?.columns.length;

describe("names over columns", () => {
  it("are words one over the other", () => {
    expect(columnsUnder(over(4))).toBe(7);
  });

  it("are none where there are more pieces than names have: a page full of grain takes no time for them", () => {
    expect(columnsUnder(over(30))).toBeUndefined();
  });
});
