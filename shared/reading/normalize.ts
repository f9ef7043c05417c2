/** The ordinal that leads a label: its style tells （三） from 三、 from 3. */
export interface Ordinal {
  readonly style: "section" | "bracket" | "digit";
  readonly number: number;
}

export interface NormalizedLabel {
  /** Only the letters of the label: no ordinal, space, bracket, quote or other mark. */
  readonly body: string;
  /** As `body`, without what stands in brackets; equal to it where there are none. */
  readonly plain: string;
  readonly ordinal: Ordinal | null;
}

const CHINESE_DIGITS = "零一二三四五六七八九十";
const BRACKET = /^\(\s*([一二三四五六七八九十])\s*\)/u;
const SECTION = /^([一二三四五六七八九十])\s*[、.,．]/u;
const DIGIT = /^\(?\s*(\d{1,2})\s*[.、,．)]/u;

/**
 * Compatibility forms folded (full-width, Kangxi radicals), all white space gone, with what stands for a picture and the
 * private U+E5E5, which older programs make of a full-width space of GB 18030. The stroke 丶 is what recognition makes of 、.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200B-\u200F\uFEFF\uFFFC\uE5E5]+/gu, "")
    .replaceAll("丶", "、");
}

function leadingOrdinal(folded: string): { ordinal: Ordinal; rest: string } | null {
  const bracket = BRACKET.exec(folded);
  if (bracket !== null)
    return ordinalOf("bracket", CHINESE_DIGITS.indexOf(bracket[1] ?? ""), folded, bracket[0]);
  const section = SECTION.exec(folded);
  if (section !== null)
    return ordinalOf("section", CHINESE_DIGITS.indexOf(section[1] ?? ""), folded, section[0]);
  const digit = DIGIT.exec(folded);
  if (digit !== null) return ordinalOf("digit", Number(digit[1]), folded, digit[0]);
  return null;
}

function ordinalOf(style: Ordinal["style"], number: number, folded: string, matched: string) {
  return { ordinal: { style, number }, rest: folded.slice(matched.length) };
}

/** Ordinals within a label that joins two (`三、本年度办理结果（一）予以公开`) are not its letters. */
const INNER_ORDINAL = /\([一二三四五六七八九十]\)/gu;

const letters = (text: string): string => text.replace(INNER_ORDINAL, "").replace(/[^\p{L}]+/gu, "");

/** A bracket that is not closed has its other half on the next line: what stands in it is part of the label. */
const withoutBrackets = (text: string): string => text.replace(/[(（【［[{][^)）】］\]}]*[)）】］\]}]/gu, "");

/** A label with all that is printed in it, folded. */
export interface FoldedLabel extends NormalizedLabel {
  readonly folded: string;
}

/** A printed label as it is compared: `（三） 不予公开` and `(三)不予公开` are the same. */
export function normalizeLabel(text: string): FoldedLabel {
  const folded = fold(text);
  const leading = leadingOrdinal(folded);
  const rest = leading?.rest ?? folded;
  const body = letters(rest);
  const plain = letters(withoutBrackets(rest));
  return { body, plain: plain === "" ? body : plain, ordinal: leading?.ordinal ?? null, folded };
}
