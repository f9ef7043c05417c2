import { median } from "../../raster/quantile.ts";
import { SAME_END } from "../open-edge.ts";
import { type LevelInk, within } from "./level-ink.ts";
import { type Down, down, type Ruled } from "./ruled.ts";

/** A place where one rule alone begins is none so near (in sizes) to another: it has met a letter. */
const NEAR = 4;

/** Where rules begin within the labels, from the left: those together that begin on one line. */
function beginnings(left: number, right: number, rows: readonly Ruled[], size: number): number[] {
  const groups: number[][] = [];
  for (const x of rows.map(({ below }) => below).sort((a, b) => a - b)) {
    if (x < left + 2 * size || x > right - 2 * size) continue;
    if (x - (groups.at(-1)?.[0] ?? Number.NEGATIVE_INFINITY) <= SAME_END) groups.at(-1)?.push(x);
    else groups.push([x]);
  }
  const places = groups.map((group) => median(group));
  return places.filter(
    (x, index) =>
      (groups[index]?.length ?? 0) > 1 ||
      places.every((other, at) => at === index || Math.abs(other - x) >= NEAR * size),
  );
}

/**
 * The borders within the labels of rows between `left` and `right`: a rule begins where the label of its row does, after
 * those of groups. Where a row's rules do not show it, its ink does, on both sides of where others begin.
 */
export function labelEdges(
  left: number,
  right: number,
  rows: readonly Ruled[],
  { boxes, size }: LevelInk,
): Down[] {
  const places = beginnings(left, right, rows, size);
  return rows.flatMap(({ top, bottom, above, below }) => {
    const inside = within(boxes, [left, right], [top, bottom]);
    const isBorder = (x: number, index: number): boolean => {
      if (x <= Math.max(above, below) + SAME_END) return true;
      const before = places[index - 1] ?? left;
      const crosses = inside.some(([from, , to]) => from < x && to > x);
      const isBeside =
        inside.some(([from, , to]) => from >= before && to <= x) && inside.some(([from]) => from >= x);
      return !crosses && isBeside && Math.min(above, below) > left + SAME_END;
    };
    return down([left, ...places.filter(isBorder)], top, bottom);
  });
}
