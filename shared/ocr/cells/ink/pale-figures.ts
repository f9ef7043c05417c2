import type { TableLayout } from "../../page/page-layout.ts";
import { greyAt, quantile } from "../../raster/quantile.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import type { SeenTable } from "../looked-table.ts";

/** The share of a cell at each of its sides where rules may have left something. */
const SIDE = 0.12;
/** The least ink that a figure has: so many pixels, in heights of a digit. */
const LEAST_INK = 0.5;
/** How dark (0 paper, 1 as labels) figures of a paler ink are at least and at most; and in greys. */
const PALE = { least: 0.25, most: 0.62, greys: 40 };
/** How many of the places of figures hold such ink at least, and how few of them any that is darker. */
const HELD = { least: 5, share: 0.1, darker: 0.03 };

/** The grey that a figure in a cell has at most, away from its sides; that of paper in a cell without one. */
function greyIn({ width, data }: Raster, [left, top, right, bottom]: Box, digit: number): number {
  const side = Math.round(SIDE * Math.min(right - left, bottom - top));
  const counts = new Uint32Array(256);
  let seen = 0;
  for (let y = top + side; y < bottom - side; y += 1)
    for (let x = left + side; x < right - side; x += 1, seen += 1) {
      const grey = data[y * width + x] ?? 255;
      counts[grey] = (counts[grey] ?? 0) + 1;
    }
  return seen === 0 ? 255 : greyAt(counts, (LEAST_INK * digit) / seen);
}

/** A raster of which these parts are so many times as far from paper. */
function darkened(
  { width, height, data }: Raster,
  parts: readonly Box[],
  paper: number,
  times: number,
): Raster {
  const darker = Uint8Array.from(data);
  const greys = Uint8ClampedArray.from({ length: 256 }, (_, grey) =>
    grey >= paper ? grey : paper - (paper - grey) * times,
  );
  for (const [left, top, right, bottom] of parts)
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1)
      for (let at = y * width + Math.max(0, left); at < y * width + Math.min(width, right); at += 1)
        darker[at] = greys[data[at] ?? 255] ?? 255;
  return { width, height, data: darker };
}

/**
 * A table whose figures are printed in a paler ink than its labels, as dark as these; null for any other. Its blank cells are as
 * much darker, so that what is faint in them is measured by the ink of the figures, too.
 */
export function withDarkFigures({ table, views: { ink }, looks }: SeenTable): TableLayout | null {
  const { paper, stroke, digit } = ink;
  const places = table.cells.flatMap(({ box }, index) => (looks[index] === "words" ? [] : [box]));
  const darkness = places.map(
    (box) => (paper - greyIn(table.raster, box, digit)) / Math.max(1, paper - stroke),
  );
  const held = darkness.filter((one) => one >= PALE.least);
  const own = quantile(held, 0.8);
  if (held.length < Math.max(HELD.least, HELD.share * places.length) || own * (paper - stroke) < PALE.greys)
    return null;
  if (quantile(held, 1 - HELD.darker) > PALE.most) return null;
  const { page, box, raster } = table;
  const darker = (one: Raster, parts: readonly Box[]): Raster => darkened(one, parts, paper, 1 / own);
  return {
    ...table,
    raster: darker(raster, places),
    ...(page !== undefined && { page: darker(page, [box]) }),
  };
}
