import { centerY } from "./geometry.ts";
import type { PageContent, PageLine } from "./page-content.ts";
import { textOfLine } from "./text-line.ts";

/** The share of a page's height, above and below, in which running headers, footers and page numbers stand. */
const MARGIN = 0.13;
/** Lines of a running header or footer. */
const OUTERMOST = 3;
/** How far (points) the same line may stand from page to page. */
const SAME_PLACE = 4;
/** A line with more numbers than this is a row of a table, even if it stands on every page. */
const MOST_NUMBERS = 2;

const DECORATED =
  /^(?:[-—–―－─~·•]\s*\d{1,4}\s*[-—–―－─~·•]|第\s*\d{1,4}\s*页.{0,12}|\d{1,4}\s*\/\s*\d{1,4}|Page\s*\d{1,4}.{0,10})$/iu;
const BARE = /^\d{1,4}$/u;

interface Candidate {
  readonly page: PageContent;
  readonly line: PageLine;
  readonly text: string;
}

/** The outermost lines of a page, if they stand in its margins. */
function marginal(page: PageContent): Candidate[] {
  const { items, height } = page;
  const take = (some: readonly (typeof items)[number][]): Candidate[] => {
    const lines: Candidate[] = [];
    for (const item of some) {
      if (item.kind !== "line") break;
      const y = centerY(item.box) / height;
      if (y > MARGIN && y < 1 - MARGIN) break;
      lines.push({ page, line: item, text: textOfLine(item).normalize("NFKC").trim() });
    }
    return lines;
  };
  return [...take(items.slice(0, OUTERMOST)), ...take(items.slice(-OUTERMOST).reverse())];
}

const shapeOf = (text: string): string => text.replace(/\d+/gu, "#").replace(/\s+/gu, "");

const samePlace = (a: Candidate, b: Candidate): boolean =>
  Math.abs(centerY(a.line.box) / a.page.height - centerY(b.line.box) / b.page.height) <
  SAME_PLACE / a.page.height;

/** Bare numbers are page numbers where they count the pages. */
function countsPages(candidate: Candidate, all: readonly Candidate[]): boolean {
  const offset = Number(candidate.text) - candidate.page.number;
  return all.some(
    (other) =>
      other.page !== candidate.page &&
      BARE.test(other.text) &&
      Number(other.text) - other.page.number === offset &&
      samePlace(candidate, other),
  );
}

function isFurniture(candidate: Candidate, all: readonly Candidate[], pages: number): boolean {
  const { text } = candidate;
  if (DECORATED.test(text)) return true;
  if (BARE.test(text)) return countsPages(candidate, all);
  if (text.split(/\s+/u).filter((word) => /^[\d.,/-]+$/u.test(word)).length > MOST_NUMBERS) return false;
  const same = all.filter(
    (other) =>
      other.page !== candidate.page && shapeOf(other.text) === shapeOf(text) && samePlace(candidate, other),
  );
  return same.length >= Math.max(1, Math.floor(pages / 3) - 1);
}

/** Lines that are no content: page numbers, and what stands in the same place in the margins of several pages. */
export function furniture(pages: readonly PageContent[]): ReadonlySet<PageLine> {
  const all = pages.flatMap(marginal);
  return new Set(
    all.filter((candidate) => isFurniture(candidate, all, pages.length)).map(({ line }) => line),
  );
}
