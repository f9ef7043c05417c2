import { extentOf, heightOf, widthOf } from "../raster/box.ts";
import type { Box, Raster } from "../raster/raster.ts";
import type { CellInk } from "./cell-ink.ts";
import { type Component, componentsOf } from "./components.ts";
import type { TableInk } from "./table-ink.ts";

const SURE = 0.99;
const DOUBTFUL = 0.3;
/** Dirt in a blank cell that covers more than this share of a digit's square may hide something. */
const MUCH_DIRT = 0.12;
/** Bars that the thinnest signs would fill, in heights of a digit: a dash and an upright stroke. */
const BARS = [
  { width: 0.4, height: 0.1 },
  { width: 0.1, height: 0.6 },
];
/** How dark (0 paper, 1 strokes) a bar is at least that may be a faint or a broken stroke. */
const FAINT = 0.3;
/** How dark ink is at least that has faded where it stands, and how far (heights of a digit) the shortest stroke goes. */
const FADED = 0.2;
const STROKE = 0.35;
/**
 * A hairline may be lighter than any stroke: a row of pixels this long (heights of a digit) stands out from its cell by
 * this much (0 paper, 1 strokes) and by so many of its standard errors.
 */
const HAIRLINE = { length: 0.4, contrast: 0.04, errors: 5.5 };
/** Extents, in heights of a digit: of dust, and of the shortest hyphens; hyphens are flat. */
const DUST = 0.15;
const HYPHEN = 0.24;
const FLAT = 1.2;
/** What is left of a rule may lie this far (heights of a digit) within the cell. */
const EDGE = 0.14;

/** Sums of darkness above and to the left of each pixel of a box: the sum of any rectangle is four of them. */
function sumsOf(
  raster: Raster,
  [left, top, right, bottom]: Box,
  paper: number,
  without: ReadonlySet<number>,
): Float64Array {
  const width = right - left + 1;
  const sums = new Float64Array(width * (bottom - top + 1));
  for (let y = top; y < bottom; y += 1) {
    let row = 0;
    for (let x = left; x < right; x += 1) {
      const at = y * raster.width + x;
      if (!without.has(at)) row += Math.max(0, paper - (raster.data[at] ?? paper));
      const to = (y - top + 1) * width + x - left + 1;
      sums[to] = (sums[to - width] ?? 0) + row;
    }
  }
  return sums;
}

/** The mean darkness of the darkest bar of a size within a box. */
function darkest(
  sums: Float64Array,
  width: number,
  height: number,
  barWidth: number,
  barHeight: number,
): number {
  let most = 0;
  for (let y = 0; y + barHeight <= height; y += 1)
    for (let x = 0; x + barWidth <= width; x += 1) {
      const at = (row: number, column: number): number => sums[row * (width + 1) + column] ?? 0;
      const sum = at(y + barHeight, x + barWidth) - at(y, x + barWidth) - at(y + barHeight, x) + at(y, x);
      if (sum > most) most = sum;
    }
  return most / (barWidth * barHeight);
}

/** The mean darkness of a box's pixels, and how far they lie from it. */
function spreadOf(raster: Raster, [left, top, right, bottom]: Box, paper: number) {
  let [count, sum, squares] = [0, 0, 0];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const darkness = Math.max(0, paper - (raster.data[y * raster.width + x] ?? paper));
      count += 1;
      sum += darkness;
      squares += darkness * darkness;
    }
  const mean = sum / Math.max(1, count);
  return { mean, deviation: Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean)) };
}

/** True where a row of pixels is darker than grain explains: a dash as thin as a hair. */
function hasHairline(sums: Float64Array, raster: Raster, inner: Box, ink: TableInk): boolean {
  const { paper, stroke, digit } = ink;
  const [width, height] = [inner[2] - inner[0], inner[3] - inner[1]];
  const length = Math.max(4, Math.round(HAIRLINE.length * digit));
  const { mean, deviation } = spreadOf(raster, inner, paper);
  const more = darkest(sums, width, height, length, 1) - mean;
  return (
    more >= HAIRLINE.contrast * (paper - stroke) && more >= (HAIRLINE.errors * deviation) / Math.sqrt(length)
  );
}

/** A dot of dust: smaller than any hyphen; or about as large, but not flat, and not where a sign would stand. */
function isSpeck({ box }: Component, cell: Box, digit: number): boolean {
  if (extentOf(box) < DUST * digit) return true;
  if (extentOf(box) >= HYPHEN * digit || widthOf(box) >= FLAT * heightOf(box)) return false;
  const across = Math.abs(box[0] + box[2] - cell[0] - cell[2]) / 2;
  const down = Math.abs(box[1] + box[3] - cell[1] - cell[3]) / 2;
  return across > widthOf(cell) / 4 || down > digit / 2;
}

/** True where a stroke may stand that is too faint or too broken to be told from noise. */
function hidesStroke(raster: Raster, cell: Box, dirt: CellInk["dirt"], ink: TableInk): boolean {
  const { paper, stroke, digit } = ink;
  const edge = Math.round(EDGE * digit);
  const inner: Box = [cell[0] + edge, cell[1] + edge, cell[2] - edge, cell[3] - edge];
  const [width, height] = [inner[2] - inner[0], inner[3] - inner[1]];
  if (width <= 0 || height <= 0) return true;
  const faded = componentsOf(raster, inner, paper - FADED * (paper - stroke));
  if (faded.some((component) => extentOf(component.box) >= STROKE * digit)) return true;
  const specks = new Set(
    dirt.filter((component) => isSpeck(component, cell, digit)).flatMap(({ pixels }) => pixels),
  );
  const sums = sumsOf(raster, inner, paper, specks);
  if (hasHairline(sums, raster, inner, ink)) return true;
  return BARS.some((bar) => {
    const [barWidth, barHeight] = [
      Math.max(2, Math.round(bar.width * digit)),
      Math.max(2, Math.round(bar.height * digit)),
    ];
    return darkest(sums, width, height, barWidth, barHeight) >= FAINT * (paper - stroke);
  });
}

/** How sure a cell without lines is blank: what was left out of it is little, and no bar of it is as dark as a stroke. */
export function blankConfidence(raster: Raster, cell: Box, { dirt }: CellInk, ink: TableInk): number {
  const specks = dirt.filter(({ box }) => extentOf(box) < ink.digit);
  const covered = specks.reduce((sum, { area }) => sum + area, 0) / (ink.digit * ink.digit);
  return covered > MUCH_DIRT || hidesStroke(raster, cell, dirt, ink) ? DOUBTFUL : SURE;
}
