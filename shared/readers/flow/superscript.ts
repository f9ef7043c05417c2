const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Text that is set as superscript: its digits become ⁰ to ⁹, so that a note mark never joins a number. */
export const superscript = (text: string): string =>
  text.replace(/[0-9０-９]/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit.normalize("NFKC"))));

/** Stands for a digit that is set off its line by hand until the end of its paragraph tells what that means. */
const SHIFTED = 0x10f8f0;

/** Text that is raised or lowered by hand: whether its digits are a mark is told by `settleShifted`. */
export const shifted = (text: string): string =>
  text.replace(/[0-9０-９]/gu, (digit) => String.fromCodePoint(SHIFTED + Number(digit.normalize("NFKC"))));

/** A paragraph's text: digits set off the line beside others are marks; where all are, the line is but set straight. */
export function settleShifted(text: string): string {
  if (!/[\u{10F8F0}-\u{10F8F9}]/u.test(text)) return text;
  const isMark = /[\p{L}\p{Nd}\uFFFC]/u.test(text);
  return text.replace(/[\u{10F8F0}-\u{10F8F9}]/gu, (placeholder) => {
    const digit = `${(placeholder.codePointAt(0) ?? SHIFTED) - SHIFTED}`;
    return isMark ? superscript(digit) : digit;
  });
}
