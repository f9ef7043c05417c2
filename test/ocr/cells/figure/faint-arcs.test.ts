import { expect, test } from "vitest";
import { haveFaintArcs } from "../../../../shared/ocr/cells/figure/faint-arcs.ts";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import type { TableViews } from "../../../../shared/ocr/cells/inked-cell.ts";
import type { Raster } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

/** Two upright strokes, `arcs` what is darkened a little between them. */
function sides(arcs: readonly (readonly [top: number, bottom: number])[], apart = 8): Raster {
  const raster = drawn(
    (x, y) => within(x, y, [30, 10, 34, 30]) || within(x, y, [34 + apart, 10, 38 + apart, 30]),
  );
  for (const [top, bottom] of arcs)
    for (let y = top; y < bottom; y += 1) raster.data.fill(200, y * 80 + 34, y * 80 + 34 + apart);
  return raster;
}

function arcsOf(text: string, raster: Raster): boolean {
  const views: TableViews = { raster, ink: INK, form: "count" };
  const [line] = cellInk(raster, CELL, INK).lines;
  const pieces = (line?.strokes ?? []).map(({ box }) => box).sort((a, b) => a[0] - b[0]);
  return haveFaintArcs(pieces, text, views);
}

const CLOSED = [
  [10, 14],
  [26, 30],
] as const;

test("two strokes are a 0 where it is darker between them above and below than in the middle", () => {
  expect(arcsOf("0", sides(CLOSED))).toBe(true);
  expect(arcsOf("0", sides([]))).toBe(false);
  expect(arcsOf("0", sides([[10, 14]]))).toBe(false);
  expect(arcsOf("0", sides([[10, 30]]))).toBe(false);
});

test("they are no other digit, nor one 0 where they stand far apart", () => {
  expect(arcsOf("1", sides(CLOSED))).toBe(false);
  expect(arcsOf("00", sides(CLOSED))).toBe(false);
  expect(arcsOf("0", sides(CLOSED, 16))).toBe(false);
});
