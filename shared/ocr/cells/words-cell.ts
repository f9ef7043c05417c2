import type { FigureReading, TextReading } from "../text/line-reading.ts";
import { COUNTS } from "../text/unit.ts";
import type { InkedCell, ReadCell } from "./inked-cell.ts";

const HAN = /\p{Script=Han}/gu;
/** Characters of words that a stroke, a ring or a bad digit is taken for. */
const LIKE_FIGURES = /[一二三丨亅丿〇口小卜么了人八入]/u;
const SOME = 0.6;
const PLAIN = 0.85;

const hanIn = (text: string): number => text.match(HAN)?.length ?? 0;

/** True for a line with so many Chinese characters that it is no figure, whatever else it may be. */
export const isPlainlyWords = ({ text, mean }: TextReading): boolean => hanIn(text) >= 3 && mean > SOME;

/** True for a line that cannot be a figure: several Chinese characters, or one that is like no figure. */
export function looksLikeWords(text: TextReading, figure: FigureReading | null): boolean {
  const han = hanIn(text.text);
  if (figure === null || figure.remark !== undefined) return true;
  if (figure.unit !== undefined) return false;
  if (han >= 3) return isPlainlyWords(text);
  if (han === 2) return text.mean > SOME && figure.within < 0.5;
  return han === 1 && text.least > PLAIN && !LIKE_FIGURES.test(text.text);
}

/** Digits, what a look takes them for, and separators between them; a sign before them. */
const FIGURE = /^(?:[-+]?[\doOlI|/](?:[\d,.oOlI|/]*[\doOlI|/])?)?$/u;

/** True for what is a figure wherever it stands, be it full-width: table 2 has figures in columns of headers. */
export const isLikeFigureText = (text: string): boolean => FIGURE.test(text.normalize("NFKC").trim());

const REMARKED = new RegExp(`^[-+]?\\d[\\d,.]*\\s*(?:${COUNTS})?\\s*[（(]`, "u");

/** True for a line that begins with a figure and a bracket, as one with a remark does: 12（其中…）. */
export const isRemarked = ({ text }: TextReading): boolean => REMARKED.test(text.trim());

/** A cell of words: its lines joined. */
export function wordsCell({ lines }: InkedCell): ReadCell {
  return {
    text: lines.map(({ text }) => text.text.trim()).join(""),
    confidence: Math.min(...lines.map(({ text }) => text.least)),
  };
}
