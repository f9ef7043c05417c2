import type { Emission } from "../engines.ts";
import type { SeenCharacter } from "./greedy.ts";

/** Units of counts, of one character each, as one of them is written in a pattern. */
export const COUNTS = "件|项|个|条|次|宗|份|起|人";
const UNIT = new RegExp(`^(?:亿元|万元|元|亿|万|${COUNTS})$`, "u");
/** Units of counts, of one character: which of them it is says nothing more of the figure. */
const COUNTED = /^[^元万亿]$/u;
const FIGURE = /^\d[\d,.]*$/u;
const SIGNED = /^[-+]?\d[\d,.]*$/u;
const REMARK = new RegExp(`^(?:${COUNTS})?[（(]`, "u");

/** True for a text that is a unit and nothing else. */
export const isUnit = (text: string): boolean => UNIT.test(text);

/** A figure with its unit, 12件: where the unit begins, and how likely it is seen. */
export interface Measured {
  readonly unit: string;
  /** The least that any of its characters was given. */
  readonly probability: number;
  /** The step at which it begins to be seen best. */
  readonly step: number;
  /** The first step that is not of the figure. */
  readonly from: number;
}

type SymbolOf = (label: number) => string | null;
type CharacterOf = (label: number) => string;

/** What stands behind a figure that a line begins with; null where it begins with none, or nothing else stands there. */
function behind(
  seen: readonly SeenCharacter[],
  symbolOf: SymbolOf,
  characterOf: CharacterOf,
):
  | (Omit<Measured, "probability"> & {
      readonly figure: string;
      readonly least: number;
      readonly first: number;
    })
  | null {
  const isSpace = ({ label }: SeenCharacter): boolean => characterOf(label).trim() === "";
  // The room behind a comma is the comma's.
  const own = seen.filter((one, index) => {
    const before = seen[index - 1];
    return !isSpace(one) || before === undefined || !/^[,.]$/u.test(symbolOf(before.label) ?? "");
  });
  const symbols = own.map(({ label }) => symbolOf(label));
  const at = symbols.indexOf(null);
  const [last, next] = [own[at - 1], own[at]];
  const others = own.slice(at).filter(({ label }) => characterOf(label).trim() !== "");
  const [first] = others;
  if (last === undefined || next === undefined || first === undefined) return null;
  return {
    figure: symbols.slice(0, at).join(""),
    unit: others.map(({ label }) => characterOf(label)).join(""),
    least: Math.min(...others.map(({ probability }) => probability)),
    first: first.probability,
    step: first.step,
    from: Math.ceil((last.step + next.step + 1) / 2),
  };
}

/** The unit that a line ends with behind its figure; null where it is not these two and nothing else. */
export function measured(
  seen: readonly SeenCharacter[],
  symbolOf: SymbolOf,
  characterOf: CharacterOf,
): Measured | null {
  const found = behind(seen, symbolOf, characterOf);
  if (found === null || !FIGURE.test(found.figure) || !isUnit(found.unit)) return null;
  const { unit, step, from, least } = found;
  return { unit, probability: least, step, from };
}

/** A remark behind a figure, 12（其中…） or 12件（其中…）, as likely as its first character; null where there is none. */
export function remarked(
  seen: readonly SeenCharacter[],
  symbolOf: SymbolOf,
  characterOf: CharacterOf,
): Measured | null {
  const found = behind(seen, symbolOf, characterOf);
  if (found === null || !SIGNED.test(found.figure) || !REMARK.test(found.unit)) return null;
  const { unit, step, from, first } = found;
  return { unit, probability: first, step, from };
}

/** True for a unit of which it is enough that it is no digit. */
export const isOfCounts = (unit: string): boolean => COUNTED.test(unit);

/** The first steps of an emission. */
export const upTo = ({ steps, classes, data }: Emission, end: number): Emission => ({
  steps: Math.min(steps, end),
  classes,
  data: data.subarray(0, Math.min(steps, end) * classes),
});
