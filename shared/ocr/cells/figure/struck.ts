import type { Glyph } from "../../glyphs/glyph.ts";
import { isCopy } from "../../glyphs/shapes.ts";
import type { GlyphReading, Typeface } from "../../glyphs/typeface.ts";
import { heightOf, sharedX, widthOf } from "../../raster/box.ts";
import { median } from "../../raster/quantile.ts";
import type { Box } from "../../raster/raster.ts";
import type { InkLine } from "../ink/cell-ink.ts";
import type { Component } from "../ink/components.ts";
import type { InkedCell, LookedAt, TableViews } from "../inked-cell.ts";
import { hasLineAcross, WIDEST } from "./line-across.ts";
import type { Spacing } from "./spacing.ts";

/** Where a page does not show how far its digits are apart, 4s that touch are no further than this (heights of a digit). */
const PLACE = 0.95;

const isSingle = ({ box }: Component, digit: number): boolean => widthOf(box) < WIDEST * digit;

/** What of a figure's ink has a line across its middle. */
const barredIn = ({ strokes }: InkLine, views: TableViews): readonly Component[] =>
  strokes.filter((stroke) => hasLineAcross(stroke, views));

/** Shapes are as they are printed where so many glyphs have them, and no more than this share of those a line across. */
const LEAST_GLYPHS = 3;
const FEW = 0.5;
/** A line reaches over a digit's sides, so far at least (heights of a digit); pixels that grain may add to a plain digit, to a 4, and to several. */
const OVER = 0.05;
const GRAIN = { plain: 1.2, four: 2, several: 1.5 };
/** A stroke through a digit reaches above the highest of its page's digits, or below, by more than this (heights of a digit; pixels). */
const REACH = { share: 0.15, grain: 2.5 };

/** What the glyphs of a page are by their looks, and how wide they are (heights of a digit). */
export interface DigitWidths {
  readonly typeface: Typeface;
  /** Shapes that have no line across. */
  readonly plain: ReadonlyMap<GlyphReading, number>;
  /** The widest shape of a 4; null where no such is known. */
  readonly four: number | null;
  /** The usual shape of a digit that is no 1; null where none is known. */
  readonly wide: number | null;
  /** How high its highest digits are, each in its most usual shape; null where none is known. */
  readonly tall: number | null;
  /** How high digits are that a face may set below the line, where few are known: as two are that looks take for them. */
  readonly low: ReadonlyMap<string, number>;
}

/** A table of a page, as it was looked at. */
interface Looked {
  readonly cells: readonly Pick<InkedCell, "lines">[];
  readonly views: TableViews;
}

/** All digits but a 1 are as wide as one another, or nearly. */
const WIDE = /^[02-9]$/u;

/** A glyph of known shape: its width and height (heights of a digit), and whether it has no line across. */
interface KnownGlyph {
  readonly shape: GlyphReading;
  readonly width: number;
  readonly height: number;
  readonly isPlain: boolean;
}

const knownIn = ({ cells, views }: Looked, typeface: Typeface): KnownGlyph[] =>
  cells
    .flatMap(({ lines }) => lines)
    .flatMap(({ part, glyphs }) => {
      const barred = glyphs.length === 0 ? [] : barredIn(part, views);
      return glyphs.flatMap((glyph) => {
        const shape = typeface.get(glyph);
        const isPlain = !barred.some(({ box }) => sharedX(box, glyph.box) > 0);
        if (shape === undefined) return [];
        const { digit } = views.ink;
        return [{ shape, width: widthOf(glyph.box) / digit, height: heightOf(glyph.box) / digit, isPlain }];
      });
    });

const usualWidth = (glyphs: readonly KnownGlyph[]): number => median(glyphs.map(({ width }) => width));

/** Digits that reach below others in some faces, and by how much (heights of a digit) two of them are as high as one another. */
const DESCENDING = /^[34579]$/u;
const AS_HIGH = 0.06;

/** The greatest height that two digits have of a kind of which the page shows no usual shape. */
function descending(tables: readonly Looked[], known: ReadonlySet<string>): ReadonlyMap<string, number> {
  const seen = tables.flatMap(({ cells, views: { ink } }) =>
    cells
      .flatMap(({ lines }) => lines)
      .flatMap(({ figure, glyphs }) => {
        const text = figure?.figures[0]?.text ?? "";
        const heights = glyphs.map(({ box }) => heightOf(box) / ink.digit);
        return text.length === glyphs.length
          ? heights.map((height, at) => ({ symbol: text[at] ?? "", height }))
          : [];
      }),
  );
  const kinds = Map.groupBy(
    seen.filter(({ symbol }) => DESCENDING.test(symbol) && !known.has(symbol)),
    ({ symbol }) => symbol,
  );
  return new Map(
    [...kinds].flatMap(([symbol, of]) => {
      const heights = of.map(({ height }) => height).sort((one, other) => other - one);
      const shared = heights.find((height, at) => height - (heights[at + 1] ?? 0) <= AS_HIGH);
      return shared === undefined ? [] : [[symbol, shared] as const];
    }),
  );
}

