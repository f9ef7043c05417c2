import type { Emission } from "../engines.ts";
import { probabilityOf } from "./forward.ts";
import type { Grammar } from "./grammar.ts";

/** Beginnings of texts that are kept at each step. */
const BEAM = 24;
/** Beginnings less likely than the likeliest by this factor are dropped. */
const LEAST = 1e-9;
/** Classes less likely than this at a step go on with nothing. */
const UNLIKELY = 1e-6;

/** Classes that an emission may say, with how likely it says exactly them. */
export interface Reading {
  readonly labels: readonly number[];
  readonly probability: number;
}

interface Beginning {
  readonly labels: readonly number[];
  readonly state: number;
  /** By paths that end in a blank, and by those that end in the last label. */
  blank: number;
  label: number;
}

const total = ({ blank, label }: Beginning): number => blank + label;

/** The labels of a step that are not all too unlikely, blanks apart. */
function likelyIn(row: Float32Array): number[] {
  const likely: number[] = [];
  for (let label = 1; label < row.length; label += 1) if ((row[label] ?? 0) >= UNLIKELY) likely.push(label);
  return likely;
}

/** The beginnings after one more step, by their labels. */
function extended(beam: readonly Beginning[], row: Float32Array, grammar: Grammar): Beginning[] {
  const made = new Map<string, Beginning>();
  const at = (labels: readonly number[], state: number): Beginning => {
    const key = labels.join(" ");
    const known = made.get(key) ?? { labels, state, blank: 0, label: 0 };
    made.set(key, known);
    return known;
  };
  const likely = likelyIn(row);
  for (const beginning of beam) {
    const { labels, state, blank, label } = beginning;
    const last = labels.at(-1) ?? 0;
    const same = at(labels, state);
    same.blank += (blank + label) * (row[0] ?? 0);
    if (last !== 0) same.label += label * (row[last] ?? 0);
    for (const next of likely) {
      const to = grammar.next(state, next);
      if (to === null) continue;
      at([...labels, next], to).label += (next === last ? blank : blank + label) * (row[next] ?? 0);
    }
  }
  return [...made.values()];
}

/**
 * The likeliest texts of a grammar, the likeliest first: prefix beam search (Hannun et al. 2014), their probabilities
 * computed anew without pruning.
 */
export function likeliest(emission: Emission, grammar: Grammar, count: number): Reading[] {
  const { steps, classes, data } = emission;
  let beam: Beginning[] = [{ labels: [], state: grammar.start, blank: 1, label: 0 }];
  for (let step = 0; step < steps; step += 1) {
    const grown = extended(beam, data.subarray(step * classes, (step + 1) * classes), grammar);
    grown.sort((a, b) => total(b) - total(a));
    const most = grown[0] === undefined ? 0 : total(grown[0]);
    beam = grown.slice(0, BEAM).filter((beginning) => total(beginning) >= most * LEAST);
  }
  return beam
    .filter(({ state }) => grammar.accepts(state))
    .map(({ labels }) => ({ labels, probability: probabilityOf(emission, labels) }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, count);
}
