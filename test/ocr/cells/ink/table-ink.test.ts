import { expect, it } from "vitest";
import { inksOf } from "../../../../shared/ocr/cells/ink/table-ink.ts";
import type { TableLayout } from "../../../../shared/ocr/page/page-layout.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";

const [WIDTH, HEIGHT, COLUMNS] = [1_230, 48, 15];

/** A row of fifteen cells in which compression left a shade along the rules, and some upright strokes of a shade. */
function row(strokes: number, shade: number): TableLayout {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const box = ([x0, y0, x1, y1]: Box, value: number): void => {
    for (let y = y0; y < y1; y += 1) data.fill(value, y * WIDTH + x0, y * WIDTH + x1);
  };
  box([0, 4, WIDTH, 5], 242);
  for (let stroke = 0; stroke < strokes; stroke += 1)
    box([40 + stroke * 82, 16, 43 + stroke * 82, 34], shade);
  const cells = Array.from({ length: COLUMNS }, (_, column) => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    box: [column * 82, 0, column * 82 + 82, HEIGHT] as const,
  }));
  const layout = { box: [0, 0, WIDTH, HEIGHT] as const, ruled: true as const, rows: 1, columns: COLUMNS };
  return { ...layout, raster: { width: WIDTH, height: HEIGHT, data }, toPage: (at) => at, cells };
}

const strokeIn = (table: TableLayout): number | undefined => inksOf([table])[0]?.stroke;

it("knows strokes by one or two plain ones in a row of blanks, where compression left more pixels", () => {
  expect(strokeIn(row(1, 20))).toBe(20);
  expect(strokeIn(row(2, 90))).toBe(90);
});

it("takes no strokes for as pale as what compression leaves, where none are plain", () => {
  expect(strokeIn(row(0, 20))).toBe(215);
  expect(strokeIn(row(2, 200))).toBe(215);
});

it("tells black and white, in which strokes have no grey edges", () => {
  const isBlackAndWhite = (table: TableLayout): boolean => inksOf([table])[0]?.isBlackAndWhite === true;
  expect(isBlackAndWhite(row(12, 0))).toBe(true);
  const { raster, ...others } = row(12, 0);
  const data = raster.data.map((grey, at) => (grey > 0 && raster.data[at + 1] === 0 ? 120 : grey));
  expect(isBlackAndWhite({ ...others, raster: { ...raster, data } })).toBe(false);
});
