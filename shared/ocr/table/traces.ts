import type { Raster } from "../raster/raster.ts";
import type { Axis } from "./axis.ts";
import { BLOCK, profilesOf } from "./profiles.ts";
import { findRidges, type Ridge, type Ridges, roomForRidges } from "./ridges.ts";

export interface TracePoint extends Ridge {
  /** Pixels along the axis. */
  readonly along: number;
}

/** What may be a rule, followed along its axis from block to block; it may rise, fall and have short gaps. */
export interface Trace {
  readonly axis: Axis;
  readonly points: readonly TracePoint[];
}

/** Blocks that a trace may miss. */
const GAP = 4;
/** Pixels that a trace may move across its axis in a block. */
const STEP = 1.6;

/** A trace that may go on: numbers, since a page has too many of them to make objects of. */
interface Open {
  /** Block, offset, contrast and width of a point after another. */
  readonly points: number[];
  block: number;
}

const EACH = 4;
/** Points that say how a trace runs. */
const LATEST = 6;

/** Where a trace would be after some blocks, as its last points run. */
function expected({ points, block }: Open, now: number): number {
  const last = points[points.length - EACH + 1] ?? 0;
  if (points.length < LATEST * EACH) return last;
  const start = points.length - LATEST * EACH;
  return last + ((last - (points[start + 1] ?? 0)) / (block - (points[start] ?? 0))) * (now - block);
}

/** The nearest ridge that no trace has taken, within reach; −1 where there is none. */
function nearest({ offsets, count }: Ridges, taken: Uint8Array, offset: number, reach: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset - reach) low = middle + 1;
    else high = middle;
  }
  let best = -1;
  let distance = reach;
  for (let index = low; index < count; index += 1) {
    const place = offsets[index] ?? 0;
    if (place > offset + reach) break;
    const away = Math.abs(place - offset);
    if (taken[index] === 1 || away > distance) continue;
    best = index;
    distance = away;
  }
  return best;
}

const ridgeAt = (
  { offsets, contrasts, widths }: Ridges,
  index: number,
): readonly [offset: number, contrast: number, width: number] => [
  offsets[index] ?? 0,
  contrasts[index] ?? 0,
  widths[index] ?? 0,
];

const alongOf = (block: number): number => (block + 0.5) * BLOCK;

function traceOf(points: readonly number[], axis: Axis): Trace {
  const made: TracePoint[] = [];
  for (let at = 0; at < points.length; at += EACH)
    made.push({
      along: alongOf(points[at] ?? 0),
      offset: points[at + 1] ?? 0,
      contrast: points[at + 2] ?? 0,
      width: points[at + 3] ?? 0,
    });
  return { axis, points: made };
}

/** The traces of a page along an axis that are at least `shortest` pixels long. `least` is the contrast of a ridge. */
export function tracesOf(raster: Raster, axis: Axis, least: number, shortest: number): readonly Trace[] {
  const { blocks, length, means } = profilesOf(raster, axis);
  const ridges = roomForRidges(length);
  const taken = new Uint8Array(length);
  const done: Trace[] = [];
  let open: Open[] = [];
  const close = ({ points, block }: Open): void => {
    if ((block - (points[0] ?? 0) + 1) * BLOCK >= shortest) done.push(traceOf(points, axis));
  };
  for (let block = 0; block < blocks; block += 1) {
    findRidges(means, block * length, length, least, ridges);
    taken.fill(0, 0, ridges.count);
    const next: Open[] = [];
    // The longest choose first.
    for (const trace of open.sort((a, b) => b.points.length - a.points.length)) {
      const gap = block - trace.block;
      const found = nearest(ridges, taken, expected(trace, block), STEP + 0.2 * (gap - 1));
      if (found >= 0) {
        taken[found] = 1;
        trace.points.push(block, ...ridgeAt(ridges, found));
        trace.block = block;
        next.push(trace);
      } else if (gap > GAP) close(trace);
      else next.push(trace);
    }
    for (let index = 0; index < ridges.count; index += 1)
      if (taken[index] === 0) next.push({ points: [block, ...ridgeAt(ridges, index)], block });
    open = next;
  }
  open.forEach(close);
  return done;
}
