import { heightOf } from "../../raster/box.ts";
import { median } from "../../raster/quantile.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import type { InkLine } from "../ink/cell-ink.ts";
import { shadeOf, type TableInk } from "../ink/table-ink.ts";
import type { TableViews } from "../inked-cell.ts";

/** Ink nearer than this (in heights of a digit) to a side of its cell may go on beyond it. */
const NEAR = 0.16;
/** Digits of one number are no further apart than this, in heights of a digit. */
const REACH = 0.7;
/** Where between paper and strokes (0 to 1) a place is no longer clear of ink. */
const CLEAR = 0.36;
/**
 * How much darker than elsewhere along a rule the pixel beside it may be that no ink reaches, 0 to 255; and, where the
 * next one is ink, as a share of how much darker that is: its blur.
 */
const UNTOUCHED = 40;
const BLURRED = 0.45;
/** How many rows of pixels beside the ink show how the rule looks where nothing touches it, and how far they may be. */
const BARE_ROWS = { least: 6, reach: 15 };
/** Share of a cell's height along which a rule is dark, and how much darker than paper a pale one is, 0 to 255. */
const ALONG = 0.9;
const PALE = 60;
/** Share of a slash's height in which its tip may touch the rule: no digit stands so far from it in all the others. */
const TIP = 0.4;
/** Pixels beside a rule that its blur has darkened, and beyond its cell's side that the rule itself may take. */
const BLUR = 2;
const THICK = 12;

/** What stands beside a cell's ink on the page as printed. */
interface Beside {
  readonly digit: number;
  /** No ink in a column of pixels, beside the line's ink. */
  readonly isClear: (x: number) => boolean;
  /** Ink in a column of pixels, beside the line's ink, that was taken away with a rule though it is none. */
  readonly isLost: (x: number) => boolean;
  /** Dark from the top of the cell to its bottom, as no digit is; `level` is the grey that it is darker than. */
  readonly isRule: (x: number, level: number) => boolean;
  /** Greys that a rule is darker than: as dark as ink, or pale. */
  readonly levels: readonly number[];
  /** In each row of pixels paper shows beside the `rule`, before ink from where `step` leads; before a slash but for its tip. */
  readonly isApart: (rule: number, step: 1 | -1) => boolean;
}

type Printed = NonNullable<TableViews["printed"]>;

function besideOf(
  box: Box,
  cell: Box,
  ink: TableInk,
  { page, box: [left, top] }: Printed,
  raster: Raster,
  isSlash: boolean,
): Beside {
  const grey = (x: number, y: number): number => page.data[(top + y) * page.width + left + x] ?? ink.paper;
  const least = shadeOf(ink, CLEAR);
  const isOnPage = (x: number): boolean => left + x >= 0 && left + x < page.width;
  const bareRows: number[] = [];
  for (let away = 1 + BLUR; away <= BARE_ROWS.reach; away += 1)
    bareRows.push(...[box[1] - away, box[3] - 1 + away].filter((y) => y >= cell[1] && y < cell[3]));
  const bare = (x: number): number => median(bareRows.map((y) => grey(x, y)));
  const isDark = (x: number, level: number): boolean => {
    for (let y = box[1]; y < box[3]; y += 1) if (grey(x, y) < level) return true;
    return false;
  };
  return {
    digit: ink.digit,
    isClear: (x) => !isOnPage(x) || !isDark(x, least),
    isLost(x) {
      let isTaken = false;
      for (let y = box[1]; y < box[3] && !isTaken; y += 1)
        isTaken = grey(x, y) < ink.level && (raster.data[y * raster.width + x] ?? 0) >= ink.level;
      return isTaken && (bareRows.length === 0 || bare(x) >= ink.level);
    },
    levels: [ink.level, Math.max(ink.level, ink.paper - PALE)],
    isRule(x, level) {
      if (!isOnPage(x)) return false;
      let dark = 0;
      for (let y = cell[1]; y < cell[3]; y += 1) if (grey(x, y) < level) dark += 1;
      return dark >= ALONG * (cell[3] - cell[1]);
    },
    isApart(rule, step) {
      if (bareRows.length < BARE_ROWS.least) return false;
      const [beside, next] = [rule - step, rule - 2 * step];
      const [paper, further] = [bare(beside), bare(next)];
      const tip = isSlash ? TIP * heightOf(box) : 0;
      const [first, last] = step < 0 ? [box[1], box[3] - tip] : [box[1] + tip, box[3]];
      for (let y = Math.ceil(first); y < last; y += 1) {
        const blur = BLURRED * (further - grey(next, y));
        if (paper - grey(beside, y) > Math.max(UNTOUCHED, blur)) return false;
      }
      return true;
    },
  };
}

/**
 * True for ink between which and the rule at a side of its cell paper shows, a rule beyond which nothing stands for as
 * far as another digit of it could. `step` leads from the ink, which ends at `edge`, to the rule.
 */
function standsFree(
  { digit, levels, isClear, isRule, isApart }: Beside,
  edge: number,
  step: 1 | -1,
): boolean {
  const furthest = NEAR * digit + THICK;
  const places = Array.from({ length: Math.floor(furthest) }, (_, away) => edge + step * (away + 1));
  const level = levels.find((one) => places.some((x) => isRule(x, one)));
  if (level === undefined) return false;
  let x = places.find((place) => isRule(place, level)) ?? edge;
  if (!isApart(x, step)) return false;
  for (let last = x; Math.abs(x - last) <= REACH * digit; x += step)
    if (isRule(x, level) && Math.abs(x - edge) <= furthest) last = x;
    else if (Math.abs(x - last) > BLUR && !isClear(x)) return false;
  return true;
}

/** The columns of pixels within a cell that lie beside a box, and not further from it than `reach`. */
function columnsBeside(box: Box, cell: Box, reach: number): number[] {
  const from = Math.max(cell[0] + BLUR, Math.ceil(box[0] - reach));
  const to = Math.min(cell[2] - BLUR, Math.floor(box[2] + reach));
  const all = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
  return all.filter((x) => x < box[0] || x >= box[2]);
}

/**
 * True for ink so near to a side of its cell that more of it may stand beyond: a column that was seen where none is
 * runs between two digits, a row through them; or a rule has swallowed a part of it, or taken it away with itself. A
 * figure set flush with the rule of its cell stands free of it, and a slash does whose tip alone touches it.
 */
export function isCut(
  { box }: InkLine,
  cell: Box,
  { raster, ink, printed }: TableViews,
  isSlash = false,
): boolean {
  if (box[1] <= cell[1] || box[3] >= cell[3]) return true;
  const near = NEAR * ink.digit;
  const [isLeft, isRight] = [box[0] - cell[0] < near, cell[2] - box[2] < near];
  if (printed == null) return isLeft || isRight;
  const beside = besideOf(box, cell, ink, printed, raster, isSlash);
  if (columnsBeside(box, cell, REACH * ink.digit).some(beside.isLost)) return true;
  return (isLeft && !standsFree(beside, box[0], -1)) || (isRight && !standsFree(beside, box[2] - 1, 1));
}
