import { extentOf, heightOf, hull, middleY, sharedX, widthOf } from "../../raster/box.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import { type Component, componentOf, componentsOf, sideOf } from "./components.ts";
import { shadeOf, type TableInk } from "./table-ink.ts";

/** Where between paper and strokes (0 to 1) the greys of ever fainter strokes begin. */
const FAINTER = [0.45, 0.4, 0.34, 0.28];
/** A digit's height (heights of a digit), and its width for its height at most. */
const LEAST = 0.8;
const MOST = 1.45;
const WIDEST = 1;
/** Pieces lower than this (heights of a digit) are parts of one. */
const LOW = 0.75;
/** A cell of more pieces this large (heights of a digit) holds words. */
const LARGE = 0.26;
const WORDS = 24;
/** How large a point is at most, and how far its middle stands from the feet of digits (heights of a digit). */
const POINT = 0.35;
const AT_FEET = 0.2;
/** How high a comma is at most, and how far it ends below the feet of digits (heights of a digit, and pixels). */
const COMMA = 0.5;
const BELOW = 0.08;
const LEAST_BELOW = 2;
/** The shares of a digit's height in which the sides of a 0 meet, from its top and from its feet, and in which they do not. */
const ENDS = 0.2;
const MIDDLE = [0.35, 0.65] as const;

/** Greys that hang together, and below which value they are no paper. */
interface Greys {
  readonly box: Box;
  readonly pale: number;
}

/** True where two sides are bridged by greys above and below, and not in the middle. */
function areClosed(
  one: Component,
  other: Component,
  { box: whole, pale }: Greys,
  { data, width }: Raster,
): boolean {
  const [left, right] = one.box[0] <= other.box[0] ? [one, other] : [other, one];
  const [ends, starts] = [sideOf([left], width, Math.max), sideOf([right], width, Math.min)];
  const isBridged = (y: number): boolean => {
    const [from, to] = [ends.get(y) ?? left.box[2] - 1, starts.get(y) ?? right.box[0]];
    for (let x = from + 1; x < to; x += 1) if ((data[y * width + x] ?? 255) >= pale) return false;
    return true;
  };
  const rows = Array.from({ length: heightOf(whole) }, (_, at) => ({
    at: (at + 0.5) / heightOf(whole),
    isBridged: isBridged(whole[1] + at),
  })).filter((row) => row.isBridged);
  return (
    rows.some(({ at }) => at < ENDS) &&
    rows.some(({ at }) => at > 1 - ENDS) &&
    rows.every(({ at }) => at < MIDDLE[0] || at > MIDDLE[1])
  );
}

/** Ink with the height of its digits. */
interface Inked {
  readonly raster: Raster;
  readonly digit: number;
  /** Points may stand beside them. */
  readonly hasPoints: boolean;
}

/** True where pieces that greys hold together are one digit: no point or comma beside one, and no two digits. */
function areOne(pieces: readonly Component[], greys: Greys, { raster, digit, hasPoints }: Inked): boolean {
  const boxes = pieces.map(({ box }) => box);
  const whole = hull(boxes);
  const height = heightOf(whole);
  if (height < LEAST * digit || height > MOST * digit || widthOf(whole) > WIDEST * height) return false;
  const isMark = (box: Box, index: number): boolean => {
    const rest = hull(boxes.filter((_, at) => at !== index));
    const isLow = extentOf(box) <= POINT * digit && whole[3] - middleY(box) <= AT_FEET * digit;
    const isPoint = hasPoints && isLow && sharedX(rest, box) <= widthOf(box) / 2;
    const isBelow = box[3] - rest[3] >= Math.max(LEAST_BELOW, BELOW * digit);
    return isPoint || (isBelow && heightOf(box) <= COMMA * digit);
  };
  if (boxes.some(isMark)) return false;
  const [one, other, ...more] = pieces.filter(({ box }) => heightOf(box) >= LOW * digit);
  if (more.length > 0) return false;
  return one === undefined || other === undefined || areClosed(one, other, greys, raster);
}

/** True where some two pieces may be of one digit: in its room, and not two digits beside one another. */
function mayBeHeld(pieces: readonly Component[], digit: number): boolean {
  if (pieces.filter(({ box }) => extentOf(box) >= LARGE * digit).length > WORDS) return false;
  const areNear = (one: Box, other: Box): boolean => {
    const whole = hull([one, other]);
    if (extentOf(whole) > MOST * digit) return false;
    const areTall = Math.min(heightOf(one), heightOf(other)) >= LOW * digit;
    return !areTall || widthOf(whole) <= WIDEST * heightOf(whole);
  };
  return pieces.some(({ box }, index) => pieces.slice(index + 1).some((other) => areNear(box, other.box)));
}

/**
 * The pieces of ink of a cell, with those as one that are of one digit: a stroke as thin as a hair is paler than ink is, and
 * where it is lost a 4 is a stem and a speck; its greys still hold these together.
 */
export function heldTogether(
  found: readonly Component[],
  raster: Raster,
  cell: Box,
  ink: TableInk,
  hasPoints: boolean,
): readonly Component[] {
  const { digit } = ink;
  let pieces = found;
  for (const share of FAINTER) {
    if (!mayBeHeld(pieces, digit)) break;
    const pale = shadeOf(ink, share);
    const [before, placeOf] = [pieces, new Map(pieces.map(({ pixels }, place) => [pixels[0], place]))];
    for (const { box, pixels } of componentsOf(raster, cell, pale)) {
      const places = pixels.flatMap((pixel) => placeOf.get(pixel) ?? []).sort((a, b) => a - b);
      const within = places
        .flatMap((place) => before[place] ?? [])
        .filter((piece) => sharedX(box, piece.box) === widthOf(piece.box));
      if (within.length < 2 || !areOne(within, { box, pale }, { raster, digit, hasPoints })) continue;
      const whole = componentOf(
        within.flatMap((piece) => piece.pixels),
        raster.width,
      );
      pieces = [...pieces.filter((piece) => !within.includes(piece)), whole];
    }
  }
  return pieces;
}
