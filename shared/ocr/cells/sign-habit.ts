import { contradicted } from "./figure/confidence.ts";
import type { ReadCell } from "./inked-cell.ts";

/** Cells that print nothing in another way, at least, in a table that has a habit; and signs beside them, at most, that are none. */
const LEAST_OTHERS = 20;
const FEW = 2;
const SURE = 0.9;
/** Ways to print nothing that are signs, and others. */
const SIGNS = [/^[-—–－]+$/u, /^[/／]$/u];
const ZEROS = [/^0$/u, /^$/u, ...SIGNS];

/**
 * The cells of a table as they were read, its signs in doubt where it prints nothing as 0, as another sign or not at all, and hardly ever
 * so: what is left of a 7 without its arm is a slash, and of a 4 a dash.
 */
export function withFewSignsDoubted(read: readonly ReadCell[]): readonly ReadCell[] {
  const countOf = (zero: RegExp, least = 0): number =>
    read.filter(({ text, confidence }) => zero.test(text) && confidence >= least).length;
  const habits = ZEROS.filter((zero) => countOf(zero, SURE) >= LEAST_OTHERS);
  const few = SIGNS.filter((sign) => countOf(sign) <= FEW && habits.some((habit) => habit !== sign));
  return read.map((one) =>
    few.some((sign) => sign.test(one.text)) ? { ...one, confidence: contradicted(one.confidence) } : one,
  );
}
