import { type Random, seededRandom } from "../../corpus/random.ts";
import { PERFECT, type Reading } from "./block-list.ts";

const LETTERS = [..."AEFHIJKLMNRTWXYZbdfhklt&%#@~|[]{}<>*"];
const WITH_DIGITS = [...LETTERS, ..."0123456789-/."];

const isChinese = (word: string): boolean => /[\p{Script=Han}（）〔〕：，。、；“”《》]/u.test(word);

function garbage(word: string, alphabet: readonly string[], random: Random): string {
  return [...word].map((character) => (isChinese(character) ? random.pick(alphabet) : character)).join("");
}

/**
 * A reader that knows no Chinese: every Chinese character becomes another sign, its figures stay. `digits` are among
 * the signs where asked for, so that a label may look like a number.
 */
export function garbled(seed: number, digits: boolean): Reading {
  const random = seededRandom(seed);
  const alphabet = digits ? WITH_DIGITS : LETTERS;
  return {
    ...PERFECT,
    read: (word) => (isChinese(word) ? garbage(word, alphabet, random) : word),
    confidence: (word) => (isChinese(word) ? 55 : 99.9),
  };
}
