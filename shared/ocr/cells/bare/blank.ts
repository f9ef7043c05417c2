import { extentOf, heightOf, widthOf } from "../../raster/box.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import type { Component } from "../ink/components.ts";
import { darknessOf, type Field } from "../ink/darkness.ts";
import { withoutScratches } from "../ink/scratch.ts";
import {
  type BareCell,
  contrastsOf,
  darknessWithin,
  dashPlace,
  fadedStrokes,
  insideOf,
  isSpeck,
  slantContrastsOf,
} from "./bare-cell.ts";
import { type Chance, type Grain, greatestOf, hairlineFrom } from "./grain.ts";
import { hasPaleFigure } from "./pale-figure.ts";
import { isDigitInPieces } from "./pieces.ts";

export const SURE_BLANK = 0.99;
export const DOUBTFUL_BLANK = 0.3;
/** Dirt in a blank cell that covers more than this share of a digit's square may hide something. */
const MUCH_DIRT = 0.12;
/** Bars that the thinnest signs would fill, in heights of a digit: a dash and an upright stroke. */
const BARS = [
  { width: 0.4, height: 0.1 },
  { width: 0.1, height: 0.6 },
];
/** How dark (0 paper, 1 strokes) a bar is at least that may be a faint or a broken stroke. */
const FAINT = 0.3;
/** Specks are a hairline that came apart where there are so many and a line as long as a sign is so dark with them. */
const DOTTED = { least: 3, share: 0.35 };
/** What is wider and higher than this (heights of a digit) is no piece of a hairline. */
const THICK = 0.15;

const isThick = ({ box }: Component, digit: number): boolean =>
  Math.min(widthOf(box), heightOf(box)) > THICK * digit;

/** Sums of darkness above and to the left of each pixel: the sum of any rectangle is four of them. */
function sumsOf({ width, height, data }: Field): Float64Array {
  const across = width + 1;
  const sums = new Float64Array(across * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += data[y * width + x] ?? 0;
      sums[(y + 1) * across + x + 1] = (sums[y * across + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

/** The mean darkness of the darkest bar of a size. */
function darkest({ width, height }: Field, sums: Float64Array, barWidth: number, barHeight: number): number {
  let most = 0;
  for (let y = 0; y + barHeight <= height; y += 1)
    for (let x = 0; x + barWidth <= width; x += 1) {
      const at = (row: number, column: number): number => sums[row * (width + 1) + column] ?? 0;
      const sum = at(y + barHeight, x + barWidth) - at(y, x + barWidth) - at(y + barHeight, x) + at(y, x);
      if (sum > most) most = sum;
    }
  return most / (barWidth * barHeight);
}

/**
 * True where a line of pixels is darker than the page's grain explains: a dash or a slash as thin as a hair; and where a
 * cell is too small to tell.
 */
function hasHairline(cell: BareCell, inside: Field, grain: Grain): boolean {
  const { digit } = cell.ink;
  const rows = [contrastsOf(darknessWithin(cell, dashPlace(cell)), digit)];
  const slants = slantContrastsOf(inside, digit);
  const isDark = (fields: readonly Field[], chance: Chance): boolean => {
    const most = greatestOf(fields);
    return most === null || most >= hairlineFrom(fields, chance);
  };
  return isDark(rows, grain) || isDark(slants, grain.slanted);
}

/** Pixels of some strokes, and those around them that their edges make grey. */
const edgedPixels = (strokes: readonly Component[], { width }: Raster): ReadonlySet<number> =>
  new Set(
    strokes.flatMap(({ pixels }) =>
      pixels.flatMap((at) => [-width, 0, width].flatMap((row) => [at + row - 1, at + row, at + row + 1])),
    ),
  );

/**
 * True where specks of a cell lie on one line: in black and white, what is left of a dash or slash as thin as a hair. No part of that are
 * the `strokes` of a whole sign, dots thicker than specks and scratches.
 */
function isDotted(cell: BareCell, strokes: readonly Component[]): boolean {
  const { raster, box, dirt, ink } = cell;
  const others = dirt.filter((one) => !isSpeck(one, box, ink.digit));
  if (dirt.length - others.length < DOTTED.least) return false;
  const fine = withoutScratches(others, cell).filter((one) => !isThick(one, ink.digit));
  const coarse = others.filter((one) => !fine.includes(one));
  const without = edgedPixels([...strokes, ...coarse], raster);
  const darknessIn = (place: Box): Field => darknessOf(raster, place, ink, without);
  const rows = contrastsOf(darknessIn(dashPlace(cell)), ink.digit);
  const slants = slantContrastsOf(darknessIn(insideOf(cell)), ink.digit);
  return (greatestOf([rows, ...slants]) ?? 0) >= DOTTED.share;
}

/** True where specks are what is left of a stroke as thin as a hair: on one line beside the strokes of a sign, or where figures stand. */
export const isInPieces = (cell: BareCell, strokes: readonly Component[] = []): boolean =>
  isDigitInPieces(cell) || isDotted(cell, strokes);

/** True where a stroke of a digit may stand that is too faint or too broken to be told from noise. */
function hidesStroke(cell: BareCell, darkness: Field): boolean {
  const { digit } = cell.ink;
  if (darkness.data.length === 0 || isInPieces(cell)) return true;
  if (fadedStrokes(cell, insideOf(cell)).length > 0) return true;
  const sums = sumsOf(darkness);
  return BARS.some((bar) => {
    const [width, height] = [
      Math.max(2, Math.round(bar.width * digit)),
      Math.max(2, Math.round(bar.height * digit)),
    ];
    return darkest(darkness, sums, width, height) >= FAINT;
  });
}

/** A cell without lines of ink. */
export interface Blank {
  /** How sure it is that it holds nothing. */
  readonly confidence: number;
  /** If it holds something, that is a dash or a slash: a digit would be seen. */
  readonly mayBeSign: boolean;
}

/**
 * How sure a cell without lines is blank: what was left out of it is little, and no bar of it is as dark as a stroke. In
 * what is too narrow for a digit nobody would have written one: it is a piece of a cell, cut off by a streak or a fold.
 */
export function blankOf(cell: BareCell, grain: Grain): Blank {
  const { digit } = cell.ink;
  const specks = cell.dirt.filter(({ box }) => extentOf(box) < digit);
  const covered = specks.reduce((sum, { area }) => sum + area, 0) / (digit * digit);
  const isNarrow = Math.min(widthOf(cell.box), heightOf(cell.box)) < digit;
  const inside = darknessWithin(cell, insideOf(cell));
  if (
    isNarrow ||
    covered > MUCH_DIRT ||
    hidesStroke(cell, inside) ||
    hasPaleFigure(inside, digit, grain.deviation)
  )
    return { confidence: DOUBTFUL_BLANK, mayBeSign: false };
  const mayBeSign = hasHairline(cell, inside, grain);
  return { confidence: mayBeSign ? DOUBTFUL_BLANK : SURE_BLANK, mayBeSign };
}
