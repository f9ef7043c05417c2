import type { Component, Mask } from "./components.ts";
import { maskOf } from "./mask.ts";
import type { Raster } from "./raster.ts";

/** Pixels at 100 dots an inch outside an edge, and from, to inside it: blur and the steps of a slanting edge lie between. */
const OUTSIDE = 3;
const INSIDE = [2, 5] as const;
/** Shares of the step from an area's shade to that of paper: what lies outside is so far from it at least, what lies inside at most. */
const HALF = 0.5;
const STRAY = 0.25;
/** The share of an edge's places at which the step is made. */
const SHARP = 0.6;

/** What an area is as dark as, and the paper about it. */
interface Shades {
  readonly shade: number;
  readonly paper: number;
}

/** How many of the places where an area begins or ends on a line were looked at, and how many are sharp. */
interface Ends {
  seen: number;
  sharp: number;
}

/** Looks at the first and the last pixel of an area among `count` pixels, `pace` apart from `start` on. */
function lookAlong(
  { data }: Raster,
  area: Mask,
  start: number,
  count: number,
  pace: number,
  { shade, paper }: Shades,
  ends: Ends,
): void {
  let [first, last] = [-1, -1];
  for (let at = 0; at < count; at += 1) {
    if (area.data[start + at * pace] !== 1) continue;
    if (first < 0) first = at;
    last = at;
  }
  if (first < 0) return;
  const step = paper - shade;
  const valueAt = (at: number): number => data[start + at * pace] ?? 0;
  for (const [edge, inwards] of [
    [first, 1],
    [last, -1],
  ] as const) {
    const outside = edge - inwards * OUTSIDE;
    if (outside < 0 || outside >= count) continue;
    ends.seen += 1;
    let darkest = 255;
    for (let deep = INSIDE[0]; deep <= INSIDE[1]; deep += 1)
      darkest = Math.min(darkest, valueAt(edge + inwards * deep));
    // A rule beside paper is a step, too.
    const isGround = Math.abs(darkest - shade) <= STRAY * step;
    if (isGround && valueAt(outside) >= shade + HALF * step) ends.sharp += 1;
  }
}

/**
 * Whether a dark area ends in a step nearly all around, as what is printed does: a shadow ends gradually.
 */
export function endsSharply(raster: Raster, area: Component, shades: Shades): boolean {
  const { width, height } = raster;
  const [left, top, right, bottom] = area.box;
  const mask = maskOf([area], width, height);
  const ends: Ends = { seen: 0, sharp: 0 };
  for (let y = top; y < bottom; y += 1) lookAlong(raster, mask, y * width, width, 1, shades, ends);
  for (let x = left; x < right; x += 1) lookAlong(raster, mask, x, height, width, shades, ends);
  return ends.sharp >= SHARP * ends.seen;
}
