import { heightOf, widthOf } from "../../raster/box.ts";
import type { InkLine } from "../ink/cell-ink.ts";
import type { Component } from "../ink/components.ts";
import type { TableViews } from "../inked-cell.ts";

/** Where (shares of a digit's height, from its top) a line may strike it out: as low as the bar of a 4 in other faces. */
const BAND = { top: 0.36, bottom: 0.72 };
/** It runs along this share of the ink that hangs together with it, and so far at least (heights of a digit). */
const ALONG = 0.95;
const LEAST = 0.5;
/** One digit is no wider than this (heights of a digit). */
const WIDEST = 1.1;
/** 4s that touch are no further apart than this (heights of a digit). */
const PLACE = 0.95;
/** Where nothing else is, it is no thicker than this: through one digit, and through several, which touch where they are blurred. */
const THICKEST = { one: 0.33, several: 0.25 };
/** What is lower than this is no digit. */
const DIGIT = 0.6;

/** The longest run of a row's pixels: where it begins, and behind it. */
function longestRun(row: readonly number[]): readonly [start: number, end: number] {
  let best: readonly [number, number] = [0, 0];
  let start = 0;
  const xs = row.toSorted((one, other) => one - other);
  for (const [at, x] of xs.entries()) {
    if (x !== (xs[at - 1] ?? x) + 1) start = x;
    if (x + 1 - start > best[1] - best[0]) best = [start, x + 1];
  }
  return best;
}

/** True for ink with a thin line across its middle from side to side. */
function hasBar({ box, pixels }: Component, rasterWidth: number, digit: number): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  if (height < DIGIT * digit) return false;
  const columns = Map.groupBy(pixels, (pixel) => pixel % rasterWidth);
  const thickest = digit * (width < WIDEST * digit ? THICKEST.one : THICKEST.several);
  return [...Map.groupBy(pixels, (pixel) => Math.floor(pixel / rasterWidth))].some(([y, row]) => {
    const place = (y + 0.5 - box[1]) / height;
    if (place < BAND.top || place > BAND.bottom) return false;
    const [start, end] = longestRun(row.map((pixel) => pixel % rasterWidth));
    if (end - start < Math.max(LEAST * digit, ALONG * width)) return false;
    return [...columns].some(([x, { length }]) => x >= start && x < end && length <= thickest);
  });
}

/**
 * True for a figure that a line strikes out, all of it or some of its digits: what is struck out is no longer reported. A 4 has a
 * line of its own, and 4s that touch have one together.
 */
export function isStruck(text: string, { strokes }: InkLine, { raster, ink }: TableViews): boolean {
  const barred = strokes.filter((stroke) => hasBar(stroke, raster.width, ink.digit));
  const single = barred.filter(({ box }) => widthOf(box) < WIDEST * ink.digit);
  const fours = text.match(/4+/gu) ?? [];
  const ofFours = Math.max(0, ...fours.map(({ length }) => length)) * PLACE * ink.digit;
  return (
    single.length > fours.join("").length ||
    barred.some((stroke) => !single.includes(stroke) && widthOf(stroke.box) > ofFours)
  );
}
