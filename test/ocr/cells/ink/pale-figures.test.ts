import { expect, it } from "vitest";
import { withDarkFigures } from "../../../../shared/ocr/cells/ink/pale-figures.ts";
import type { SeenTable } from "../../../../shared/ocr/cells/looked-table.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";

const [ROWS, COLUMNS, WIDTH, HEIGHT] = [6, 8, 80, 40];
const [PAPER, LABEL] = [250, 10];

/** A table whose first column is black labels and whose other cells hold a stroke of a grey each; null: none. */
function seen(greyOf: (index: number) => number | null): SeenTable {
  const raster = {
    width: COLUMNS * WIDTH,
    height: ROWS * HEIGHT,
    data: new Uint8Array(COLUMNS * WIDTH * ROWS * HEIGHT).fill(PAPER),
  };
  const cells = Array.from({ length: ROWS * COLUMNS }, (_, index) => {
    const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
    const [left, top] = [column * WIDTH, row * HEIGHT];
    const grey = column === 0 ? LABEL : greyOf(index);
    for (let y = top + 10; grey !== null && y < top + 30; y += 1)
      raster.data.fill(grey, y * raster.width + left + 38, y * raster.width + left + 41);
    return { row, column, rowSpan: 1, columnSpan: 1, box: [left, top, left + WIDTH, top + HEIGHT] as Box };
  });
  const box: Box = [0, 0, raster.width, raster.height];
  const table = {
    box,
    ruled: true,
    raster,
    page: raster,
    toPage: (one: Box) => one,
    rows: ROWS,
    columns: COLUMNS,
    cells,
  };
  const ink = { paper: PAPER, stroke: LABEL, level: 130, digit: 20 };
  const looks = cells.map(({ column }) => (column === 0 ? ("words" as const) : null));
  return { table, views: { raster, ink, form: "count" }, cells: [], looks, words: looks.map(() => true) };
}

/** The greys of a table's strokes once its figures are as dark as its labels; null where they are left as they are. */
function darkened(greyOf: (index: number) => number | null): number[] | null {
  const table = withDarkFigures(seen(greyOf));
  return (
    table?.cells.map(({ box }) => table.raster.data[(box[1] + 20) * table.raster.width + box[0] + 39] ?? 0) ??
    null
  );
}

it("makes figures of a paler ink as dark as labels, and a blank no darker", () => {
  const greys = darkened((index) => (index % 3 === 0 ? null : 160));
  expect(greys?.slice(0, 4)).toEqual([LABEL, LABEL, LABEL, PAPER]);
});

it("leaves figures as they are that are as dark as labels, some of them or all, and what shows through beside blanks", () => {
  expect(darkened(() => 20)).toBeNull();
  expect(darkened((index) => (index % 9 === 1 ? 20 : 160))).toBeNull();
  expect(darkened((index) => (index === 9 ? 160 : null))).toBeNull();
  expect(darkened(() => 215)).toBeNull();
});
