import { median } from "../../raster/quantile.ts";
import type { Box } from "../../raster/raster.ts";
import type { FigureReading } from "../../text/line-reading.ts";
import type { InkLine } from "../ink/cell-ink.ts";
import { darknessOf } from "../ink/darkness.ts";
import type { TableViews } from "../inked-cell.ts";
import { digitsOn } from "./fit.ts";
import { pointsAmong } from "./points.ts";
import { without } from "./room.ts";
import { areOffLine } from "./spacing.ts";

/** The share of a comma's ink that hangs below the feet of digits, at least: of a point, however blurred, it is a tenth at most. */
const TAIL = 0.2;
/** What is no darker than this (0 paper, 1 strokes) is the paper's grain. */
const GRAIN = 0.12;
/** How far above and below the feet (heights of a digit) a comma reaches, and how far (pixels) blur spreads it. */
const REACH = 0.4;
const BLUR = 1;
/** A look that gives a text less than this does not think it possible. */
const POSSIBLE = 0.02;
const NOTHING: ReadonlySet<number> = new Set();

/** True for a mark between digits whose ink hangs below their feet. Blur spreads ink alike to all sides, and leaves the tail its share. */
function hasTail([left, , right]: Box, feet: number, { raster, ink }: TableViews): boolean {
  const reach = Math.round(REACH * ink.digit);
  const box: Box = [left - BLUR, feet - reach, right + BLUR, feet + reach];
  const { width, data } = darknessOf(raster, box, ink, NOTHING);
  let [above, below] = [0, 0];
  for (const [at, darkness] of data.entries()) {
    const dark = darkness < GRAIN ? 0 : Math.min(1, darkness);
    if (at < reach * width) above += dark;
    else below += dark;
  }
  return below >= TAIL * (above + below);
}

/** Which of the marks between a line's digits are commas by their ink, from the left; none where the digits have no common feet. */
function commasIn(line: InkLine, views: TableViews): readonly boolean[] {
  const { digit } = views.ink;
  const digits = digitsOn(line, views);
  if (digits.length === 0 || areOffLine(digits, digit)) return [];
  const feet = Math.round(median(digits.map((box) => box[3])));
  return pointsAmong(line.strokes, digits, digit)
    .toSorted(([one], [other]) => one - other)
    .map((mark) => hasTail(mark, feet, views));
}

/** True for a text that has a point where a comma is seen, and as many marks as are seen. */
function hasPointFor(text: string, commas: readonly boolean[]): boolean {
  const separators = text.match(/[.,]/gu) ?? [];
  return (
    separators.length === commas.length && commas.some((isComma, at) => isComma && separators[at] === ".")
  );
}

/** True for an amount with a point where a comma hangs below the feet of the digits: looks take one for the other, and it is another by thousands. */
export const hasCommaForPoint = (text: string, line: InkLine, views: TableViews): boolean =>
  text.includes(".") && hasPointFor(text, commasIn(line, views));

/**
 * Looks at an amount without the figures that have a point where a comma hangs below the feet of the digits, if all of them think the rest
 * possible and one sees it first. That no tail hangs there tells nothing: it may have faded.
 */
export function withCommas(
  looks: readonly FigureReading[],
  line: InkLine,
  views: TableViews,
): readonly FigureReading[] {
  if (!looks.some(({ figures }) => figures.some(({ text }) => text.includes(".")))) return looks;
  const commas = commasIn(line, views);
  const isOther = (text: string): boolean => hasPointFor(text, commas);
  const isPossible = ({ text }: FigureReading["figures"][number]): boolean =>
    !isOther(text) &&
    looks.every(({ figures }) => figures.some((one) => one.text === text && one.probability >= POSSIBLE));
  const isSeen = looks.some(({ figures: [first] }) => first !== undefined && isPossible(first));
  return isSeen ? looks.map((look) => without(look, isOther)) : looks;
}
