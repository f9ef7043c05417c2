import { heightOf, widthOf } from "../../raster/box.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import type { Component } from "./components.ts";
import { shadeOf, type TableInk } from "./table-ink.ts";

/** Grains of dust are about as wide as high; what is flat may be a sign, what is upright a comma. */
const SQUARE = 1.5;
/** How far around a grain (heights of a digit) there is paper, further than a white scratch parts a stroke; how dark (1: as strokes) that is at most; pixels of blur. */
const AROUND = 0.2;
const BLUR = 1;
const PAPER = 0.25;
/** How far above the feet of digits (heights of a digit) a comma stands, or below; and how far from the digit before it. */
const FOOT = 0.35;
const BEHIND = 1;

/** True where a box has nothing but paper around it, its blur apart, within its cell. */
function isAlone([left, top, right, bottom]: Box, cell: Box, raster: Raster, ink: TableInk): boolean {
  const far = Math.round(AROUND * ink.digit);
  const level = shadeOf(ink, PAPER);
  for (let y = Math.max(cell[1], top - far); y < Math.min(cell[3], bottom + far); y += 1)
    for (let x = Math.max(cell[0], left - far); x < Math.min(cell[2], right + far); x += 1) {
      const isOwn = x >= left - BLUR && x < right + BLUR && y >= top - BLUR && y < bottom + BLUR;
      if (!isOwn && (raster.data[y * raster.width + x] ?? 255) < level) return false;
    }
  return true;
}

/** True where a comma may stand: at the foot of a digit, with another behind it or below. */
function isAtFoot(box: Box, strokes: readonly Component[], digit: number): boolean {
  const isNear = (other: Box): boolean => Math.abs((box[1] + box[3]) / 2 - other[3]) <= FOOT * digit;
  const isAfter = strokes.some(
    ({ box: other }) => other[0] < box[0] && box[0] - other[2] <= BEHIND * digit && isNear(other),
  );
  return isAfter && strokes.some(({ box: other }) => other[2] > box[2] || other[1] >= box[3]);
}

/**
 * True for a small component beside the strokes of a count that is no part of it: a square dot with paper all around. A stroke that
 * came apart goes on in greys beside its pieces; in black and white it does not, and nothing is dust. Counts have no points.
 */
export function isDust(
  { box }: Component,
  strokes: readonly Component[],
  cell: Box,
  raster: Raster,
  ink: TableInk,
): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  return (
    ink.isBlackAndWhite !== true &&
    Math.max(width, height) <= SQUARE * Math.min(width, height) &&
    isAlone(box, cell, raster, ink) &&
    !isAtFoot(box, strokes, ink.digit)
  );
}
