import { describe, expect, it } from "vitest";
import { isBegun, isOneRow } from "../../../../shared/ocr/cells/figure/one-row.ts";
import type { InkedCell } from "../../../../shared/ocr/cells/inked-cell.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";

/** A cell 100 wide and 90 high with lines of text 20 high, each with its top. */
function cellOf(
  [row, column]: readonly [number, number],
  texts: readonly (readonly [text: string, top: number])[],
): InkedCell {
  const box: Box = [100 * column, 90 * row, 100 * column + 100, 90 * row + 90];
  const lines = texts.map(([text, top]) => {
    const line = { box: [box[0] + 10, box[1] + top, box[0] + 90, box[1] + top + 20] as Box, strokes: [] };
    return {
      line,
      part: line,
      text: { text, least: 1, mean: 1, probabilities: [1] },
      figure: null,
      glyphs: [],
    };
  });
  const layout = { row, column, rowSpan: 1, columnSpan: 1, box };
  return { layout, ink: { lines: lines.map(({ line }) => line), dirt: [] }, lines };
}

const label = (...lines: string[]): InkedCell =>
  cellOf(
    [1, 0],
    lines.map((line, index) => [line, 10 + 35 * index] as const),
  );
const header = cellOf([0, 1], [["自然人", 10]]);
const figure = cellOf(
  [1, 1],
  [
    ["12", 10],
    ["3", 45],
  ],
);
const above = cellOf([1, 2], [["4", 10]]);
const isOne = (others: readonly InkedCell[], closed = true): boolean => {
  const cells = [figure, ...others];
  // What stands in a column of headers alone is taken for words, blanks too.
  const words = cells.map(
    ({ lines: [line] }) => line === undefined || /\p{Script=Han}/u.test(line.text.text),
  );
  return isOneRow(figure, { cells, words }, { digit: 20, closed });
};

describe("the row of a cell with two lines", () => {
  it("is one where rules close it and its label is one", () => {
    expect(isOne([label("2.重复申请"), above])).toBe(true);
    expect(isOne([label("5.要求行政机关确认", "或重新出具"), above])).toBe(true);
    expect(isOne([label("5.要求行政机关确认", "或重新出具"), above], false)).toBe(false);
  });

  it("may be two where its label may be two", () => {
    expect(isOne([label("1.属于国家秘密", "2.其他法律禁止"), above])).toBe(false);
    expect(isOne([label("属于国家秘密", "其他法律禁止"), above])).toBe(false);
    expect(isOne([label("一、本年新收", "二、上年结转"), above])).toBe(false);
    expect(isOne([label("一、本年新收", "二上年结转"), above])).toBe(false);
  });

  it("is the only one of a table whose header alone has words, as that of remedies", () => {
    expect(isOne([header, above])).toBe(true);
    expect(isOne([header, above, cellOf([1, 3], [])])).toBe(true);
    expect(isOne([above])).toBe(false);
    expect(isOne([header, above, cellOf([2, 1], [["4", 10]])])).toBe(false);
    expect(isOne([header, above, cellOf([1, 3], [["合计", 10]])])).toBe(false);
  });

  it("begins on this page where its label does", () => {
    const isHere = (...lines: string[]): boolean =>
      isBegun(figure, { cells: [label(...lines), figure], words: [true, false] });
    expect(isHere("3.补正后申请内容", "仍不明确")).toBe(true);
    expect(isHere("3 补正后申请内容", "仍不明确")).toBe(true);
    expect(isHere("、本年新收")).toBe(true);
    expect(isHere("仍不明确")).toBe(false);
    expect(isHere("3补正后申请内容", "仍不明确")).toBe(false);
    expect(isHere()).toBe(false);
  });
});
