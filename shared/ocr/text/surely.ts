import { UNSURE } from "../../document/document.ts";
import type { Emission } from "../engines.ts";
import type { SeenCharacter } from "./greedy.ts";
import type { OtherWidths } from "./widths.ts";

/** A character less likely than this may be another: rare ones of names of places are taken for commoner ones. */
const SURE = 0.9;
/** Where anything else is as likely as this between two characters, there may be one that was not seen. */
const HIDDEN = 0.1;

/** In distances of Chinese characters of the line: digits stand nearer to one another, and a 1 does to the character beside it. */
const WIDE = 0.9;
/** So many of those distances tell how wide characters are. */
const LEAST_DISTANCES = 3;

const HAN = /\p{Script=Han}/u;
const DIGIT = /^\d$/u;

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

/** How many steps lie between the Chinese characters of a line that stand beside one another; null for too few of them. */
function pitchOf(characters: readonly string[], seen: readonly SeenCharacter[]): number | null {
  const distances = seen.slice(1).flatMap(({ step }, place) => {
    const pair = characters.slice(place, place + 2);
    return pair.every((one) => HAN.test(one)) ? [step - (seen[place]?.step ?? step)] : [];
  });
  const sum = distances.reduce((all, one) => all + one, 0);
  return distances.length < LEAST_DISTANCES ? null : sum / distances.length;
}

/** True for what stands as far apart as if a digit were between: of two alike that touch, 11, one alone may have been seen. */
function haveRoom(
  [before, after]: readonly [string | undefined, string | undefined],
  steps: number,
  pitch: number | null,
): boolean {
  if (before === undefined || after === undefined || pitch === null || steps < WIDE * pitch) return false;
  const isAlone = (one: string, other: string): boolean => one === "1" && HAN.test(other);
  return (DIGIT.test(before) && DIGIT.test(after)) || isAlone(before, after) || isAlone(after, before);
}

/** True for a space between two digits: so a pale point or digit may look. */
const isWithinNumber = (characters: readonly string[], place: number): boolean =>
  characters[place] === " " && [place - 1, place + 1].every((beside) => DIGIT.test(characters[beside] ?? ""));

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
  const pitch = pitchOf(characters, first);
  const isHidden = Array.from({ length: seen.length + 1 }, (_, place) => {
    const [before, after] = [first[place - 1], first[place]];
    const steps = (after?.step ?? 0) - (before?.step ?? 0);
    return (
      isWithinNumber(characters, place - 1) ||
      isWithinNumber(characters, place) ||
      haveRoom([characters[place - 1], characters[place]], steps, pitch) ||
      hiddenBetween(emission, before, after, sameness) >= HIDDEN
    );
  });
  const isSure = ({ label, probability }: SeenCharacter, place: number): boolean =>
    label === sameness.space ||
    (probability >= SURE && isHidden[place] === false && isHidden[place + 1] === false);
  return seen.map((one, place) => (isSure(one, place) ? (characters[place] ?? UNSURE) : UNSURE)).join("");
}
