import type { Emission } from "../engines.ts";
import type { Grammar } from "./grammar.ts";

/** Classes less likely than this at a step add nothing. */
const UNLIKELY = 1e-9;

/** How likely paths are, by state and by the class of their last step (0: the blank, after which a class may come again). */
type Paths = Map<number, Float64Array>;

function rowOf(paths: Paths, state: number, classes: number): Float64Array {
  const known = paths.get(state) ?? new Float64Array(classes);
  paths.set(state, known);
  return known;
}

const sumOf = (byLast: Float64Array): number => byLast.reduce((sum, value) => sum + value, 0);

/** Paths after one more step. */
function after(before: Paths, emitted: Float32Array, grammar: Grammar): Paths {
  const now: Paths = new Map();
  const likely = [...emitted.keys()].filter((label) => label > 0 && (emitted[label] ?? 0) >= UNLIKELY);
  for (const [state, byLast] of before) {
    const sum = sumOf(byLast);
    if (sum === 0) continue;
    const stay = rowOf(now, state, emitted.length);
    stay[0] = (stay[0] ?? 0) + sum * (emitted[0] ?? 0);
    for (const label of likely) {
      const [repeated, probability] = [byLast[label] ?? 0, emitted[label] ?? 0];
      stay[label] = (stay[label] ?? 0) + repeated * probability;
      const next = grammar.next(state, label);
      if (next === null || sum === repeated) continue;
      const moved = rowOf(now, next, emitted.length);
      moved[label] = (moved[label] ?? 0) + (sum - repeated) * probability;
    }
  }
  return now;
}

/**
 * How likely an emission says anything that a grammar accepts. The sum runs over states and the last class of a path,
 * so that each text is counted once.
 */
export function probabilityWithin({ steps, classes, data }: Emission, grammar: Grammar): number {
  let paths: Paths = new Map();
  rowOf(paths, grammar.start, classes)[0] = 1;
  for (let step = 0; step < steps; step += 1)
    paths = after(paths, data.subarray(step * classes, (step + 1) * classes), grammar);
  let total = 0;
  for (const [state, byLast] of paths) if (grammar.accepts(state)) total += sumOf(byLast);
  return total;
}
