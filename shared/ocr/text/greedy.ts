import type { Emission } from "../engines.ts";

/** A character of a line as the network sees it at first look. */
export interface SeenCharacter {
  readonly label: number;
  /** The highest that the network gave it over the steps it spans. */
  readonly probability: number;
  /** The step at which it was seen best. */
  readonly step: number;
}

/** The likeliest class of each step, blanks and repetitions taken out. */
export function greedy({ steps, classes, data }: Emission): SeenCharacter[] {
  const seen: SeenCharacter[] = [];
  let last = 0;
  for (let step = 0; step < steps; step += 1) {
    const start = step * classes;
    let best = 0;
    for (let label = 1; label < classes; label += 1)
      if ((data[start + label] ?? 0) > (data[start + best] ?? 0)) best = label;
    const probability = data[start + best] ?? 0;
    const before = seen.at(-1);
    if (best !== 0 && best !== last) seen.push({ label: best, probability, step });
    else if (best !== 0 && before !== undefined && probability > before.probability)
      seen[seen.length - 1] = { label: best, probability, step };
    last = best;
  }
  return seen;
}
