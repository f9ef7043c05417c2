import type { Raster } from "../raster/raster.ts";
import type { Axis } from "./axis.ts";
import { BLOCK, profilesOf } from "./profiles.ts";
import { type Ridge, ridgesOf } from "./ridges.ts";

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

interface Open {
  readonly points: TracePoint[];
  block: number;
}

/** Where a trace would be after some blocks, as its last points run. */
function expected({ points, block }: Open, now: number): number {
  const last = points.at(-1);
  const before = points.at(-6);
  if (last === undefined) return 0;
  if (before === undefined) return last.offset;
  return last.offset + ((last.offset - before.offset) / (last.along - before.along)) * (now - block) * BLOCK;
}

/** The nearest ridge that no trace has taken, within reach. */
function nearest(ridges: readonly Ridge[], taken: Uint8Array, offset: number, reach: number): number {
  let low = 0;
  let high = ridges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ridges[middle]?.offset ?? 0) < offset - reach) low = middle + 1;
    else high = middle;
  }
  let best = -1;
  let distance = reach;
  for (let index = low; index < ridges.length; index += 1) {
    const away = Math.abs((ridges[index]?.offset ?? 0) - offset);
    if ((ridges[index]?.offset ?? 0) > offset + reach) break;
    if (taken[index] === 1 || away > distance) continue;
    best = index;
    distance = away;
  }
  return best;
}

/** The traces of a page along an axis that are at least `shortest` pixels long. `least` is the contrast of a ridge. */
export function tracesOf(raster: Raster, axis: Axis, least: number, shortest: number): readonly Trace[] {
  const { blocks, length, means } = profilesOf(raster, axis);
  const done: Trace[] = [];
  let open: Open[] = [];
  const close = ({ points }: Open): void => {
    const span = (points.at(-1)?.along ?? 0) - (points[0]?.along ?? 0) + BLOCK;
    if (span >= shortest) done.push({ axis, points });
  };
  for (let block = 0; block < blocks; block += 1) {
    const ridges = ridgesOf(means, block * length, length, least);
    const taken = new Uint8Array(ridges.length);
    const along = (block + 0.5) * BLOCK;
    const next: Open[] = [];
    // The longest choose first.
    for (const trace of open.sort((a, b) => b.points.length - a.points.length)) {
      const gap = block - trace.block;
      const found = nearest(ridges, taken, expected(trace, block), STEP + 0.2 * (gap - 1));
      const ridge = ridges[found];
      if (ridge !== undefined) {
        taken[found] = 1;
        trace.points.push({ ...ridge, along });
        trace.block = block;
        next.push(trace);
      } else if (gap > GAP) close(trace);
      else next.push(trace);
    }
    ridges.forEach((ridge, index) => {
      if (taken[index] === 0) next.push({ points: [{ ...ridge, along }], block });
    });
    open = next;
  }
  open.forEach(close);
  return done;
}
