import type { Component, Mask } from "./components.ts";
import { maskOf } from "./mask.ts";
import type { Raster } from "./raster.ts";

/** Pixels at 100 dots an inch on either side of an edge: blur and the steps of a slanting edge lie between. */
const ASIDE = 3;
/** The share of the whole step that is made there, and of an edge's places at which it is. */
const STEP = 0.5;
const SHARP = 0.6;

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
  step: number,
  ends: Ends,
): void {
  let [first, last] = [-1, -1];
  for (let at = 0; at < count; at += 1) {
    if (area.data[start + at * pace] !== 1) continue;
    if (first < 0) first = at;
    last = at;
  }
  if (first < 0) return;
  for (const [inside, outside] of [
    [first + ASIDE, first - ASIDE],
    [last - ASIDE, last + ASIDE],
  ] as const) {
    if (outside < 0 || outside >= count) continue;
    ends.seen += 1;
    if ((data[start + outside * pace] ?? 0) - (data[start + inside * pace] ?? 0) >= step) ends.sharp += 1;
  }
}

/**
 * Whether a dark area ends in a step nearly all around, as what is printed does: a shadow ends gradually. `step` is by how
 * much its shade and that of the paper about it differ.
 */
export function endsSharply(raster: Raster, area: Component, step: number): boolean {
  const { width, height } = raster;
  const [left, top, right, bottom] = area.box;
  const mask = maskOf([area], width, height);
  const ends: Ends = { seen: 0, sharp: 0 };
  for (let y = top; y < bottom; y += 1) lookAlong(raster, mask, y * width, width, 1, STEP * step, ends);
  for (let x = left; x < right; x += 1) lookAlong(raster, mask, x, height, width, STEP * step, ends);
  return ends.sharp >= SHARP * ends.seen;
}
