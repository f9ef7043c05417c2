import type { Emission } from "../engines.ts";

/** Characters that are one and the same where only figures stand, under the symbol that they are read as. */
const ALIKE: readonly (readonly [symbol: string, characters: string])[] = [
  ["0", "0０oOＯ〇○"],
  ["1", "1１lI|丨Ｉ"],
  ["2", "2２"],
  ["3", "3３"],
  ["4", "4４"],
  ["5", "5５"],
  ["6", "6６"],
  ["7", "7７"],
  ["8", "8８"],
  ["9", "9９"],
  [",", ",，"],
  [".", ".．。·"],
  ["-", "-－—–一─"],
  ["/", "/／"],
  ["+", "+＋"],
];

/** The symbols of figures; class `index + 1` of a grouped emission. The class after the last is everything else. */
export const SYMBOLS: readonly string[] = ALIKE.map(([symbol]) => symbol);

/** For each class of an alphabet (the blank included) the class of its group. */
export type Grouping = Uint8Array;

export function groupingOf(alphabet: readonly string[]): Grouping {
  const groups = new Map(
    ALIKE.flatMap(([, characters], index) =>
      [...characters].map((character) => [character, index + 1] as const),
    ),
  );
  const other = SYMBOLS.length + 1;
  return Uint8Array.from([0, ...alphabet.map((character) => groups.get(character) ?? other)]);
}

/** An emission over the symbols of figures: the blank, each symbol, everything else. */
export function grouped(emission: Emission, grouping: Grouping): Emission {
  const classes = SYMBOLS.length + 2;
  const data = new Float32Array(emission.steps * classes);
  for (let step = 0; step < emission.steps; step += 1)
    for (let from = 0; from < emission.classes; from += 1) {
      const to = step * classes + (grouping[from] ?? classes - 1);
      data[to] = (data[to] ?? 0) + (emission.data[step * emission.classes + from] ?? 0);
    }
  return { steps: emission.steps, classes, data };
}
