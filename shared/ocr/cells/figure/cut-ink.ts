import { median } from "../../raster/quantile.ts";
import type { Box } from "../../raster/raster.ts";
import type { InkLine } from "../ink/cell-ink.ts";
import type { TableInk } from "../ink/table-ink.ts";
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
/** Share of a cell's height along which a rule is dark. */
const ALONG = 0.9;
/** Pixels beside a rule that its blur has darkened, and beyond its cell's side that the rule itself may take. */
const BLUR = 2;
const THICK = 12;

/** What stands beside a cell's ink on the page as printed. */
interface Beside {
  readonly digit: number;
  /** No ink in a column of pixels, beside the line's ink. */
  readonly isClear: (x: number) => boolean;
  /** Dark from the top of the cell to its bottom, as no digit is. */
  readonly isRule: (x: number) => boolean;
  /** In each row of pixels paper shows beside the `rule`, before ink from where `step` leads. */
  readonly isApart: (rule: number, step: 1 | -1) => boolean;
}

type Printed = NonNullable<TableViews["printed"]>;

function besideOf(box: Box, cell: Box, ink: TableInk, { page, box: [left, top] }: Printed): Beside {
  const grey = (x: number, y: number): number => page.data[(top + y) * page.width + left + x] ?? ink.paper;
  const least = ink.paper - (ink.paper - ink.stroke) * CLEAR;
  const isOnPage = (x: number): boolean => left + x >= 0 && left + x < page.width;
  const bareRows: number[] = [];
  for (let away = 1 + BLUR; away <= BARE_ROWS.reach; away += 1)
    bareRows.push(...[box[1] - away, box[3] - 1 + away].filter((y) => y >= cell[1] && y < cell[3]));
  const bare = (x: number): number => median(bareRows.map((y) => grey(x, y)));
  return {
    digit: ink.digit,
    isClear(x) {
      if (!isOnPage(x)) return true;
      for (let y = box[1]; y < box[3]; y += 1) if (grey(x, y) < least) return false;
      return true;
    },
    isRule(x) {
      if (!isOnPage(x)) return false;
      let dark = 0;
      for (let y = cell[1]; y < cell[3]; y += 1) if (grey(x, y) < ink.level) dark += 1;
      return dark >= ALONG * (cell[3] - cell[1]);
    },
    isApart(rule, step) {
      if (bareRows.length < BARE_ROWS.least) return false;
      const [beside, next] = [rule - step, rule - 2 * step];
      const [paper, further] = [bare(beside), bare(next)];
      for (let y = box[1]; y < box[3]; y += 1) {
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
function standsFree({ digit, isClear, isRule, isApart }: Beside, edge: number, step: 1 | -1): boolean {
  const furthest = NEAR * digit + THICK;
  let x = edge + step;
  while (!isRule(x)) {
    if (Math.abs(x - edge) > furthest) return false;
    x += step;
  }
  if (!isApart(x, step)) return false;
  for (let last = x; Math.abs(x - last) <= REACH * digit; x += step)
    if (isRule(x) && Math.abs(x - edge) <= furthest) last = x;
    else if (Math.abs(x - last) > BLUR && !isClear(x)) return false;
  return true;
}

/**
 * True for ink so near to a side of its cell that more of it may stand beyond: a column that was seen where none is
 * runs between two digits, a row through them; or a rule has swallowed a part of it. A figure set flush with the rule
 * of its cell stands free of it.
 */
export function isCut({ box }: InkLine, cell: Box, { ink, printed }: TableViews): boolean {
  if (box[1] <= cell[1] || box[3] >= cell[3]) return true;
  const near = NEAR * ink.digit;
  const [isLeft, isRight] = [box[0] - cell[0] < near, cell[2] - box[2] < near];
  if (!isLeft && !isRight) return false;
  if (printed == null) return true;
  const beside = besideOf(box, cell, ink, printed);
  return (isLeft && !standsFree(beside, box[0], -1)) || (isRight && !standsFree(beside, box[2] - 1, 1));
}
