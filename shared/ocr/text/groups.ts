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

/** The class of the group of each class that stands for a symbol; all others are everything else. */
export type Grouping = ReadonlyMap<number, number>;

export function groupingOf(alphabet: readonly string[]): Grouping {
  const groups = new Map(
    ALIKE.flatMap(([, characters], index) =>
      [...characters].map((character) => [character, index + 1] as const),
    ),
  );
  return new Map(
    alphabet.flatMap((character, index) => {
      const group = groups.get(character);
      return group === undefined ? [] : [[index + 1, group] as const];
    }),
  );
}

function likeliestIn(row: Float32Array): number {
  let best = 0;
  for (let label = 1; label < row.length; label += 1) if ((row[label] ?? 0) > (row[best] ?? 0)) best = label;
  return best;
}

/** Symbols that are set in a wider place than they need: what is seen as a space behind them is theirs. */
const POINTS: ReadonlySet<number> = new Set([SYMBOLS.indexOf(",") + 1, SYMBOLS.indexOf(".") + 1]);

/**
 * An emission over the symbols of figures: the blank, each symbol, everything else. Its steps sum up to 1. A space
 * (the class `space`) behind a comma or a point is blank; any other is something else.
 */
export function grouped(emission: Emission, grouping: Grouping, space = 0): Emission {
  const classes = SYMBOLS.length + 2;
  const data = new Float32Array(emission.steps * classes);
  let isBehindPoint = false;
  for (let step = 0; step < emission.steps; step += 1) {
    const [from, to] = [step * emission.classes, step * classes];
    const empty = emission.data[from] ?? 0;
    const spaced = space > 0 && isBehindPoint ? (emission.data[from + space] ?? 0) : 0;
    const blank = empty + spaced;
    data[to] = blank;
    let known = blank;
    for (const [label, group] of grouping) {
      const probability = emission.data[from + label] ?? 0;
      data[to + group] = (data[to + group] ?? 0) + probability;
      known += probability;
    }
    data[to + classes - 1] = Math.max(0, 1 - known);
    const best = likeliestIn(data.subarray(to, to + classes));
    if (best !== 0) isBehindPoint = POINTS.has(best);
  }
  return { steps: emission.steps, classes, data };
}

const [COMMA, POINT] = [SYMBOLS.indexOf(",") + 1, SYMBOLS.indexOf(".") + 1];

/**
 * The same where no decimals may stand: what looks like a point is a comma whose tail is lost. The digits beside it are
 * the same either way.
 */
export function withoutPoints({ steps, classes, data }: Emission): Emission {
  const moved = data.slice();
  for (let at = 0; at < steps * classes; at += classes) {
    moved[at + COMMA] = (moved[at + COMMA] ?? 0) + (moved[at + POINT] ?? 0);
    moved[at + POINT] = 0;
  }
  return { steps, classes, data: moved };
}
