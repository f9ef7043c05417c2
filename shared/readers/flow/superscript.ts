const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Text that is set as superscript: its digits become ⁰ to ⁹, so that a note mark never joins a number. */
export const superscript = (text: string): string =>
  text.replace(/[0-9０-９]/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit.normalize("NFKC"))));
