import type { TableLayout } from "../../page/page-layout.ts";
import { extentOf, heightOf, hull, sharedY, widthOf } from "../../raster/box.ts";
import { median, quantile } from "../../raster/quantile.ts";
import { amongDigits, DIGIT, HAN, LEAST_SHARE, LEAST_WORDS } from "./beside-characters.ts";
import { type Component, componentsOf, piecesOf } from "./components.ts";
import { isLeaning } from "./stroke-shape.ts";

/** Components of a table that are looked at to learn its size of type. */
const ENOUGH = 4000;
const LEAST_HEIGHT = 7;
const MOST_HEIGHT = 90;
/** A figure with its unit has no more pieces of ink than this. */
const MOST_PIECES = 5;
/** Fewer cells than this do not say how high digits are, if others do. */
const LEAST_CELLS = 3;

/** A line with a figure is no higher than this, in heights of its first digit: Chinese characters are a third higher. */
const ONE_LINE = 1.6;

const isOnOneLine = (components: readonly Component[], digit: number): boolean =>
  heightOf(hull(components.map(({ box }) => box))) <= ONE_LINE * digit;

/**
 * How high the first stroke of a cell's ink from the left is, where it has so few pieces on one line that it may be a
 * figure with its unit.
 */
function leadingHeight(components: readonly Component[]): number[] {
  const [first = [], ...others] = piecesOf(components);
  const [digit, ...parts] = first;
  if (digit === undefined || parts.length > 0 || others.length >= MOST_PIECES) return [];
  const height = heightOf(digit.box);
  return isOnOneLine(components, height) ? [height] : [];
}

/** A digit that came apart has no more pieces, none of them a speck; it is no wider than high, and lower than characters are. */
const PIECES = 4;
const SPECK = 3;

const heightsOf = (components: readonly Component[]): number[] =>
  components.map(({ box }) => heightOf(box)).filter((height) => height >= LEAST_HEIGHT);

const withoutSpecks = (components: readonly Component[]): Component[] =>
  components.filter(({ box }) => extentOf(box) >= SPECK);

/** How high ink is all together where it may be one digit that came apart, beside characters so high; null where not. */
function heightTogether(components: readonly Component[], han: number): number | null {
  const box = hull(components.map((component) => component.box));
  const isOne = heightOf(box) <= DIGIT.most * han && widthOf(box) <= heightOf(box);
  return components.length > 1 && components.length <= PIECES && isOne ? heightOf(box) : null;
}

/** How high the ink of a cell with little is: all of it together where it may be one digit that came apart. */
function heightsTogether(components: readonly Component[], han: number): number[] {
  const height = heightTogether(withoutSpecks(components), han);
  return height === null ? heightsOf(components) : [height];
}

/** How high the first digit of a cell with little is, where it is whole and what stands behind it on its line may be its unit. */
function firstHeight(components: readonly Component[], han: number): number[] {
  const pieces = withoutSpecks(components);
  const [first = []] = piecesOf(pieces);
  const digit = first.length > 1 ? heightTogether(first, han) : heightsOf(first)[0];
  return digit != null && isOnOneLine(pieces, digit) ? [digit] : [];
}

/** The heights of a cell's ink; where a whole character begins the line of the first, which is the upper one, what is lower is a part of one. */
function wholeHeights(components: readonly Component[], han: number): number[] {
  const pieces = components.filter(({ box }) => heightOf(box) >= LEAST_HEIGHT);
  const upper = pieces.filter(({ box }) => pieces[0] !== undefined && sharedY(box, pieces[0].box) > 0);
  const [first] = upper.toSorted((a, b) => a.box[0] - b.box[0]);
  const isWhole = (one: Component): boolean => heightOf(one.box) > DIGIT.most * han;
  return heightsOf(first !== undefined && isWhole(first) ? pieces.filter(isWhole) : pieces);
}

/** The heights of ink in cells with little, for each: of first digits alone, which have no units among them, where enough are whole. */
function heightsApart(little: readonly (readonly Component[])[], han: number): number[][] {
  const first = little.map((cell) => firstHeight(cell, han)).filter(({ length }) => length > 0);
  return first.length >= Math.max(LEAST_CELLS, LEAST_SHARE * little.length)
    ? first
    : little.map((cell) => wholeHeights(cell, han));
}

/** The heights of ink in cells with little: where most is lower than digits are beside such characters, they came apart. */
function fewHeights(little: readonly (readonly Component[])[], han: number): number[] {
  const heights = heightsApart(little, han).flat();
  return median(heights) < DIGIT.low * han ? little.flatMap((cell) => heightsTogether(cell, han)) : heights;
}

