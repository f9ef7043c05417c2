import { widthOf } from "../../raster/box.ts";
import type { InkedCell, ReadCell, TableViews } from "../inked-cell.ts";
import { brokenFigure } from "./broken-figure.ts";
import { type FigureReaders, figureLine } from "./figure-line.ts";
import { measuredBelow } from "./unit-below.ts";

/** A figure goes on in the next line only where its first one fills the cell. */
const FULL = 0.7;
/** What a figure that is broken over lines is worth, against its lines. */
const BROKEN = { full: 0.9, short: 0.4 };

/** True where each line of a cell but its last fills it. */
export function areFull({ layout, ink }: InkedCell): boolean {
  const width = widthOf(layout.box);
  return ink.lines.slice(0, -1).every(({ box }) => widthOf(box) >= FULL * width);
}

/** A cell in the place of a figure. One that is broken over lines is only a figure where its first line is full. */
export async function figureCell(
  cell: InkedCell,
  views: TableViews,
  readers: FigureReaders,
): Promise<ReadCell> {
  const whole = cell.isOneFigure === true ? await brokenFigure(cell, views, readers) : null;
  if (whole !== null) return measuredBelow(whole, cell);
  const lines: ReadCell[] = [];
  for (const looked of cell.lines) lines.push(await figureLine(cell, looked, views, readers));
  const [first] = lines;
  if (first !== undefined && lines.length === 1) return measuredBelow(first, cell);
  const confidence = Math.min(...lines.map((line) => line.confidence));
  const text = lines.map((line) => line.text).join("");
  return measuredBelow({ text, confidence: confidence * (areFull(cell) ? BROKEN.full : BROKEN.short) }, cell);
}
