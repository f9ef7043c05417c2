import type { ReadLine } from "./read-lines.ts";

/** The share of a page's height, above and below, in which page numbers stand. */
const MARGIN = 0.13;
const DECORATED =
  /^(?:[-—–―－─~·•一]+\s*\d{1,4}\s*[-—–―－─~·•一]*|\d{1,4}\s*[-—–―－─~·•一]+|第\s*\d{1,4}\s*页.{0,12}|\d{1,4}\s*\/\s*\d{1,4}|Page\s*\d{1,4}.{0,10})$/iu;
/** The dashes of a number that was lost, and specks. */
const MARKS = /^[-—–―－─~·•.,'/|]{1,4}$/u;
const BARE = /^\d{1,3}$/u;
/** Bare numbers are narrow; those of a table lie further in. */
const BARE_MARGIN = 0.09;

/** True for a line in the margin of a page that says only which page it is. */
export function isPageNumber({ box, text }: ReadLine, pageHeight: number): boolean {
  const y = (box[1] + box[3]) / 2 / pageHeight;
  const folded = text.normalize("NFKC").trim();
  const within = (margin: number): boolean => y < margin || y > 1 - margin;
  return (
    (within(MARGIN) && (DECORATED.test(folded) || MARKS.test(folded))) ||
    (within(BARE_MARGIN) && BARE.test(folded))
  );
}
