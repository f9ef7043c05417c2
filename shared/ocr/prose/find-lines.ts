import { extentOf, heightOf, hull, sharedX, sharedY, widthOf } from "../raster/box.ts";
import { type Component, componentsOf } from "../raster/components.ts";
import { halved } from "../raster/halve.ts";
import { darkerThan } from "../raster/mask.ts";
import { quantile } from "../raster/quantile.ts";
import type { Box, Raster } from "../raster/raster.ts";

/** A line of text on a page. */
export interface FoundLine {
  readonly box: Box;
  /** Height of its characters, in pixels. */
  readonly size: number;
}

/** Characters that are looked at have sides (pixels of the halved page) within these. */
const LEAST_SIDE = 5;
const MOST_SIDE = 60;
/** In sizes of the page's characters: ink below is dirt; gaps below are within a line; lower boxes are no line. */
const SPECK = 0.12;
/** Of the square of that size: components of less ink are grain of the paper. */
const GRAIN = 0.012;
export const GAP = 2.2;
const LEAST_HEIGHT = 0.45;
const LEAST_WIDTH = 0.35;
/** Ink larger than this is no character: a frame, a picture, a scratch. */
const LARGEST = 4;
/** A page with more components, or lines, or pieces of lines that do not meet, is no page of text but grain all over. */
const MOST_COMPONENTS = 12_000;
const MOST_PIECES = 1_500;
const MOST_LINES = 150;
/** How much of the lower of two boxes must stand beside the other for both to be of one line. */
const BESIDE = 0.55;

/** The size of the characters that most of a page is printed in: Chinese characters are as high as wide. */
function sizeOf(components: readonly Component[]): number {
  const sides = components
    .map(({ box }) => extentOf(box))
    .filter((side) => side >= LEAST_SIDE && side <= MOST_SIDE);
  return sides.length === 0 ? 0 : quantile(sides, 0.75);
}

/** True for boxes that stand beside each other, as those of one line do. */
export const areLevel = (a: Box, b: Box): boolean =>
  sharedY(a, b) >= BESIDE * Math.min(heightOf(a), heightOf(b));

const isBeside = (a: Box, b: Box, size: number): boolean =>
  areLevel(a, b) && Math.max(a[0], b[0]) - Math.min(a[2], b[2]) <= GAP * size;

/** Boxes of characters gathered into lines, from left to right; null where they are too many pieces. */
function gathered(boxes: readonly Box[], size: number): Box[][] | null {
  const lines: { box: Box; members: Box[] }[] = [];
  const tall = boxes.filter((box) => heightOf(box) >= LEAST_HEIGHT * size);
  const low = boxes.filter((box) => heightOf(box) < LEAST_HEIGHT * size);
  for (const box of [...tall.sort((a, b) => a[0] - b[0]), ...low.sort((a, b) => a[0] - b[0])]) {
    const [line, ...others] = lines
      .filter((known) => isBeside(known.box, box, size))
      .sort((a, b) => sharedY(b.box, box) / heightOf(b.box) - sharedY(a.box, box) / heightOf(a.box));
    if (line === undefined) {
      if (lines.length === MOST_PIECES) return null;
      lines.push({ box, members: [box] });
      continue;
    }
    line.members.push(box);
    line.box = hull([line.box, box]);
    for (const other of others) {
      if (sharedY(line.box, other.box) < 0.8 * Math.min(heightOf(line.box), heightOf(other.box))) continue;
      line.members.push(...other.members);
      line.box = hull([line.box, other.box]);
      lines.splice(lines.indexOf(other), 1);
    }
  }
  return lines.map(({ members }) => members);
}

/** How wide (sizes) one character of a title is at most, how high for its width, and how far its halves lie apart for that. */
const WIDEST = 2.5;
const SQUARE = 1.35;
const HALVES = 0.25;

/** Two pieces that are the halves of one character alone on its line, one above the other: 告 at the end of a title. */
function areHalves(one: Box, other: Box, size: number): boolean {
  const whole = hull([one, other]);
  const width = widthOf(whole);
  return (
    width <= WIDEST * size &&
    heightOf(whole) <= SQUARE * width &&
    -sharedY(one, other) <= HALVES * width &&
    sharedX(one, other) >= BESIDE * Math.min(widthOf(one), widthOf(other))
  );
}

/** Lines with the halves of characters that stand alone put together. */
function withWhole(lines: readonly (readonly Box[])[], size: number): (readonly Box[])[] {
  const whole: { box: Box; members: readonly Box[] }[] = [];
  for (const members of lines) {
    const box = hull(members);
    const half = whole.find((other) => areHalves(other.box, box, size));
    if (half === undefined) {
      whole.push({ box, members });
      continue;
    }
    half.members = [...half.members, ...members];
    half.box = hull([half.box, box]);
  }
  return whole.map(({ members }) => members);
}

/** The top and bottom of a line by most of its characters, so that a stroke of dirt does not make it taller. */
function lineBox(members: readonly Box[], size: number): Box {
  const [left, top, right, bottom] = hull(members);
  if (bottom - top <= 1.5 * size) return [left, top, right, bottom];
  const tall = members.filter((box) => heightOf(box) >= LEAST_HEIGHT * size);
  return [
    left,
    Math.max(
      top,
      quantile(
        tall.map((box) => box[1]),
        0.2,
      ) -
        0.2 * size,
    ),
    right,
    Math.min(
      bottom,
      quantile(
        tall.map((box) => box[3]),
        0.8,
      ) +
        0.2 * size,
    ),
  ].map(Math.round) as unknown as Box;
}

/**
 * The lines of text of a level page without its tables, from the top down. Null for a page that has more than a page
 * of text can have: what text it has is lost in it.
 */
export function findLines(page: Raster, level: number): FoundLine[] | null {
  const half = halved(page);
  const components = componentsOf(darkerThan(half, level));
  const size = sizeOf(components);
  if (size === 0) return [];
  const characters = components
    .filter(({ area }) => area >= GRAIN * size * size)
    .map(({ box }) => box)
    .filter((box) => extentOf(box) >= SPECK * size && extentOf(box) <= LARGEST * size);
  if (characters.length > MOST_COMPONENTS) return null;
  const pieces = gathered(characters, size);
  if (pieces === null) return null;
  const lines = withWhole(pieces, size)
    .map((members) => lineBox(members, size))
    .filter((box) => heightOf(box) >= LEAST_HEIGHT * size && widthOf(box) >= LEAST_WIDTH * size);
  if (lines.length > MOST_LINES) return null;
  return lines
    .map((box) => ({
      box: box.map((side) => side * 2) as unknown as Box,
      size: Math.min(heightOf(box), 2 * size) * 2,
    }))
    .sort((a, b) => a.box[1] + a.box[3] - b.box[1] - b.box[3]);
}
