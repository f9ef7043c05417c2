import { heightOf, widthOf } from "../../raster/box.ts";
import { median } from "../../raster/quantile.ts";
import type { Raster } from "../../raster/raster.ts";
import { longestRun } from "../../raster/runs.ts";
import type { InkLine } from "../ink/cell-ink.ts";
import type { Component } from "../ink/components.ts";
import type { TableViews } from "../inked-cell.ts";

/** Where (shares of a digit's height, from its top) a line may strike it out: as low as the bar of a 4 in other faces. */
const BAND = { top: 0.36, bottom: 0.72 };
/** It runs along this share of the ink that hangs together with it, and so far at least (heights of a digit). */
const ALONG = 0.95;
const LEAST = 0.5;
/** One digit is no wider than this (heights of a digit). */
export const WIDEST = 1.1;
/** Where nothing else is, it is no thicker than this: through one digit, and through several, which touch where they are blurred. */
const THICKEST = { one: 0.33, several: 0.25 };
/** So much thicker (pixels) than where it is thinnest a line is nowhere: the round side of a 6, beside which its bowl begins, is. */
const BULGE = 1;
/** What is lower than this is no digit. */
const DIGIT = 0.6;

/** How much lighter (0 paper, 1 strokes) it is above a line, and below it: the middle of a blurred 0 is as grey all the way to its ends. */
const LIGHTER = 0.12;

/** How much a hand's line may lean (pixels down for each to the right): through one digit that is nothing, through several it leaves their row. */
const LEANS = { one: [0], several: [0, 0.04, -0.04, 0.08, -0.08, 0.12, -0.12] };

/** A line keeps to its row, so far off (pixels), in this share of its columns: the slash of a 0 climbs from one to the next. */
const LEVEL = { off: 1, share: 0.75 };

/** True where it becomes lighter from a pixel in a direction (pixels of the raster), before it is as dark again. */
function becomesLighter({ data }: Raster, from: number, by: number, steps: number, least: number): boolean {
  const own = data[from] ?? 255;
  for (let step = 1; step <= steps; step += 1) {
    const value = data[from + step * by] ?? 255;
    if (value >= own + least) return true;
    if (value < own) return false;
  }
  return false;
}

/** The darkest pixel of a column that is reached from one of its pixels without passing lighter ones. */
function darkestFrom({ data, width }: Raster, from: number): number {
  const own = data[from] ?? 255;
  const darker = [from - width, from + width].find((pixel) => (data[pixel] ?? 255) < own);
  if (darker === undefined) return from;
  const by = darker - from;
  let pixel = darker;
  while ((data[pixel + by] ?? 255) < (data[pixel] ?? 255)) pixel += by;
  return pixel;
}

/** True where strokes stand in one row (rows of them, a column each): those of a line, which other strokes touch. */
function areLevel(rows: readonly number[]): boolean {
  const middle = median(rows);
  return rows.filter((row) => Math.abs(row - middle) <= LEVEL.off).length >= LEVEL.share * rows.length;
}

/** How many of a column's pixels of ink, from the top, hang together with one of them. */
function thicknessAt(column: readonly number[], pixel: number, width: number): number {
  const at = column.indexOf(pixel);
  let [from, to] = [at, at];
  while (column[from - 1] === (column[from] ?? 0) - width) from -= 1;
  while (column[to + 1] === (column[to] ?? 0) + width) to += 1;
  return to - from + 1;
}

/** True for ink with a thin line across its middle from side to side. */
function hasLineAcross(
  { box, pixels }: Component,
  { raster, ink: { digit, paper, stroke } }: TableViews,
): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  if (height < DIGIT * digit) return false;
  const columns = Map.groupBy(
    [...pixels].sort((a, b) => a - b),
    (pixel) => pixel % raster.width,
  );
  const columnOf = (pixel: number): readonly number[] => columns.get(pixel % raster.width) ?? [];
  const thickest = digit * (width < WIDEST * digit ? THICKEST.one : THICKEST.several);
  const standsOut = (pixel: number): boolean =>
    [-raster.width, raster.width].every((by) =>
      becomesLighter(raster, pixel, by, THICKEST.one * digit, LIGHTER * (paper - stroke)),
    );
  /** The row of a pixel, as it is in the middle of ink whose lines lean. */
  const rowOf = (pixel: number, lean: number): number =>
    Math.floor(pixel / raster.width) - Math.round(lean * ((pixel % raster.width) - box[0] - width / 2));
  const isAcross = (lean: number, y: number, row: readonly number[]): boolean => {
    const place = (y + 0.5 - box[1]) / height;
    if (place < BAND.top || place > BAND.bottom) return false;
    const own = new Map(row.map((pixel) => [(pixel % raster.width) - box[0], pixel]));
    const { from, to } = longestRun(width, (across) => own.has(across));
    if (to - from < Math.max(LEAST * digit, ALONG * width)) return false;
    const along = Array.from({ length: to - from }, (_, across) => own.get(from + across) ?? 0);
    const thick = along.map((pixel) => thicknessAt(columnOf(pixel), pixel, raster.width));
    const most = Math.min(...thick) + BULGE;
    const isLine = along.some(
      (pixel, at) => columnOf(pixel).length <= thickest && (thick[at] ?? 0) <= most && standsOut(pixel),
    );
    const darkest = along.map((pixel) => darkestFrom(raster, pixel)).filter(standsOut);
    return isLine && areLevel(darkest.map((pixel) => rowOf(pixel, lean)));
  };
  const leans = width < WIDEST * digit ? LEANS.one : LEANS.several;
  return leans.some((lean) =>
    [...Map.groupBy(pixels, (pixel) => rowOf(pixel, lean))].some(([y, row]) => isAcross(lean, y, row)),
  );
}

/** What of a figure's ink has a line across its middle. */
export const barredIn = ({ strokes }: InkLine, views: TableViews): readonly Component[] =>
  strokes.filter((stroke) => hasLineAcross(stroke, views));