/** How wide the shapes of a page's glyphs are: where one no wider than a plain one seems to have a line, it is blurred or coarse. */
export function digitWidths(tables: readonly Looked[], typeface: Typeface): DigitWidths {
  const known = tables.flatMap((table) => knownIn(table, typeface));
  const often = [...Map.groupBy(known, ({ shape }) => shape)].filter(([, of]) => of.length >= LEAST_GLYPHS);
  const plain = often.flatMap(([shape, of]) => {
    const own = of.filter(({ isPlain }) => isPlain);
    return own.length > FEW * of.length ? [[shape, usualWidth(own)] as const] : [];
  });
  const fours = often.flatMap(([{ symbol }, of]) => (symbol === "4" ? [usualWidth(of)] : []));
  const usual = [...Map.groupBy(often, ([{ symbol }]) => symbol)].flatMap(([symbol, shapes]) =>
    /^\d$/u.test(symbol) ? [shapes.reduce((most, one) => (one[1].length > most[1].length ? one : most))] : [],
  );
  const heights = usual.map(([, of]) => median(of.map(({ height }) => height)));
  const wide = plain.flatMap(([{ symbol }, width]) => (WIDE.test(symbol) ? [width] : []));
  return {
    typeface,
    plain: new Map(plain),
    four: fours.length === 0 ? null : Math.max(...fours),
    wide: wide.length === 0 ? null : median(wide),
    tall: heights.length === 0 ? null : Math.max(...heights),
    low: descending(tables, new Set(often.map(([{ symbol }]) => symbol))),
  };
}

/** True for a figure of digits of which one is higher than any of its page: a stroke goes through it, from above or to below. */
export function reachesOver(
  text: string,
  { glyphs }: Pick<LookedAt, "glyphs">,
  { ink: { digit } }: TableViews,
  { tall, low }: Pick<DigitWidths, "tall" | "low">,
): boolean {
  if (tall === null || !/^\d+$/u.test(text)) return false;
  const more = Math.max(REACH.share * digit, REACH.grain);
  const highest = (at: number): number =>
    Math.max(tall, (text.length === glyphs.length && low.get(text[at] ?? "")) || 0);
  return glyphs.some(({ box }, at) => heightOf(box) > highest(at) * digit + more);
}

/** True for what is no wider than so much (heights of a digit), as a line that reaches over it would be. */
const isWithin = ({ box }: { readonly box: Box }, width: number, digit: number, grain: number): boolean =>
  widthOf(box) < width * digit + Math.max(OVER * digit, grain);

/**
 * True for a figure that a line strikes out, all of it or some of its digits: what is struck out is no longer reported. A 4 has a
 * line of its own, and 4s that touch have one together.
 */
export function isStruck(
  text: string,
  { part, glyphs }: Pick<LookedAt, "part" | "glyphs">,
  views: TableViews,
  {
    typeface,
    plain,
    four,
    spacing,
  }: Pick<DigitWidths, "typeface" | "plain" | "four"> & { readonly spacing: Pick<Spacing, "pitch"> },
): boolean {
  const { digit } = views.ink;
  const isOwn = (glyph: Glyph): boolean => {
    const shape = typeface.get(glyph);
    const width = shape && plain.get(shape);
    return width !== undefined && isWithin(glyph, width, digit, GRAIN.plain);
  };
  const isPlain = (stroke: Component): boolean => {
    const own = glyphs.filter(({ box }) => sharedX(box, stroke.box) > 0);
    return own.length > 0 && own.every(isOwn);
  };
  const barred = barredIn(part, views).filter((stroke) => !(isSingle(stroke, digit) && isPlain(stroke)));
  const fours = text.match(/4+/gu) ?? [];
  const most = Math.max(0, ...fours.map(({ length }) => length));
  const step = spacing.pitch ?? PLACE;
  /** True for a glyph that looks just as others do that are 4s: it has their line. */
  const isCopiedFour = (stroke: Component): boolean => {
    const [own, ...others] = glyphs.filter(({ box }) => sharedX(box, stroke.box) > 0);
    const isFour = own !== undefined && typeface.get(own)?.symbol === "4" && isCopy(own, typeface);
    return isFour && others.length === 0;
  };
  const areFours = (stroke: Component): boolean => {
    const isOne = isSingle(stroke, digit);
    if (isOne && isCopiedFour(stroke)) return true;
    if (four === null) return isOne || widthOf(stroke.box) <= most * step * digit;
    if (isOne) return isWithin(stroke, four, digit, GRAIN.four);
    return isWithin(stroke, (most - 1) * step + four, digit, GRAIN.several);
  };
  const single = barred.filter((stroke) => isSingle(stroke, digit));
  return single.length > fours.join("").length || !barred.every(areFours);
}
