import { BLOCK } from "../table/profiles.ts";
import type { Trace, TracePoint } from "../table/traces.ts";
import { solved } from "./solve.ts";

/**
 * How far lines that should be straight and parallel stray, as a smooth function of the place: perspective, curl and
 * what is left of skew in one. Positions along the lines and offsets across them are in pixels.
 */
export type Sag = (along: number, across: number) => number;

/** What a pixel of each term costs: higher ones need more evidence. */
const COSTS = [0.001, 0.01, 0.02, 0.04, 0.01, 0.03, 0.06, 0.06];
const ROUNDS = 4;
/** Pixels by which a line may be off before it counts less. */
const TOLERANCE = 1.5;

interface Range {
  readonly middle: number;
  readonly half: number;
}

function rangeOf(values: readonly number[]): Range {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { middle: (least + most) / 2, half: Math.max(50, (most - least) / 2) };
}

/** Powers of the place along and across that a sag is made of; all vanish where lines are level. */
function termsAt(x: number, y: number): Float64Array {
  const xx = x * x;
  return Float64Array.of(x, xx, xx * x, xx * xx, x * y, xx * y, xx * x * y, x * y * y);
}

/** The sum of these terms, each so many times; without an array for each place that is asked about. */
function summed(times: Float64Array): (x: number, y: number) => number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = times;
  return (x, y) => x * (a + y * (e + y * h) + x * (b + y * f + x * (c + y * g + x * d)));
}

interface Line {
  readonly terms: readonly Float64Array[];
  readonly offsets: readonly number[];
  readonly trust: number;
}

/** Rules are seen in so much of their length, and bend so little (pixels) between neighbouring points. */
const UNBROKEN = 0.78;
const SMOOTH = 0.35;
/** What a trace that leads from stroke to stroke of letters counts against a rule: it may well run askew. */
const LETTERS = 0.01;

/** How far the points of a trace lie from the middle of those beside them, in the mean. */
function roughness(points: readonly TracePoint[]): number {
  let sum = 0;
  for (let at = 2; at < points.length - 2; at += 1) {
    const [before, here, after] = [points[at - 2], points[at], points[at + 2]];
    if (before === undefined || here === undefined || after === undefined) continue;
    const share = (here.along - before.along) / (after.along - before.along);
    sum += Math.abs(here.offset - before.offset - share * (after.offset - before.offset));
  }
  return sum / Math.max(1, points.length - 4);
}

function trustIn(points: readonly TracePoint[]): number {
  const [first, last] = [points[0]?.along ?? 0, points.at(-1)?.along ?? 0];
  const isUnbroken = points.length * BLOCK >= UNBROKEN * (last - first + BLOCK);
  return isUnbroken && roughness(points) <= SMOOTH ? 1 : LETTERS;
}

/** Each line's own level is left out: what remains says how it bends. */
function centred(points: readonly TracePoint[], along: Range, across: Range): Line {
  const terms = points.map((point) =>
    termsAt((point.along - along.middle) / along.half, (point.offset - across.middle) / across.half),
  );
  const mean = new Float64Array(COSTS.length);
  for (const row of terms)
    for (let t = 0; t < mean.length; t += 1) mean[t] = (mean[t] ?? 0) + (row[t] ?? 0) / terms.length;
  for (const row of terms) for (let t = 0; t < mean.length; t += 1) row[t] = (row[t] ?? 0) - (mean[t] ?? 0);
  const level = points.reduce((sum, { offset }) => sum + offset, 0) / points.length;
  return { terms, offsets: points.map(({ offset }) => offset - level), trust: trustIn(points) };
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let t = 0; t < a.length; t += 1) sum += (a[t] ?? 0) * (b[t] ?? 0);
  return sum;
};

/** Least squares in which lines that stray from the others count less and less. */
function fitted(lines: readonly Line[]): Float64Array {
  const n = COSTS.length;
  let solution: Float64Array = new Float64Array(n);
  for (let round = 0; round < ROUNDS; round += 1) {
    const matrix = new Float64Array(n * n);
    const right = new Float64Array(n);
    let total = 0;
    for (const { terms, offsets, trust } of lines) {
      const strays = terms.map((row, index) => Math.abs((offsets[index] ?? 0) - dot(row, solution)));
      const mean = strays.reduce((sum, stray) => sum + stray, 0) / strays.length;
      const weight = trust * (round === 0 ? 1 : 1 / (1 + (mean / TOLERANCE) ** 2));
      total += (weight / trust) * terms.length;
      terms.forEach((row, index) => {
        for (let i = 0; i < n; i += 1) {
          const scaled = weight * (row[i] ?? 0);
          right[i] = (right[i] ?? 0) + scaled * (offsets[index] ?? 0);
          for (let j = 0; j < n; j += 1)
            matrix[i * n + j] = (matrix[i * n + j] ?? 0) + scaled * (row[j] ?? 0);
        }
      });
    }
    COSTS.forEach((cost, t) => {
      matrix[t * n + t] = (matrix[t * n + t] ?? 0) + cost * (total + 100);
    });
    solution = solved(matrix, right);
  }
  return solution;
}

/** The sag that straightens the traces best; none where there are no traces. Beyond the traces it goes on straight. */
export function sagOf(traces: readonly Trace[]): Sag {
  const points = traces.flatMap((trace) => trace.points);
  if (points.length === 0) return () => 0;
  const along = rangeOf(points.map((point) => point.along));
  const across = rangeOf(points.map((point) => point.offset));
  const value = summed(fitted(traces.map((trace) => centred(trace.points, along, across))));
  return (x, y) => {
    const [a, b] = [(x - along.middle) / along.half, (y - across.middle) / across.half];
    const [ca, cb] = [Math.max(-1, Math.min(1, a)), Math.max(-1.2, Math.min(1.2, b))];
    const here = value(ca, cb);
    if (ca === a) return here;
    return here + ((value(ca, cb) - value(ca * 0.98, cb)) / (ca * 0.02)) * (a - ca);
  };
}
