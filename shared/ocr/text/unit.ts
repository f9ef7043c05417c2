import type { Emission } from "../engines.ts";
import type { SeenCharacter } from "./greedy.ts";

const UNIT = /^(?:亿元|万元|元|件|项|个|条|次|宗|份|起|人)$/u;
/** Units of counts, of one character: which of them it is says nothing more of the figure. */
const COUNTED = /^[^元]$/u;
const FIGURE = /^\d[\d,.]*$/u;

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

/** The unit that a line ends with behind its figure; null where it is not these two and nothing else. */
export function measured(
  seen: readonly SeenCharacter[],
  symbolOf: (label: number) => string | null,
  characterOf: (label: number) => string,
): Measured | null {
  const symbols = seen.map(({ label }) => symbolOf(label));
  const at = symbols.indexOf(null);
  const [last, first] = [seen[at - 1], seen[at]];
  if (last === undefined || first === undefined) return null;
  const behind = seen.slice(at);
  const unit = behind
    .map(({ label }) => characterOf(label))
    .join("")
    .trim();
  if (!FIGURE.test(symbols.slice(0, at).join("")) || !UNIT.test(unit)) return null;
  return {
    unit,
    probability: Math.min(...behind.map(({ probability }) => probability)),
    step: first.step,
    from: Math.ceil((last.step + first.step + 1) / 2),
  };
}

const SIGNED = /^[-+]?\d[\d,.]*$/u;

/** A remark behind a figure, 12（其中…）: where it begins, and how likely its bracket is seen; null where there is none. */
export function remarked(
  seen: readonly SeenCharacter[],
  symbolOf: (label: number) => string | null,
  characterOf: (label: number) => string,
): Measured | null {
  const symbols = seen.map(({ label }) => symbolOf(label));
  const at = symbols.indexOf(null);
  const [last, first] = [seen[at - 1], seen[at]];
  const behind = seen.slice(at).filter(({ label }) => characterOf(label).trim() !== "");
  const [bracket] = behind;
  if (last === undefined || first === undefined || bracket === undefined) return null;
  if (!SIGNED.test(symbols.slice(0, at).join("")) || !/[（(]/u.test(characterOf(bracket.label))) return null;
  return {
    unit: behind.map(({ label }) => characterOf(label)).join(""),
    probability: bracket.probability,
    step: bracket.step,
    from: Math.ceil((last.step + first.step + 1) / 2),
  };
}

/** True for a unit of which it is enough that it is no digit. */
export const isOfCounts = (unit: string): boolean => COUNTED.test(unit);

/** The first steps of an emission. */
export const upTo = ({ steps, classes, data }: Emission, end: number): Emission => ({
  steps: Math.min(steps, end),
  classes,
  data: data.subarray(0, Math.min(steps, end) * classes),
});
