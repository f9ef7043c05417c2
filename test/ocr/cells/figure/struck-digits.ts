import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

/** Strokes of digits of 20 pixels from row 10 on, at a place across. */
export const zeroAt = (left: number): Box[] => [
  [left, 10, left + 3, 30],
  [left + 9, 10, left + 12, 30],
  [left, 10, left + 12, 12],
  [left, 28, left + 12, 30],
];
export const fourAt = (left: number): Box[] => [
  [left, 10, left + 3, 24],
  [left + 8, 10, left + 10, 30],
  [left, 22, left + 12, 24],
];

/** Strokes as they are drawn, and their line of ink. */
export function inked(strokes: readonly Box[]) {
  const raster = drawn((x, y) => strokes.some((box) => within(x, y, box)));
  const [line] = cellInk(raster, CELL, INK).lines;
  if (line === undefined) throw new Error("strokes are ink");
  return { raster, line };
}
