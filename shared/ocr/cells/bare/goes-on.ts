import { heightOf, widthOf } from "../../raster/box.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import { shadeOf } from "../ink/table-ink.ts";
import type { TableViews } from "../inked-cell.ts";

/** A tip nearer than this (heights of a digit) to a side of its cell may go on beyond it. */
const NEAR = 0.25;
/** How far beyond its tip a stroke is followed, and how much of it is seen there at least (heights of a digit). */
const REACH = 1.5;
const SEEN = 0.3;
/** Where across the line that a stroke keeps to (pixels) it may lie, and how much paper on its way at most: what begins beyond is a letter. */
const BESIDE = [-2, -1, 0, 1, 2];
const PAPER = 2;
/** What is dark for so long (heights of a digit), straight down or across, is a rule. */
const RULE = 0.8;
/** Where between paper and strokes (0 to 1) there is ink. */
const INK = 0.36;

/** How many pixels from one on, forwards and backwards, are dark, up to `most`. */
function darkRun(isDark: (at: number) => boolean, most: number): number {
  let run = 1;
  for (const step of [1, -1]) for (let at = step; run < most && isDark(at); at += step) run += 1;
  return run;
}

/** Tells ink of a page from rules, and from paper. */
function inkOf({ data, width, height }: Raster, level: number, longest: number) {
  const isDark = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && (data[y * width + x] ?? 255) < level;
  return (x: number, y: number): "ink" | "rule" | "paper" => {
    if (!isDark(x, y)) return "paper";
    const runs = [(by: number) => isDark(x, y + by), (by: number) => isDark(x + by, y)];
    return runs.some((isOn) => darkRun(isOn, longest) >= longest) ? "rule" : "ink";
  };
}

/**
 * True for a slash whose stroke goes on beyond the side of its cell that its tip comes near to: a scratch over the page, or
 * a stroke of a pen, that left a slash's length in this cell.
 */
export function goesOn(box: Box, cell: Box, { ink, printed }: TableViews): boolean {
  if (printed == null) return false;
  const { digit } = ink;
  const [near, longest] = [NEAR * digit, Math.round(RULE * digit)];
  const lean = widthOf(box) / heightOf(box);
  const kindAt = inkOf(printed.page, shadeOf(ink, INK), longest);
  const seenFrom = (x: number, y: number, step: 1 | -1): number => {
    let [seen, paper] = [0, 0];
    for (let away = 1; away <= REACH * digit; away += 1) {
      const [atX, atY] = [Math.round(x - step * away * lean), y + step * away];
      if (atX >= cell[0] && atX < cell[2] && atY >= cell[1] && atY < cell[3]) continue;
      const kinds = BESIDE.map((by) => kindAt(printed.box[0] + atX + by, printed.box[1] + atY));
      const isInk = kinds.includes("ink");
      if (isInk) seen += 1;
      paper = isInk || kinds.includes("rule") ? 0 : paper + 1;
      if (paper > PAPER) break;
    }
    return seen;
  };
  const isNearTop = box[1] - cell[1] < near || cell[2] - box[2] < near;
  const isNearFoot = cell[3] - box[3] < near || box[0] - cell[0] < near;
  const least = SEEN * digit;
  return (
    (isNearTop && seenFrom(box[2] - 1, box[1], -1) >= least) ||
    (isNearFoot && seenFrom(box[0], box[3] - 1, 1) >= least)
  );
}
