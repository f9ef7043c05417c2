import type { Emission } from "../engines.ts";
import type { Grammar } from "./grammar.ts";

/**
 * How likely an emission says anything that a grammar accepts. The sum runs over states and the last class of a path,
 * so that each text is counted once.
 */
export function probabilityWithin({ steps, classes, data }: Emission, grammar: Grammar): number {
  /** By state and by the class of the last step (0 is the blank, after which a class may be repeated). */
  let before = new Map<number, Float64Array>();
  const row = (states: Map<number, Float64Array>, state: number): Float64Array => {
    const known = states.get(state) ?? new Float64Array(classes);
    states.set(state, known);
    return known;
  };
  row(before, grammar.start)[0] = 1;
  for (let step = 0; step < steps; step += 1) {
    const now = new Map<number, Float64Array>();
    const emitted = (label: number): number => data[step * classes + label] ?? 0;
    for (const [state, byLast] of before) {
      const sum = byLast.reduce((total, value) => total + value, 0);
      const stay = row(now, state);
      stay[0] = (stay[0] ?? 0) + sum * emitted(0);
      for (let label = 1; label < classes; label += 1) {
        const repeated = byLast[label] ?? 0;
        stay[label] = (stay[label] ?? 0) + repeated * emitted(label);
        const next = grammar.next(state, label);
        if (next === null || sum === repeated) continue;
        const moved = row(now, next);
        moved[label] = (moved[label] ?? 0) + (sum - repeated) * emitted(label);
      }
    }
    before = now;
  }
  let total = 0;
  for (const [state, byLast] of before)
    if (grammar.accepts(state)) total += byLast.reduce((sum, value) => sum + value, 0);
  return total;
}
