import type { Emission } from "../engines.ts";
import type { SeenCharacter } from "./greedy.ts";
import type { OtherWidths } from "./widths.ts";

/** Stands for a character that may be another one. */
const OTHER = "※";
/** A character less likely than this may be another: rare ones of names of places are taken for commoner ones. */
const SURE = 0.9;
/** Where anything else is as likely as this between two characters, there may be one that was not seen. */
const HIDDEN = 0.1;

/** What of the alphabet means nothing between two characters, or the same as they do. */
export interface Sameness {
  /** The class of the space. */
  readonly space: number;
  readonly widths: OtherWidths;
}

/** How likely it is at some step between two characters, or beside a lone one, that there is one more. */
function hiddenBetween(
  { steps, classes, data }: Emission,
  before: SeenCharacter | undefined,
  after: SeenCharacter | undefined,
  { space, widths }: Sameness,
): number {
  const own = [before, after].flatMap((seen) => (seen === undefined ? [] : [seen.label]));
  const known = new Set([0, space, ...own, ...own.flatMap((label) => widths.get(label) ?? [])]);
  let most = 0;
  for (let step = (before?.step ?? -1) + 1; step < (after?.step ?? steps); step += 1) {
    let rest = 1;
    for (const label of known) rest -= data[step * classes + label] ?? 0;
    most = Math.max(most, rest);
  }
  return most;
}

/**
 * A line's characters with ※ for each that is not sure: it is unlikely, or there may be one beside it that was not seen. Spaces stay.
 * `first` are they as they were first seen, of which `seen` came.
 */
export function surely(
  characters: readonly string[],
  seen: readonly SeenCharacter[],
  first: readonly SeenCharacter[],
  emission: Emission,
  sameness: Sameness,
): string {
  const isHidden = Array.from(
    { length: seen.length + 1 },
    (_, place) => hiddenBetween(emission, first[place - 1], first[place], sameness) >= HIDDEN,
  );
  const isSure = ({ label, probability }: SeenCharacter, place: number): boolean =>
    label === sameness.space ||
    (probability >= SURE && isHidden[place] === false && isHidden[place + 1] === false);
  return seen.map((one, place) => (isSure(one, place) ? (characters[place] ?? OTHER) : OTHER)).join("");
}
