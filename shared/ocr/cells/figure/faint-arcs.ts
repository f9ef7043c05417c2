import { heightOf, hull, sharedY, widthOf } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import { darknessWithin } from "../bare/bare-cell.ts";
import type { TableViews } from "../inked-cell.ts";

/** A 0 is no wider than this for its height, and its sides are as alike in height and place. */
const WIDEST = 0.9;
const LEVEL = 0.8;
/** Half a pixel: boxes are whole ones. */
const HALF = 0.5;
/** Where between its sides (shares of the height, from the top) a 0 closes, and where it is open. */
const ABOVE = [0, 0.2] as const;
const OPEN = [0.3, 0.7] as const;
const BELOW = [0.8, 1] as const;
/** How much darker (1: as strokes) it is where it closes than where it is open. */
const CLOSES = 0.07;

/** True for two pieces of ink between which it is darker above and below than in the middle: the sides of a thin 0. */
function areClosed(left: Box, right: Box, { raster, ink }: TableViews): boolean {
  const whole = hull([left, right]);
  const height = heightOf(whole);
  if (widthOf(whole) > WIDEST * height + HALF || sharedY(left, right) < LEVEL * height) return false;
  const meanIn = ([from, to]: readonly [number, number]): number => {
    const [top, bottom] = [from, to].map((share) => Math.round(whole[1] + share * height)) as [
      number,
      number,
    ];
    const box: Box = [left[2], top, right[0], bottom];
    const { data } = darknessWithin({ raster, box, dirt: [], ink }, box);
    return data.length === 0 ? 0 : data.reduce((sum, value) => sum + value, 0) / data.length;
  };
  const open = meanIn(OPEN);
  return meanIn(ABOVE) - open >= CLOSES && meanIn(BELOW) - open >= CLOSES;
}

/** True where pieces of ink, from the left, are the digits of a text, some of whose 0s came apart at their top and bottom, thin as hairs. */
export function haveFaintArcs(pieces: readonly Box[], text: string, views: TableViews): boolean {
  let at = 0;
  for (const digit of text.replace(/\D/gu, "")) {
    const [left, right] = [pieces[at], pieces[at + 1]];
    const isRing =
      digit === "0" && left !== undefined && right !== undefined && areClosed(left, right, views);
    at += isRing ? 2 : 1;
  }
  return at === pieces.length;
}
