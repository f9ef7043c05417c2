import type { Typeface } from "../../glyphs/spelled.ts";
import type { Glyph } from "../../glyphs/glyph.ts";
import type { GlyphReading } from "../../glyphs/typeface.ts";
import { heightOf, sharedX, widthOf } from "../../raster/box.ts";
import { longestRun } from "../../raster/longest-run.ts";
import { median } from "../../raster/quantile.ts";
import type { Raster } from "../../raster/raster.ts";
import type { InkLine } from "../ink/cell-ink.ts";
import type { Component } from "../ink/components.ts";
import type { InkedCell, LookedAt, TableViews } from "../inked-cell.ts";

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

/** How much lighter (0 paper, 1 strokes) it is above a line, and below it: the middle of a blurred 0 is as grey all the way to its ends. */
const LIGHTER = 0.12;

/** A line keeps to its row, so far off (pixels), in this share of its columns: the slash of a 0 climbs from one to the next. */
const LEVEL = { off: 1, share: 0.6 };

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

/** True for ink with a thin line across its middle from side to side. */
function hasBar({ box, pixels }: Component, { raster, ink: { digit, paper, stroke } }: TableViews): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  if (height < DIGIT * digit) return false;
  const columns = Map.groupBy(pixels, (pixel) => pixel % raster.width);
  const thickest = digit * (width < WIDEST * digit ? THICKEST.one : THICKEST.several);
  const standsOut = (pixel: number): boolean =>
    [-raster.width, raster.width].every((by) =>
      becomesLighter(raster, pixel, by, THICKEST.one * digit, LIGHTER * (paper - stroke)),
    );
  return [...Map.groupBy(pixels, (pixel) => Math.floor(pixel / raster.width))].some(([y, row]) => {
    const place = (y + 0.5 - box[1]) / height;
    if (place < BAND.top || place > BAND.bottom) return false;
    const own = new Set(row.map((pixel) => (pixel % raster.width) - box[0]));
    const { from, to } = longestRun(width, (across) => own.has(across));
    if (to - from < Math.max(LEAST * digit, ALONG * width)) return false;
    const along = Array.from({ length: to - from }, (_, across) => y * raster.width + box[0] + from + across);
    const isLine = along.some(
      (pixel) => (columns.get(pixel % raster.width)?.length ?? 0) <= thickest && standsOut(pixel),
    );
    const darkest = along.map((pixel) => darkestFrom(raster, pixel)).filter(standsOut);
    return isLine && areLevel(darkest.map((pixel) => Math.floor(pixel / raster.width)));
  });
}

const isSingle = ({ box }: Component, digit: number): boolean => widthOf(box) < WIDEST * digit;

/** What of a figure's ink has a line across its middle. */
const barredIn = ({ strokes }: InkLine, views: TableViews): readonly Component[] =>
  strokes.filter((stroke) => hasBar(stroke, views));

/** Shapes are as they are printed where so many glyphs have them, and no more than this share of those a line across. */
const LEAST_GLYPHS = 3;
const FEW = 0.5;
/** A line reaches over a digit's sides, so far at least (heights of a digit). */
const OVER = 0.07;

/** What the glyphs of a page are by their looks, and which of their shapes are plain. */
export interface Shapes {
  readonly typeface: Typeface;
  /** How wide those are that have no line across (heights of a digit). */
  readonly plain: ReadonlyMap<GlyphReading, number>;
}

/** The shapes of a page's glyphs that have no line across: where one no wider seems to have one, it is blurred or coarse. */
export function plainShapes(
  tables: readonly { readonly cells: readonly Pick<InkedCell, "lines">[]; readonly views: TableViews }[],
  typeface: Typeface,
): ReadonlyMap<GlyphReading, number> {
  const seen = new Map<GlyphReading, { all: number; widths: number[] }>();
  for (const { cells, views } of tables)
    for (const { part, glyphs } of cells.flatMap(({ lines }) => lines)) {
      const barred = glyphs.length === 0 ? [] : barredIn(part, views);
      for (const glyph of glyphs) {
        const shape = typeface.get(glyph);
        if (shape === undefined) continue;
        const counts = seen.get(shape) ?? { all: 0, widths: [] };
        counts.all += 1;
        if (!barred.some(({ box }) => sharedX(box, glyph.box) > 0))
          counts.widths.push(widthOf(glyph.box) / views.ink.digit);
        seen.set(shape, counts);
      }
    }
  const plain = [...seen].filter(([, { all, widths }]) => all >= LEAST_GLYPHS && widths.length > FEW * all);
  return new Map(plain.map(([shape, { widths }]) => [shape, median(widths)]));
}

/**
 * True for a figure that a line strikes out, all of it or some of its digits: what is struck out is no longer reported. A 4 has a
 * line of its own, and 4s that touch have one together.
 */
export function isStruck(
  text: string,
  { part, glyphs }: Pick<LookedAt, "part" | "glyphs">,
  views: TableViews,
  { typeface, plain }: Shapes,
): boolean {
  const { digit } = views.ink;
  const isPlain = (stroke: Component): boolean => {
    const own = glyphs.filter(({ box }) => sharedX(box, stroke.box) > 0);
    const isOwn = (glyph: Glyph): boolean => {
      const shape = typeface.get(glyph);
      return widthOf(glyph.box) < ((shape && plain.get(shape)) ?? 0) * digit + OVER * digit;
    };
    return own.length > 0 && own.every(isOwn);
  };
  const barred = barredIn(part, views).filter((stroke) => !(isSingle(stroke, digit) && isPlain(stroke)));
  const single = barred.filter((stroke) => isSingle(stroke, digit));
  const fours = text.match(/4+/gu) ?? [];
  const ofFours = Math.max(0, ...fours.map(({ length }) => length)) * PLACE * digit;
  return (
    single.length > fours.join("").length ||
    barred.some((stroke) => !single.includes(stroke) && widthOf(stroke.box) > ofFours)
  );
}
