import { heightOf, hull, widthOf } from "../../raster/box.ts";
import type { Component } from "../../raster/components.ts";
import type { Box } from "../../raster/raster.ts";

/** In sizes: how thick a slash is at most, how high at least, and one that came apart at most. */
const SLASH = { thickest: 0.3, lowest: 0.35, highest: 1.6 };
/** Pixels that are too light to be ink where one came apart: a hairline has some at each of its steps. */
const APART = { down: 4, across: 2 };

/** True for a stroke that goes from the right above to the left below, one run of pixels a row. */
function isLeaning({ box: [left, top, right, bottom], runs }: Component, size: number): boolean {
  if (runs.length !== 3 * (bottom - top)) return false;
  const [first, last] = [runs[2] ?? 0, runs.at(-2) ?? 0];
  if (first < right - 1 || last > left + 1) return false;
  for (let at = 0; at < runs.length; at += 3) {
    const [from, to] = [runs[at + 1] ?? 0, runs[at + 2] ?? 0];
    const before = runs[at - 2] ?? right;
    if (to - from > SLASH.thickest * size || from > before + 1) return false;
  }
  return true;
}

const isWhole = (box: Box, size: number): boolean =>
  heightOf(box) >= SLASH.lowest * size && widthOf(box) > SLASH.thickest * size;

const DOWN = Array.from({ length: APART.down + 1 }, (_, down) => down);

/** The strokes that begin where one ends, of all by the row on which they begin. */
const goingOn = (upper: Box, byTop: ReadonlyMap<number, readonly Box[]>): Box[] =>
  DOWN.flatMap((down) => byTop.get(upper[3] + down) ?? []).filter(
    (lower) => Math.abs(upper[0] - lower[2]) <= APART.across,
  );

/** Strokes that go on in one another, each in no other one, from the top down: those that came apart. */
function chainsOf(strokes: readonly Box[]): (readonly Box[])[] {
  const byTop = Map.groupBy(strokes, (stroke) => stroke[1]);
  const below = new Map(strokes.map((upper) => [upper, goingOn(upper, byTop)]));
  const taken = Map.groupBy([...below.values()].flat(), (stroke) => stroke);
  const chainFrom = (stroke: Box): Box[] => {
    const [next, ...others] = below.get(stroke) ?? [];
    const isOnly = next !== undefined && others.length === 0 && taken.get(next)?.length === 1;
    return isOnly ? [stroke, ...chainFrom(next)] : [stroke];
  };
  return strokes.filter((stroke) => !taken.has(stroke)).map(chainFrom);
}

/** The boxes of ink, and of those the slashes; one that came apart is whole. */
export function withWholeSlashes(
  components: readonly Component[],
  size: number,
): { readonly boxes: readonly Box[]; readonly slashes: ReadonlySet<Box> } {
  const leaning = components.filter((one) => isLeaning(one, size)).map(({ box }) => box);
  const joined = new Map<Box, Box>();
  for (const chain of chainsOf(leaning)) {
    const whole = hull(chain);
    if (chain.length === 1 || !isWhole(whole, size) || heightOf(whole) > SLASH.highest * size) continue;
    for (const piece of chain) joined.set(piece, whole);
  }
  const wholeOf = (box: Box): Box => joined.get(box) ?? box;
  return {
    boxes: [...new Set(components.map(({ box }) => wholeOf(box)))],
    slashes: new Set(leaning.map(wholeOf).filter((box) => isWhole(box, size))),
  };
}
