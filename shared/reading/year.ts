/** What stands for a zero in 二〇二一: the sign itself, and circles and letters that look like it. */
const ZERO = "〇○◯Ｏ零0OОο";
const CHINESE_YEAR = new RegExp(
  `二[${ZERO}][${ZERO}一二三四五六七八九][${ZERO}一二三四五六七八九](?=年)`,
  "gu",
);
const DIGITS = "零一二三四五六七八九";

/** Report years that can be: the 条例 is of 2007, and nobody reports a distant future. */
export const FIRST_YEAR = 2008;
export const LAST_YEAR = 2099;

const digitOf = (character: string): string => {
  const index = DIGITS.indexOf(character);
  return index > 0 ? String(index) : "0";
};

const plausible = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** 二〇二一年 becomes 2021年. */
export function arabicYears(text: string): string {
  if (!text.includes("二")) return text;
  return text.replace(CHINESE_YEAR, (year) => [...year].map(digitOf).join("").replace(/^./u, "2"));
}

const CHINESE_NUMBER = /(?<=[年月])([一二三四五六七八九]?十?[一二三四五六七八九]?)(?=[月日])/gu;

function arabicNumber(text: string): string {
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["零", text];
  return String((tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones)));
}

/** 二〇二二年一月十四日 becomes 2022年1月14日. */
export function arabicDates(text: string): string {
  const years = arabicYears(text);
  return years === text ? text : years.replace(CHINESE_NUMBER, (number) => number && arabicNumber(number));
}

/** The years that a text prints as 2021年 or 2021年度, in order. Dates and document numbers (〔2019〕60号) are not years. */
export function yearsIn(text: string): readonly number[] {
  if (!text.includes("年")) return [];
  return [...arabicYears(text).matchAll(/(?<!\d)(20\d{2})(?=年(?!\d{1,2}月))/gu)]
    .map((match) => Number(match[1]))
    .filter(plausible);
}

const PERIOD = /(20\d{2})年?0?1月0?1日(?:零时)?(?:起|开始)?[^0-9。]{0,8}(?:(20\d{2})年?)?12月31日/u;

/** The year of the statistics period (2021年1月1日至2021年12月31日), where the text states a full year. */
export function periodYear(texts: readonly string[]): number | null {
  for (const text of texts) {
    if (!text.includes("12月31日")) continue;
    const match = PERIOD.exec(arabicYears(text));
    if (match !== null && (match[2] === undefined || match[2] === match[1])) return Number(match[1]);
  }
  return null;
}

/** Of all years that the prose names, the share that the dominant one must have. */
const DOMINANCE = 2 / 3;

/** The year that the prose speaks of, where one clearly dominates; null otherwise. */
export function dominantYear(texts: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const year of yearsIn(text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  if (top === undefined || top[1] / total < DOMINANCE) return null;
  return top[0];
}
