import type { Glyph } from "../../glyphs/glyph.ts";
import type { GlyphReading, Typeface } from "../../glyphs/typeface.ts";
import { heightOf, sharedX, widthOf } from "../../raster/box.ts";
import { median } from "../../raster/quantile.ts";
import type { InkedCell, TableViews } from "../inked-cell.ts";
import { barredIn } from "./line-across.ts";

/** Shapes are as they are printed where so many glyphs have them, and no more than this share of those a line across, or so many one of their own. */
const LEAST_GLYPHS = 3;
const FEW = 0.5;

/** What the glyphs of a page are by their looks, and how wide and high they are (heights of a digit). */
export interface DigitSizes {
  readonly typeface: Typeface;
  /** How wide (heights of a digit) shapes are as they are printed: they have no line across, or one of their own. */
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

/** A glyph of known shape: its width and height (heights of a digit), and whether it has no line across, and stands beside another that has none. */
interface KnownGlyph {
  readonly shape: GlyphReading;
  readonly width: number;
  readonly height: number;
  readonly isPlain: boolean;
  readonly isBesidePlain: boolean;
}

const knownIn = ({ cells, views }: Looked, typeface: Typeface): KnownGlyph[] =>
  cells
    .flatMap(({ lines }) => lines)
    .flatMap(({ part, glyphs }) => {
      const barred = glyphs.length === 0 ? [] : barredIn(part, views);
      const isPlain = ({ box }: Glyph): boolean => !barred.some((stroke) => sharedX(stroke.box, box) > 0);
      return glyphs.flatMap((glyph) => {
        const shape = typeface.get(glyph);
        if (shape === undefined) return [];
        const { digit } = views.ink;
        const isBesidePlain = glyphs.some((other) => typeface.get(other) !== shape && isPlain(other));
        const [width, height] = [widthOf(glyph.box) / digit, heightOf(glyph.box) / digit];
        return [{ shape, width, height, isPlain: isPlain(glyph), isBesidePlain }];
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

/**
 * The glyphs of a shape that are as they were printed; none where it may have been struck out. A line that strikes out a figure goes
 * through all its digits and joins them: one that glyphs have beside digits without is their own, as the flat bowl of a 6. (A 4
 * always has one; how wide 4s are is asked by itself.)
 */
function asPrinted(of: readonly KnownGlyph[]): readonly KnownGlyph[] {
  const plain = of.filter(({ isPlain }) => isPlain);
  if (plain.length > FEW * of.length) return plain;
  const own = of.filter(({ isPlain, isBesidePlain }) => !isPlain && isBesidePlain);
  return own.length >= LEAST_GLYPHS && of[0]?.shape.symbol !== "4" ? of : [];
}

/** How wide and high the shapes of a page's glyphs are: where one no wider than a plain one seems to have a line, it is blurred or coarse. */
export function digitSizes(tables: readonly Looked[], typeface: Typeface): DigitSizes {
  const known = tables.flatMap((table) => knownIn(table, typeface));
  const often = [...Map.groupBy(known, ({ shape }) => shape)].filter(([, of]) => of.length >= LEAST_GLYPHS);
  const plain = often.flatMap(([shape, of]) => {
    const own = asPrinted(of);
    return own.length > 0 ? [[shape, usualWidth(own)] as const] : [];
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
