import type { Emission } from "../engines.ts";
import type { SeenCharacter } from "./greedy.ts";

/** Full-width forms of ASCII characters (Unicode, Halfwidth and Fullwidth Forms), and how far they lie from these. */
const [FIRST, LAST, AWAY] = [0xff01, 0xff5e, 0xfee0];

/** By the class of a character that is set in two widths, that of the other one. */
export type OtherWidths = ReadonlyMap<number, number>;

export function otherWidthsOf(alphabet: readonly string[]): OtherWidths {
  return new Map(
    alphabet.flatMap((character, index) => {
      const code = character.codePointAt(0) ?? 0;
      const narrow = code < FIRST || code > LAST ? -1 : alphabet.indexOf(String.fromCodePoint(code - AWAY));
      return narrow < 0 ? [] : [[index + 1, narrow + 1] as const, [narrow + 1, index + 1] as const];
    }),
  );
}

/** What was seen, each character as likely as it is in either of its widths: which one is printed says nothing. */
export function inEitherWidth(
  seen: readonly SeenCharacter[],
  { classes, data }: Emission,
  others: OtherWidths,
): readonly SeenCharacter[] {
  return seen.map((character) => {
    const other = others.get(character.label);
    if (other === undefined) return character;
    const probability = character.probability + (data[character.step * classes + other] ?? 0);
    return { ...character, probability: Math.min(1, probability) };
  });
}
