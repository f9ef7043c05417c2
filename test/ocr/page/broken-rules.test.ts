import { expect, test } from "vitest";
import { withBrokenRules } from "../../../shared/ocr/page/broken-rules.ts";
import type { Box, Raster } from "../../../shared/ocr/raster/raster.ts";

const [WIDTH, HEIGHT, ROWS] = [300, 260, 5];
const toPage = (box: Box): Box => box;

interface Greys {
  readonly rule: number;
  readonly gap: number;
}

/** Rules across a page, 50 pixels apart, whole but for these gaps in so many of them. */
function ruled(
  gaps: readonly (readonly [from: number, to: number])[],
  broken = ROWS + 1,
  { rule: grey, gap }: Greys = { rule: 0, gap: 255 },
): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let rule = 0; rule <= ROWS; rule += 1)
    for (const y of [rule * 50 + 3, rule * 50 + 4]) {
      data.fill(grey, y * WIDTH, (y + 1) * WIDTH);
      if (rule < broken) for (const [from, to] of gaps) data.fill(gap, y * WIDTH + from, y * WIDTH + to);
    }
  return { width: WIDTH, height: HEIGHT, data };
}

/** The cells, as row and column, that are told, of a table whose columns end at these places. */
function toldOf(page: Raster, ends: readonly number[] = [100, 200, 300]): string[] {
  const cells = Array.from({ length: ROWS }, (_, row) =>
    ends.map((end, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      box: [(ends[column - 1] ?? 0) + 1, row * 50 + 6, end - 1, row * 50 + 52] as Box,
    })),
  ).flat();
  const table = { box: [0, 0, WIDTH, HEIGHT] as Box, ruled: true, raster: page, page, toPage };
  return withBrokenRules(page, { ...table, rows: ROWS, columns: ends.length, cells }).cells.flatMap(
    ({ row, column, isCrossed }) => (isCrossed === true ? [`${row} ${column}`] : []),
  );
}

test("what broke the rules above and below cells, one under the other, went through them", () => {
  expect(toldOf(ruled([[140, 156]], 5))).toEqual(["0 1", "1 1", "2 1", "3 1"]);
});

test("one break, gaps too narrow for a 1, and a table's end are no band", () => {
  expect(toldOf(ruled([[140, 156]], 2))).toEqual([]);
  expect(toldOf(ruled([[140, 143]]))).toEqual([]);
  expect(toldOf(ruled([[280, 300]]))).toEqual([]);
});

test("pale rules are not broken where they are a little paler, as grain makes them", () => {
  expect(toldOf(ruled([[140, 156]], 5, { rule: 140, gap: 160 }))).toEqual([]);
  expect(toldOf(ruled([[140, 156]], 5, { rule: 140, gap: 240 }))).toHaveLength(4);
  expect(toldOf(ruled([[140, 156]], 5, { rule: 30, gap: 160 }))).toHaveLength(4);
});

test("cells beside a column in which no digit has room are parts of one", () => {
  expect(toldOf(ruled([]), [100, 118, 300]).slice(0, 2)).toEqual(["0 0", "0 2"]);
});
