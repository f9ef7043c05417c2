import type { Grammar } from "./grammar.ts";
import { SYMBOLS } from "./groups.ts";

/** What a figure's place allows beside digits. */
export interface FigureForm {
  readonly sign: boolean;
  readonly decimals: boolean;
}

const MOST_DIGITS = 9;
const MOST_DECIMALS = 6;
const MOST_GROUPS = 2;

type Edge = readonly [from: string, symbols: string, to: string];

const DIGITS = "0123456789";
const NONZERO = "123456789";

const count = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1);

/** What may follow what, by names of states: digit 3, digit 2 of the first group after a comma, … */
function edges({ sign, decimals }: FigureForm): Edge[] {
  const starts = ["start", ...(sign ? ["dash", "plus"] : [])];
  const whole = ["zero", ...count(MOST_DIGITS).map((n) => `digit ${n}`)];
  const groupEnds = count(MOST_GROUPS).map((group) => `group ${group}.3`);
  return [
    ["start", "-", "dash"],
    ["dash", "-", "dashes"],
    ["start", "/", "slash"],
    ...(sign ? [["start", "+", "plus"] as const] : []),
    ...starts.flatMap((from): Edge[] => [
      [from, "0", "zero"],
      [from, NONZERO, "digit 1"],
    ]),
    ...count(MOST_DIGITS - 1).map((n): Edge => [`digit ${n}`, DIGITS, `digit ${n + 1}`]),
    ...count(3).map((n): Edge => [`digit ${n}`, ",", "group 1.0"]),
    ...count(MOST_GROUPS).flatMap((group): Edge[] => [
      [`group ${group}.0`, DIGITS, `group ${group}.1`],
      [`group ${group}.1`, DIGITS, `group ${group}.2`],
      [`group ${group}.2`, DIGITS, `group ${group}.3`],
      ...(group < MOST_GROUPS ? [[`group ${group}.3`, ",", `group ${group + 1}.0`] as const] : []),
    ]),
    ...(decimals ? [...whole, ...groupEnds].map((from): Edge => [from, ".", "place 0"]) : []),
    ...count(MOST_DECIMALS).map((n): Edge => [`place ${n - 1}`, DIGITS, `place ${n}`]),
  ];
}

const isWhole = (state: string): boolean =>
  /^(?:zero|digit \d|group \d\.3|place [1-9]|dash|dashes|slash)$/u.test(state);

/**
 * Figures as the form has them: whole numbers without leading zeros, with or without commas at the thousands, a sign or
 * decimals where the place allows them; a dash of one or two strokes; a slash.
 */
export function figures(form: FigureForm): Grammar {
  const all = edges(form);
  const names = [...new Set(["start", ...all.flatMap(([from, , to]) => [from, to])])];
  const numbers = new Map(names.map((name, index) => [name, index]));
  const accepted = names.map(isWhole);
  const moves = names.map(() => new Array<number | null>(SYMBOLS.length + 2).fill(null));
  for (const [from, symbols, to] of all)
    for (const symbol of symbols) {
      const row = moves[numbers.get(from) ?? 0];
      if (row !== undefined) row[SYMBOLS.indexOf(symbol) + 1] = numbers.get(to) ?? null;
    }
  return {
    start: 0,
    next: (state, label) => moves[state]?.[label] ?? null,
    accepts: (state) => accepted[state] ?? false,
  };
}
