import { solved } from "../solve.ts";
import { type SideLine, xOn } from "./side-line.ts";

/** Pixels by which the edge of a sheet moves from one of its places to the next that is seen, and how many may be unseen between. */
const MOVES = 2;
const UNSEEN = 15;
/** Places of which the mean is where the next is looked for. */
const LATEST = 6;
/** Powers of the place along a side that its bend is made of, and what each costs. */
const POWERS = 7;
const COST = 1e-4;
/** Pixels that a side bends at least; less is in the steps themselves. */
const LEAST = 1.5;

/** How far the edge of a sheet lies from its line, at a place along it. */
export type Bend = (along: number) => number;

interface Place {
  readonly along: number;
  readonly away: number;
}

/** The places of an edge, followed from one of them on, up or down. */
function followed(
  steps: readonly (readonly number[])[],
  line: SideLine,
  from: number,
  pace: 1 | -1,
): Place[] {
  const found: Place[] = [{ along: from, away: 0 }];
  for (let along = from + pace; along >= 0 && along < steps.length; along += pace) {
    const last = found.slice(-LATEST);
    if (Math.abs(along - (last.at(-1)?.along ?? along)) > UNSEEN) break;
    const expected = last.reduce((sum, { away }) => sum + away, 0) / last.length;
    const aways = (steps[along] ?? []).map((x) => x - xOn(line, along));
    const away = aways.toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
    if (away !== undefined && Math.abs(away - expected) <= MOVES) found.push({ along, away });
  }
  return found;
}

const powersAt = (t: number): readonly number[] => Array.from({ length: POWERS }, (_, power) => t ** power);

/** How a sheet that curls bends away from the line of its side, followed both ways from a place where it is on the line. */
export function bendOf(steps: readonly (readonly number[])[], line: SideLine, from: number): Bend {
  const places = [...followed(steps, line, from, -1), ...followed(steps, line, from, 1)];
  const ends = places.map(({ along }) => along);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const scaled = (along: number): number =>
    (2 * (Math.max(first, Math.min(last, along)) - first)) / Math.max(1, last - first) - 1;
  const matrix = new Float64Array(POWERS * POWERS);
  const right = new Float64Array(POWERS);
  for (const { along, away } of places) {
    const terms = powersAt(scaled(along));
    terms.forEach((term, i) => {
      right[i] = (right[i] ?? 0) + term * away;
      terms.forEach((other, j) => {
        matrix[i * POWERS + j] = (matrix[i * POWERS + j] ?? 0) + term * other;
      });
    });
  }
  for (let i = 0; i < POWERS; i += 1)
    matrix[i * POWERS + i] = (matrix[i * POWERS + i] ?? 0) + COST * places.length;
  const times = solved(matrix, right);
  const bend: Bend = (along) =>
    powersAt(scaled(along)).reduce((sum, term, power) => sum + term * (times[power] ?? 0), 0);
  const isBent = places.some(({ along }) => Math.abs(bend(along)) >= LEAST);
  return isBent ? bend : () => 0;
}
