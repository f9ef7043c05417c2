import type { Component } from "../cells/ink/components.ts";
import { shadeOf, type TableInk } from "../cells/ink/table-ink.ts";
import { hull } from "../raster/box.ts";
import type { Box, Raster } from "../raster/raster.ts";

/** Where between paper and strokes (0 to 1) the greys of pale strokes begin. */
export const PALE = 0.28;
/** How far from ink (heights of a digit) its strokes may go on, and how far they do, which no fringe of ink does. */
const REACH = 0.6;
const BEYOND = 0.3;

/** A piece of ink with the pale strokes that go on from it. */
export interface Grown {
  readonly box: Box;
  readonly pixels: readonly number[];
}

/** Pixels from which a piece goes on, and all that are its own. */
interface Growing {
  readonly pixels: number[];
  edge: readonly number[];
}

/** The pixels of pale strokes around these that are nobody's yet. */
function nextTo(
  edge: readonly number[],
  { width, data }: Raster,
  pale: number,
  taken: Set<number>,
): number[] {
  const found: number[] = [];
  for (const pixel of edge)
    for (const at of [pixel - 1, pixel + 1, pixel - width, pixel + width]) {
      if (taken.has(at) || (data[at] ?? 255) >= pale) continue;
      taken.add(at);
      found.push(at);
    }
  return found;
}

const boxOf = (pixels: readonly number[], width: number): Box =>
  hull(
    pixels.map((pixel): Box => {
      const [x, y] = [pixel % width, Math.floor(pixel / width)];
      return [x, y, x + 1, y + 1];
    }),
  );

/**
 * Pieces of ink with strokes too pale to be ink themselves, as the arm of a hairline 4 is beside its stem: each pale pixel
 * is of the piece from which it is reached first. Pieces beside which no stroke goes on are what they were.
 */
export function grown(
  raster: Raster,
  pieces: readonly (readonly Component[])[],
  ink: TableInk,
): readonly Grown[] {
  const { digit } = ink;
  const pale = shadeOf(ink, PALE);
  const own = pieces.map((piece) => piece.flatMap(({ pixels }) => pixels));
  const taken = new Set(own.flat());
  const growing: Growing[] = own.map((pixels) => ({ pixels: [...pixels], edge: pixels }));
  for (let step = 0; step < REACH * digit; step += 1)
    for (const one of growing) {
      one.edge = nextTo(one.edge, raster, pale, taken);
      one.pixels.push(...one.edge);
    }
  return growing.map(({ pixels }, index) => {
    const before = hull((pieces[index] ?? []).map(({ box }) => box));
    const box = boxOf(pixels, raster.width);
    const isMore = Math.max(before[0] - box[0], box[2] - before[2]) >= BEYOND * digit;
    return isMore ? { box, pixels } : { box: before, pixels: own[index] ?? [] };
  });
}
