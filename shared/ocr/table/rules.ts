import type { Raster } from "../raster/raster.ts";
import type { Axis } from "./axis.ts";
import { BLOCK } from "./profiles.ts";
import { darknessAt, type Rule, ruleOf } from "./rule.ts";
import { type Trace, type TracePoint, tracesOf } from "./traces.ts";

/** Contrast from which a ridge is followed. */
const CONTRAST = 16;
const SHORTEST: Readonly<Record<Axis, number>> = { horizontal: 32, vertical: 24 };
/** Blocks without ink over which a rule goes on. */
const GAP = 3;
/** The share of a rule's blocks that are dark throughout; letters in a row are not. */
const SOLID_SHARE = 0.7;
/** A long line may be broken into dots. */
const LONG = 240;
const LONG_SHARE = 0.45;

/** Whether a block of a trace is dark from end to end, as a rule is and a row of letters is not. */
function isSolid(raster: Raster, axis: Axis, { along, offset, contrast }: TracePoint): boolean {
  let dark = 0;
  const first = Math.round(along - BLOCK / 2);
  for (let at = first; at < first + BLOCK; at += 1)
    if (darknessAt(raster, axis, at, offset) > contrast / 2) dark += 1;
  return dark >= BLOCK - 2;
}

/** Runs of solid blocks, with short gaps between them. */
function* solidRuns(trace: Trace, solid: readonly boolean[]): Generator<readonly TracePoint[]> {
  let start = -1;
  let last = -1;
  for (let index = 0; index < trace.points.length; index += 1) {
    if (solid[index] !== true) continue;
    const gap = ((trace.points[index]?.along ?? 0) - (trace.points[last]?.along ?? 0)) / BLOCK;
    if (last >= 0 && gap > GAP + 1) {
      yield trace.points.slice(start, last + 1);
      start = index;
    } else if (start < 0) start = index;
    last = index;
  }
  if (start >= 0) yield trace.points.slice(start, last + 1);
}

function rulesOfTrace(raster: Raster, trace: Trace): readonly Rule[] {
  const solid = trace.points.map((point) => isSolid(raster, trace.axis, point));
  const isAt = new Map(trace.points.map((point, index) => [point, solid[index] === true]));
  const rules: Rule[] = [];
  for (const run of solidRuns(trace, solid)) {
    const rule = ruleOf(run, trace.axis);
    const share = run.filter((point) => isAt.get(point)).length / run.length;
    const span = rule.to - rule.from - BLOCK;
    if (span < SHORTEST[trace.axis] || share < (span > LONG ? LONG_SHARE : SOLID_SHARE)) continue;
    rules.push(rule);
  }
  return rules;
}

/** The lines of a level page that may be rules of tables. */
export function rulesOf(page: Raster, axis: Axis): readonly Rule[] {
  return tracesOf(page, axis, CONTRAST, SHORTEST[axis]).flatMap((trace) => rulesOfTrace(page, trace));
}
