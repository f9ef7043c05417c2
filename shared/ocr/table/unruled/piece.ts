import { extentOf, heightOf, hull, middleY, sharedX, sharedY, widthOf } from "../../raster/box.ts";
import { type Component, componentsOf } from "../../raster/components.ts";
import { darkerThan } from "../../raster/mask.ts";
import { quantile } from "../../raster/quantile.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import { withWholeSlashes } from "./slashes.ts";

/** Ink on one line that stands apart from the other ink of the line, as what a cell holds does. */
export type Piece = Box;

/** Sides (pixels) of the characters that tell a page's size of type. */
const [LEAST_SIDE, MOST_SIDE] = [10, 90];
/** In sizes: ink below is dirt, ink above a rule or a picture. */
const SPECK = 0.12;
const LARGEST = 4;
const THIN = 0.5;
/** A page with more ink than this is no page of text. */
const MOST_COMPONENTS = 12_000;

/** What is printed on a page, component by component, and the size of most of its characters, in pixels. */
export interface PageInk {
  readonly boxes: readonly Box[];
  /** Those that are one stroke from the right above to the left below, whole or come apart. */
  readonly slashes: ReadonlySet<Piece>;
  /** Lines drawn across. */
  readonly rules: readonly Box[];
  readonly size: number;
}

const isFlat = ({ box }: Component): boolean => widthOf(box) > 2 * heightOf(box);

/** The ink of a page without specks, rules and pictures; none where it is more than a page of text has. */
export function pageInk(page: Raster, level: number): PageInk {
  const components = componentsOf(darkerThan(page, level));
  const sides = components
    .filter((component) => !isFlat(component))
    .map(({ box }) => extentOf(box))
    .filter((side) => side >= LEAST_SIDE && side <= MOST_SIDE);
  const size = quantile(sides, 0.75);
  const found = components.filter(
    ({ box }) => extentOf(box) >= SPECK * size && extentOf(box) <= LARGEST * size,
  );
  const rules = components
    .map(({ box }) => box)
    .filter((box) => widthOf(box) > LARGEST * size && heightOf(box) <= THIN * size);
  if (found.length > MOST_COMPONENTS) return { boxes: [], slashes: new Set(), rules: [], size };
  return { ...withWholeSlashes(found, size), rules, size };
}

/** In sizes: what is lower is a part of a character, a point or a dash. */
const LOW = 0.45;
/** How much of the lower of two boxes stands beside the other where both are on one line. */
const BESIDE = 0.55;

const isBeside = (a: Box, b: Box, gap: number): boolean =>
  sharedY(a, b) >= BESIDE * Math.min(heightOf(a), heightOf(b)) && -sharedX(a, b) <= gap;

/** Puts a box to the piece that it stands beside; where that closes the gap between two, they become one. */
function put(pieces: Box[], box: Box, gap: number): void {
  const beside = pieces
    .filter((piece) => isBeside(piece, box, gap))
    .sort((a, b) => sharedY(b, box) - sharedY(a, box));
  const [first, ...others] = beside;
  if (first === undefined) {
    pieces.push(box);
    return;
  }
  let whole = hull([first, box]);
  const gone = [first];
  for (const other of others) {
    if (sharedY(whole, other) < 0.8 * Math.min(heightOf(whole), heightOf(other))) continue;
    whole = hull([whole, other]);
    gone.push(other);
  }
  for (const piece of gone) pieces.splice(pieces.indexOf(piece), 1);
  pieces.push(whole);
}

/** Strokes above one another that make one character: they are one piece. */
function withWholeCharacters(pieces: readonly Box[], size: number): Box[] {
  const whole: Box[] = [];
  for (const piece of pieces.toSorted((a, b) => a[1] - b[1])) {
    const above = whole.findIndex(
      (other) =>
        Math.min(heightOf(other), heightOf(piece)) < LOW * size &&
        sharedX(other, piece) >= 0.5 * Math.min(widthOf(other), widthOf(piece)) &&
        piece[1] - other[3] <= 0.3 * size &&
        Math.max(piece[3], other[3]) - other[1] <= 1.1 * size,
    );
    if (above === -1) whole.push(piece);
    else whole[above] = hull([whole[above] ?? piece, piece]);
  }
  return whole;
}

const areaOf = (box: Box): number => widthOf(box) * heightOf(box);

/** Pieces that lie within others are parts of these. */
function withoutInner(pieces: readonly Box[]): Box[] {
  const whole: Box[] = [];
  for (const piece of pieces.toSorted((a, b) => areaOf(b) - areaOf(a))) {
    const around = whole.findIndex(
      (other) =>
        sharedX(other, piece) * sharedY(other, piece) >= 0.6 * areaOf(piece) && sharedX(other, piece) > 0,
    );
    if (around === -1) whole.push(piece);
    else whole[around] = hull([whole[around] ?? piece, piece]);
  }
  return whole;
}

/** Ink as pieces, parted where more than `gap` pixels are blank. Of a size of type, in pixels. */
export function piecesOf(boxes: readonly Box[], size: number, gap: number): Piece[] {
  const pieces: Box[] = [];
  const tall = boxes.filter((box) => heightOf(box) >= LOW * size).sort((a, b) => a[0] - b[0]);
  const low = boxes.filter((box) => heightOf(box) < LOW * size).sort((a, b) => a[0] - b[0]);
  for (const box of tall) put(pieces, box, gap);
  for (const box of low) put(pieces, box, gap);
  return withoutInner(withWholeCharacters(pieces, size)).sort((a, b) => middleY(a) - middleY(b));
}
