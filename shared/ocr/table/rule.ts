import { median } from "../raster/quantile.ts";
import type { Raster } from "../raster/raster.ts";
import type { Axis } from "./axis.ts";
import { BLOCK } from "./profiles.ts";
import type { Trace } from "./traces.ts";

/** A line drawn on the page, or what looks like one. All in pixels. */
export interface Rule {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  /** Across the axis, at the middle of its length. */
  readonly offset: number;
  readonly thickness: number;
  /** How dark it is, 0 to 255. */
  readonly darkness: number;
  /** Much lighter than most rules of its table. */
  readonly isLight?: true;
  /** Across the axis at each block along it, from `from` on. */
  readonly offsets: Float32Array;
}

/** A page and its rules. */
export interface RuledPage {
  readonly page: Raster;
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** Where a rule is at a place along it; beyond its ends it goes on level. */
export function offsetAt(rule: Rule, along: number): number {
  const last = rule.offsets.length - 1;
  const place = Math.max(0, Math.min(last, (along - rule.from) / BLOCK));
  const before = Math.floor(place);
  const left = rule.offsets[before] ?? rule.offset;
  const right = rule.offsets[Math.min(last, before + 1)] ?? left;
  return left + (right - left) * (place - before);
}

/** The offsets of a rule from one end to the other, block by block, as they are along it. */
export const offsetsBetween = (from: number, to: number, offsetOf: (along: number) => number): Float32Array =>
  Float32Array.from({ length: Math.round((to - from) / BLOCK) + 1 }, (_, block) =>
    offsetOf(from + block * BLOCK),
  );

/** A rule between other ends, as it runs. */
export const between = (rule: Rule, from: number, to: number): Rule => ({
  ...rule,
  from,
  to,
  offsets: offsetsBetween(from, to, (along) => offsetAt(rule, along)),
});

/** How dark it is at a place along a rule: of the lines next to `offset` the darkest, over three pixels along. */
export function darknessAt(raster: Raster, axis: Axis, along: number, offset: number): number {
  const { width, height, data } = raster;
  const isHorizontal = axis === "horizontal";
  const length = isHorizontal ? width : height;
  const limit = isHorizontal ? height : width;
  const next = isHorizontal ? 1 : width;
  const step = isHorizontal ? width : 1;
  if (along < 1 || along >= length - 1) return 0;
  let darkest = 765;
  const first = Math.max(0, Math.round(offset - 1));
  const last = Math.min(limit - 1, Math.round(offset + 1));
  for (let at = first * step + along * next; at <= last * step + along * next; at += step) {
    const sum = (data[at - next] ?? 0) + (data[at] ?? 0) + (data[at + next] ?? 0);
    if (sum < darkest) darkest = sum;
  }
  return 255 - darkest / 3;
}

/** Of how many pixels along a rule, from a place to before another, its middle is darker than a share of its darkness. */
export function darkPixels(raster: Raster, rule: Rule, from: number, to: number, share: number): number {
  let dark = 0;
  for (let along = Math.ceil(from); along < to; along += 1)
    if (darknessAt(raster, rule.axis, along, offsetAt(rule, along)) > share * rule.darkness) dark += 1;
  return dark;
}

/** A rule from some neighbouring points of a trace. */
export function ruleOf(points: Trace["points"], axis: Axis): Rule {
  const first = points[0]?.along ?? 0;
  const last = points.at(-1)?.along ?? 0;
  const offsets = new Float32Array(Math.round((last - first) / BLOCK) + 3);
  let next = 1;
  for (let block = 0; block < offsets.length; block += 1) {
    const along = first + (block - 1) * BLOCK;
    while (next < points.length - 1 && (points[next]?.along ?? 0) < along) next += 1;
    const right = points[Math.min(next, points.length - 1)];
    const left = points[Math.max(0, next - 1)] ?? right;
    if (left === undefined || right === undefined) continue;
    const span = right.along - left.along || 1;
    const share = Math.max(0, Math.min(1, (along - left.along) / span));
    offsets[block] = left.offset + (right.offset - left.offset) * share;
  }
  return {
    axis,
    from: first - BLOCK,
    to: last + BLOCK,
    offset: median(points.map(({ offset }) => offset)),
    thickness: median(points.map(({ width }) => width)),
    darkness: median(points.map(({ contrast }) => contrast)),
    offsets,
  };
}