/** A table whose digits are measured; grey values below `level` are ink. */
interface Inked extends Pick<TableLayout, "raster" | "cells"> {
  readonly level: number;
}

/** The heights of a table's ink: of cells that hold little, of those that hold much, and of the first strokes of these. */
interface Heights {
  readonly little: readonly (readonly Component[])[];
  /** The same without slashes, which are higher than digits. */
  readonly upright: readonly (readonly Component[])[];
  readonly leading: readonly number[];
  /** How high Chinese characters are; 0 where that is not known. */
  readonly han: number;
  /** How high digits beside them are, or parts of them where that is not known. */
  readonly usual: number;
}

function heightsIn({ raster, cells, level }: Inked): Heights {
  const little: (readonly Component[])[] = [];
  const many: number[] = [];
  const leading: number[] = [];
  let seen = 0;
  for (const { box } of cells) {
    const all = componentsOf(raster, box, level).filter((one) => heightOf(one.box) <= MOST_HEIGHT);
    const heights = heightsOf(all);
    if (heights.length > 3) {
      many.push(...heights);
      leading.push(...leadingHeight(all.filter((one) => heightOf(one.box) >= LEAST_HEIGHT)));
    } else if (heights.length > 0) little.push(all);
    seen += heights.length;
    if (seen > ENOUGH) break;
  }
  const han = many.length < LEAST_WORDS ? 0 : quantile(many, HAN);
  const upright = little.map((cell) => cell.filter((one) => !isLeaning(one, raster.width)));
  // Chinese characters are a third taller than digits of the same type; their parts are smaller than they.
  const parts = many.length > 0 ? median(many) : 20;
  return { little, upright, leading, han, usual: han > 0 ? DIGIT.usual * han : parts };
}

/**
 * The height of a table's digits: that of the components of cells which hold few, for a Chinese label has many and of
 * every height. Where all figures stand with their units, it is that of their first pieces.
 */
function digitHeight({ little, upright, leading, han, usual }: Heights): number {
  if (little.length < LEAST_CELLS && leading.length >= LEAST_CELLS) return median(leading);
  const hasDigits = upright.flatMap(heightsOf).length >= LEAST_CELLS;
  const few = fewHeights(hasDigits ? upright : little, han);
  return few.length >= 3 ? amongDigits(few, han) : usual;
}

/** Digits are as high as one another by this share; where they are known, so many are, and this share of what stands alone. */
const ALIKE = 0.12;
const KNOWN = { least: 3, share: 0.5 };

/**
 * True where what stands alone in a table is digits: not slashes, nor pieces of these and of labels. What is as low as parts
 * of Chinese characters has nothing of another height beside it.
 */
function isKnown({ upright, han }: Heights, digit: number): boolean {
  const own = heightsApart(upright, han);
  const isAlike = (height: number): boolean => Math.abs(height - digit) <= ALIKE * digit;
  const alike = own.flatMap((cell) =>
    digit >= DIGIT.low * han || cell.every(isAlike) ? cell.filter(isAlike) : [],
  );
  return alike.length >= Math.max(KNOWN.least, KNOWN.share * own.flat().length);
}

/**
 * The heights of the digits of each table of a page. Where a table does not tell, or may tell of labels alone as what is as high as
 * these, they stand to its labels as in the tables that do, or are as high where it has few labels; where none does, they are no
 * lower and no higher than digits of the same type as the labels.
 */
export function digitHeights(tables: readonly Inked[]): number[] {
  const measured = tables.map((table) => {
    const heights = heightsIn(table);
    const digit = digitHeight(heights);
    const { han } = heights;
    return { digit, han, isKnown: isKnown(heights, digit), isLower: digit <= DIGIT.most * han };
  });
  const shares = measured.flatMap(({ digit, han, isKnown, isLower }) =>
    isKnown && isLower ? [digit / han] : [],
  );
  const told = measured.map(({ digit, han, isKnown, isLower }) => {
    if (isKnown && (isLower || han === 0 || shares.length === 0)) return digit;
    if (han === 0) return null;
    if (shares.length > 0) return median(shares) * han;
    return digit < DIGIT.low * han || !isLower ? DIGIT.usual * han : digit;
  });
  // One row that a page's end cut off has few labels.
  const others = told.flatMap((digit) => digit ?? []);
  return measured.map(({ digit }, index) => told[index] ?? (others.length > 0 ? median(others) : digit));
}
