import type { Emission } from "../engines.ts";
import type { SeenCharacter } from "./greedy.ts";

/**
 * Characters that the network takes for another in thin faces, and how many times more often reports print the latter:
 * 矣 is of the classical language, and a comma is the commoner sign by far.
 */
const CONFUSED: readonly (readonly [seen: string, usual: string, odds: number])[] = [
  ["矣", "关", 10_000],
  ["；", "，", 8],
  [";", ",", 8],
];

/** Two forms of one character, the one that reports are printed in last: that of the table of standard characters (2013). */
const FORMS = "眞真靑青尙尚內内戶户強强爲为產产黃黄溫温淨净爭争錄录悅悦換换靜静歷历";
const FORM_ODDS = 10_000;

/** By the class that was seen: the usual one, and how much commoner it is. */
export type Usual = ReadonlyMap<number, readonly [label: number, odds: number]>;

export function usualOf(alphabet: readonly string[]): Usual {
  const label = (character: string): number => alphabet.indexOf(character) + 1;
  const forms = (FORMS.match(/../gu) ?? []).map(
    ([seen = "", usual = ""]) => [seen, usual, FORM_ODDS] as const,
  );
  return new Map([...CONFUSED, ...forms].map(([seen, usual, odds]) => [label(seen), [label(usual), odds]]));
}

/** What was seen, with the usual character where the network thinks it possible enough for how common it is. */
export function withUsual(
  seen: readonly SeenCharacter[],
  { classes, data }: Emission,
  usual: Usual,
): readonly SeenCharacter[] {
  return seen.map((character) => {
    const [label, odds] = usual.get(character.label) ?? [0, 0];
    const probability = label === 0 ? 0 : (data[character.step * classes + label] ?? 0);
    return probability * odds > character.probability ? { ...character, label, probability } : character;
  });
}
