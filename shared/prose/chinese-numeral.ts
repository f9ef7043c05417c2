const DIGITS = "〇一二三四五六七八九";
const SCALES: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1_000],
  ["万", 10_000],
]);

const digitOf = (character: string): number => {
  if (character === "零" || character === "○") return 0;
  return character === "两" ? 2 : DIGITS.indexOf(character);
};

/** The characters that Chinese numerals are written with, for use in a regular expression's class. */
export const NUMERALS = "零〇○一二三四五六七八九两十百千万";

/** 二〇二一 is read digit by digit. */
function byDigits(text: string): number | null {
  const digits = [...text].map(digitOf);
  return digits.includes(-1) ? null : Number(digits.join(""));
}

/**
 * The whole number that Chinese numerals write, below 100 million: 十六, 一百零三, 两千三百, 一万二千, 〇. Null where
 * they write none, or more than one: 三四 (three or four) is no number.
 */
export function chineseNumeral(text: string): number | null {
  if (!/[十百千万]/u.test(text))
    return [...text].length > 1 && !/[〇○零]/u.test(text) ? null : byDigits(text);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  for (const character of text) {
    const scale = SCALES.get(character);
    if (scale === undefined) {
      const value = digitOf(character);
      if (value === -1 || (digit !== null && digit !== 0)) return null;
      digit = value;
    } else if (scale === 10_000) {
      if (total > 0 || section + (digit ?? 0) === 0) return null;
      total = (section + (digit ?? 0)) * scale;
      [section, digit, last] = [0, null, Number.POSITIVE_INFINITY];
    } else {
      if (scale >= last || digit === 0 || (digit === null && scale !== 10)) return null;
      section += (digit ?? 1) * scale;
      [digit, last] = [null, scale];
    }
  }
  // 一百二 is said for 120: rare in writing, and never sure.
  if (
    digit !== null &&
    digit > 0 &&
    last > 10 &&
    last !== Number.POSITIVE_INFINITY &&
    !/[零〇○].$/u.test(text)
  )
    return null;
  return total + section + (digit ?? 0);
}
