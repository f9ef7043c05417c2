import { expect, test } from "vitest";
import type { GridCell } from "../../../shared/document/document.ts";
import { inColumns } from "../../../shared/reading/scanned/value-columns.ts";

const cell = (text: string, column: number, columnSpan = 1): GridCell => ({
  text,
  row: 0,
  column,
  rowSpan: 1,
  columnSpan,
  confidence: 1,
  at: { line: 1 },
});

const COLUMNS = [1, 2, 3, 4, 5].map((from) => ({ from, to: from + 1 }));
const [first, ...others] = COLUMNS.map(({ from }) => cell(`${from}`, from));

test("where no line was seen between a label and the first value, that one is unclear, and the others stand", () => {
  const row = inColumns([cell("其他 1", 0, 2), ...others], COLUMNS);
  expect(row?.map(({ confidence }) => confidence)).toEqual([0, 1, 1, 1, 1]);
  expect(row?.slice(1).map(({ text }) => text)).toEqual(["2", "3", "4", "5"]);
});

test("a label that reaches further, or stands beside one that does, leaves nothing of its row", () => {
  expect(inColumns([cell("其他 1 2", 0, 3), ...others.slice(1)], COLUMNS)).toBeNull();
  expect(inColumns([cell("其他", 0), first ?? cell("", 1), ...others], COLUMNS.slice(1))).toBeNull();
});
