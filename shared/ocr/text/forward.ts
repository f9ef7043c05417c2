import type { Emission } from "../engines.ts";

/**
 * How likely an emission says exactly these classes: the sum over all its paths that collapse to them
 * (Graves et al. 2006, the forward variables of connectionist temporal classification).
 */
export function probabilityOf(emission: Emission, labels: readonly number[]): number {
  const { steps, classes, data } = emission;
  // Labels with a blank before, between and after them.
  const extended = [0, ...labels.flatMap((label) => [label, 0])];
  // Before the first step a path stands on the first blank.
  let before = new Float64Array(extended.length);
  before[0] = 1;
  for (let step = 0; step < steps; step += 1) {
    const now = new Float64Array(extended.length);
    extended.forEach((label, at) => {
      const skips = label !== 0 && label !== extended[at - 2];
      const sum = (before[at] ?? 0) + (before[at - 1] ?? 0) + (skips ? (before[at - 2] ?? 0) : 0);
      now[at] = sum * (data[step * classes + label] ?? 0);
    });
    before = now;
  }
  return (before.at(-1) ?? 0) + (before.at(-2) ?? 0);
}
