import { expect, test } from "vitest";
import type { InkedCell, ReadCell } from "../../../shared/ocr/cells/inked-cell.ts";
import { withSeveralRowsDoubted } from "../../../shared/ocr/cells/several-rows.ts";
import { cellOf, type Text } from "./figure/digits-in-cells.ts";

/** Columns of a row in doubt. */
function doubted(cells: readonly InkedCell[], words: readonly boolean[] = cells.map(() => false)): number[] {
  const read = cells.map((): ReadCell => ({ text: "1", confidence: 0.999 }));
  return withSeveralRowsDoubted({ cells, words, digit: 20, closed: true }, read).flatMap(
    ({ confidence }, column) => (confidence < 0.9 ? [column] : []),
  );
}

const short = (y: number): Text => ({ digits: 1, at: [30, y] });
const full = (y: number): Text => ({ digits: 5, at: [2, y] });
const SEVERAL = [short(10), short(50)];

/** Columns in doubt of a row whose label has lines so far apart. */
function besideLabel(apart: number, lines: readonly string[], figures: readonly Text[][]): number[] {
  const label = cellOf(
    0,
    lines.map((_, at) => short(10 + apart * at)),
  );
  const named = label.lines.map((line, at) => ({ ...line, text: { ...line.text, text: lines[at] ?? "" } }));
  const cells = [{ ...label, lines: named }, ...figures.map((each, at) => cellOf(1 + at, each))];
  return doubted(
    cells,
    cells.map((_, at) => at === 0),
  );
}

test("figures beside some that stand one below the other may be of another row", () => {
  expect(doubted([cellOf(0, SEVERAL), cellOf(1, [short(50)]), cellOf(2, [])])).toEqual([0, 1]);
});

test("those of other rows are not, nor any where a cell's lines are one figure", () => {
  const other = cellOf(1, [short(50)]);
  const below = { ...other, layout: { ...other.layout, row: 4 } };
  expect(doubted([cellOf(0, SEVERAL), below])).toEqual([0]);
  expect(doubted([cellOf(0, [full(10), short(50)]), other])).toEqual([]);
  expect(doubted([{ ...cellOf(0, SEVERAL), isOneFigure: true }, other])).toEqual([]);
});

test("those beside two near lines are of their row where they stand in the middle of them, or the row has one label", () => {
  const near = [short(10), short(46)];
  const between = [cellOf(1, [short(28)]), cellOf(2, [short(28)])];
  expect(doubted([cellOf(0, near), ...between])).toEqual([]);
  // Of three rows the middle one may stand so.
  expect(doubted([cellOf(0, [short(0), short(70)]), cellOf(1, [short(35)]), cellOf(2, [short(35)])])).toEqual(
    [0, 1, 2],
  );
  const labelled = (...lines: string[]): number[] => besideLabel(36, lines, [near, [short(10)]]);
  expect(labelled("（二）部分公开", "不计其他情形")).toEqual([]);
  expect(labelled("（二）部分公开（区分处理的，只计这", "一情形）")).toEqual([]);
  expect(labelled("（五）不予处理", "（六）其他处理")).toEqual([1, 2]);
});

test("a label whose lines are near to one another is one, and so is its row, however many lines a scratch leaves in a cell", () => {
  const scratched = [[short(0), short(60), short(120)], [short(60)]];
  const labelled = (apart: number, ...lines: string[]): number[] => besideLabel(apart, lines, scratched);
  expect(labelled(30, "3.其他")).toEqual([]);
  expect(labelled(30, "1.申请人无正当理由逾", "期不补正")).toEqual([]);
  expect(labelled(60, "1.重复申请", "乙其他")).toEqual([1, 2]);
  expect(labelled(30, "1.重复申请", "2.其他")).toEqual([1, 2]);
});

test("lines of words say nothing of rows", () => {
  expect(doubted([cellOf(0, SEVERAL), cellOf(1, [short(50)])], [true, false])).toEqual([]);
});
