import type { InkLine } from "../cells/ink/cell-ink.ts";
import { charactersOf } from "../cells/ink/rings.ts";
import type { TableInk } from "../cells/ink/table-ink.ts";
import { heightOf, widthOf } from "../raster/box.ts";
import type { Box, Raster } from "../raster/raster.ts";
import { softened } from "../raster/softened.ts";
import { type Grown, grown } from "./grown.ts";

/** Sides of a glyph's picture, in pixels; so many of them are a digit's height. */
export const ACROSS = 32;
const DOWN = 28;
const DIGIT = 16;
/** How far (pixels of the raster) the greys of ink go beyond it. */
const FRINGE = 2;

/** A character of a figure: where it stands, and its darkness in a picture whose size and place do not depend on the page. */
export interface Glyph {
  readonly box: Box;
  /** `ACROSS` × `DOWN`, 0 paper to 1 stroke; its middle is the middle of its ink. */
  readonly picture: Float32Array;
}

/** A picture is soft that was softened so often: by as much as a thin stroke is wide. */
const SOFT = 3;

/**
 * A glyph's picture, soft. One digit falls into its pixels in many ways: in black and white a hairline stands in one column of them or in
 * the next, and where these are held against one another they have no ink in common.
 */
export const softPicture = (picture: Float32Array): Float32Array => softened(picture, ACROSS, SOFT);

/** How dark the pixels of a box are, 0 to 1. */
interface Darkness {
  readonly box: Box;
  readonly data: Float32Array;
}

/** What stands beside a piece is no part of it: paper on its pixels and those around them. */
function erase({ box, data }: Darkness, pixels: readonly number[], rasterWidth: number): void {
  const [width, height] = [widthOf(box), heightOf(box)];
  for (const pixel of pixels)
    for (let around = 0; around < 9; around += 1) {
      const x = (pixel % rasterWidth) + (around % 3) - 1 - box[0];
      const y = Math.floor(pixel / rasterWidth) + Math.floor(around / 3) - 1 - box[1];
      if (x >= 0 && x < width && y >= 0 && y < height) data[y * width + x] = 0;
    }
}

function darknessOf(
  raster: Raster,
  { box: [left, top, right, bottom] }: Grown,
  others: readonly Grown[],
  { paper, stroke }: TableInk,
): Darkness {
  const box: Box = [left - FRINGE, top - FRINGE, right + FRINGE, bottom + FRINGE];
  const width = widthOf(box);
  const data = new Float32Array(width * heightOf(box));
  const depth = Math.max(1, paper - stroke);
  for (let y = Math.max(0, box[1]); y < Math.min(raster.height, box[3]); y += 1)
    for (let x = Math.max(0, box[0]); x < Math.min(raster.width, box[2]); x += 1) {
      const grey = raster.data[y * raster.width + x] ?? paper;
      data[(y - box[1]) * width + x - box[0]] = Math.min(1, Math.max(0, (paper - grey) / depth));
    }
  for (const { pixels } of others) erase({ box, data }, pixels, raster.width);
  return { box, data };
}

/** The picture of a piece of ink: scaled to a digit's height, the middle of its darkness in the middle. */
function pictureOf({ box, data }: Darkness, digit: number): Float32Array {
  const [width, height] = [widthOf(box), heightOf(box)];
  let [sum, mx, my] = [1e-9, 0, 0];
  for (let at = 0; at < data.length; at += 1) {
    const dark = data[at] ?? 0;
    sum += dark;
    mx += dark * (at % width);
    my += dark * Math.floor(at / width);
  }
  const step = digit / DIGIT;
  const dark = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (data[y * width + x] ?? 0);
  const picture = new Float32Array(ACROSS * DOWN);
  for (let y = 0; y < DOWN; y += 1)
    for (let x = 0; x < ACROSS; x += 1) {
      const fx = mx / sum + (x - (ACROSS - 1) / 2) * step;
      const fy = my / sum + (y - (DOWN - 1) / 2) * step;
      const left = Math.floor(fx);
      const top = Math.floor(fy);
      const dx = fx - left;
      const dy = fy - top;
      picture[y * ACROSS + x] =
        (1 - dy) * ((1 - dx) * dark(left, top) + dx * dark(left + 1, top)) +
        dy * ((1 - dx) * dark(left, top + 1) + dx * dark(left + 1, top + 1));
    }
  return picture;
}

/** The glyphs of a line of a cell, from the left. Characters that touch one another are one glyph, the sides of a broken 0 too. */
export function glyphsOf(raster: Raster, { strokes }: InkLine, ink: TableInk): Glyph[] {
  const pieces = grown(raster, charactersOf(strokes, raster.width), ink);
  return pieces.map((piece) => {
    const others = pieces.filter((other) => other !== piece);
    const seen = darknessOf(raster, piece, others, ink);
    return { box: piece.box, picture: pictureOf(seen, ink.digit) };
  });
}
