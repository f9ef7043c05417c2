import { seededRandom } from "../../corpus/random.ts";
import { PERFECT, type Reading } from "./block-list.ts";

const isFigure = (word: string): boolean => /\d/u.test(word) && !/\p{L}/u.test(word);

/** A reader that misses single digits, as engines that look for words on a whole page do; `share` of them, 0 to 1. */
export function missing(seed: number, share: number): Reading {
  const random = seededRandom(seed);
  return { ...PERFECT, read: (word) => (/^\d$/u.test(word) && random.chance(share) ? null : word) };
}

/** A reader that takes a digit for another in a `share` of all figures, and knows it: it gives them less than 97. */
export function misreading(seed: number, share: number): Reading {
  const random = seededRandom(seed);
  let isWrong = false;
  return {
    ...PERFECT,
    read: (word) => {
      isWrong = isFigure(word) && random.chance(share);
      if (!isWrong) return word;
      return word.replace(/\d/u, (digit) => String((Number(digit) + random.int(1, 9)) % 10));
    },
    confidence: () => (isWrong ? random.int(40, 97) : 99.7),
  };
}

/** A reader that is sure of nothing. */
export const unsure: Reading = { ...PERFECT, confidence: () => 95 };
