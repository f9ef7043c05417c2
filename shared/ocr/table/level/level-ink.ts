import { pageLevel } from "../../prose/page-level.ts";
import { heightOf, middleX, middleY } from "../../raster/box.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import { pageInk } from "../unruled/piece.ts";
import type { LevelRule, LevelTable } from "./level-rule.ts";

/** What is printed on a page between its rules; the size of its type in pixels. */
export interface LevelInk {
  readonly boxes: readonly Box[];
  readonly size: number;
}

/** A stretch of a page, from left to right or from the top down. */
export type Stretch = readonly [from: number, to: number];

/** Pixels around a rule within which what is flat is a part of it, and how low (in sizes) that is. */
const BESIDE = 5;
const FLAT = 0.3;

/** What is printed on a page, without what is of some rules. */
export function levelInk(page: Raster, rules: readonly LevelRule[]): LevelInk {
  const { boxes, size } = pageInk(page, pageLevel(page));
  const isOfRule = (box: Box): boolean =>
    heightOf(box) <= FLAT * size && rules.some(({ y }) => Math.abs(middleY(box) - y) <= BESIDE);
  return { boxes: boxes.filter((box) => !isOfRule(box)), size };
}

/** Ink as it would stand if the page did not lean. */
export function upright({ boxes, size }: LevelInk, { lean, rules }: LevelTable): LevelInk {
  const first = rules[0]?.y ?? 0;
  return {
    size,
    boxes: boxes.map((box): Box => {
      const shift = lean * (middleY(box) - first);
      return [box[0] - shift, box[1], box[2] - shift, box[3]];
    }),
  };
}

/** What stands in a part of a page, by its middle. */
export const within = (boxes: readonly Box[], xs: Stretch, ys: Stretch): Box[] =>
  boxes.filter((box) => {
    const [x, y] = [middleX(box), middleY(box)];
    return x > xs[0] && x < xs[1] && y > ys[0] && y < ys[1];
  });

/** True where something stands across a place. */
export const standsAcross = (boxes: readonly Box[], x: number): boolean =>
  boxes.some(([from, , to]) => from < x - 1 && to > x + 1);

/** Blank stretches (in sizes) that may part two columns are as wide as this. */
export const LEAST_GAP = 0.26;

/** The stretches of at least `least` pixels within which nothing stands, neither the first before all nor the last. */
export function gapsBetween(boxes: readonly Box[], least: number): Stretch[] {
  const gaps: Stretch[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const [left, , right] of boxes.toSorted((a, b) => a[0] - b[0])) {
    if (left - end >= least) gaps.push([end, left]);
    end = end === Number.POSITIVE_INFINITY ? right : Math.max(end, right);
  }
  return gaps;
}
