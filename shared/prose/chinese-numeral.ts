const DIGITS = "〇一二三四五六七八九";
/** 三千零五十二: thousands, hundreds, tens and ones, each with its digit; 十二 needs none. */
const SECTION =
  /^(?:([一二两三四五六七八九])千)?(零)?(?:([一二两三四五六七八九])百)?(零)?(?:([一二三四五六七八九])?(十))?(零)?([一二两三四五六七八九])?$/u;

/** The characters that Chinese numerals are written with, for use in a regular expression's class. */
const FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
const PLAIN = "一二三四五六七八九十百千";
const IN_FORMAL = new RegExp(`[${FORMAL}]`, "gu");
export const NUMERALS = `零〇○一二三四五六七八九两十百千万${FORMAL}`;

function digitOf(character: string | undefined): number {
  if (character === undefined || character === "零" || character === "○") return 0;
  return character === "两" ? 2 : DIGITS.indexOf(character);
}

/** 两, 〇 and 一〇三; 三四 is three or four, and no number. */
function byDigits(text: string): number | null {
  const digits = [...text].map(digitOf);
  const isOne = digits.length === 1 || /[〇○零]/u.test(text);
  return !isOne || digits.includes(-1) ? null : Number(digits.join(""));
}

function belowTenThousand(text: string): number | null {
  const match = SECTION.exec(text);
  if (match === null || text === "") return null;
  const [, thousands, , hundreds, , tens, ten, , ones] = match;
  // 一百二 is said for 120 and 一千五 for 1500: never sure in writing.
  const isCutShort = ones !== undefined && ten === undefined && (hundreds ?? thousands) !== undefined;
  if (isCutShort && !/[零].$/u.test(text)) return null;
  const ofTens = ten === undefined ? 0 : tens === undefined ? 1 : digitOf(tens);
  return digitOf(thousands) * 1_000 + digitOf(hundreds) * 100 + ofTens * 10 + digitOf(ones);
}

/**
 * The whole number that Chinese numerals write, below 100 million: 十六, 一百零三, 两千三百, 一万二千, 〇. Null where
 * they write none, or more than one.
 */
export function chineseNumeral(written: string): number | null {
  const text = written.replace(IN_FORMAL, (one) => PLAIN.charAt(FORMAL.indexOf(one)));
  if (!/[十百千万]/u.test(text)) return byDigits(text);
  const [high = "", low, ...more] = text.split("万");
  if (more.length > 0) return null;
  if (low === undefined) return belowTenThousand(high);
  const ofHigh = belowTenThousand(high);
  const ofLow = low === "" ? 0 : belowTenThousand(low);
  return ofHigh === null || ofLow === null || ofHigh === 0 ? null : ofHigh * 10_000 + ofLow;
}
