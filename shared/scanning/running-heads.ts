import type { Block, Line } from "../document/document.ts";
import type { Sheet } from "./sheet.ts";

/** Lines of a running head or foot. */
const OUTERMOST = 2;
/** How far (points) the same line stands from page to page, at most: pages lie askew on a scanner. */
const SAME_PLACE = 18;
/** Shorter lines may be the rest of anything. */
const SHORTEST = 4;

interface Candidate {
  readonly line: Line;
  readonly sheet: number;
  readonly text: string;
  readonly middle: readonly [x: number, y: number];
}

const textOf = ({ parts }: Line): string =>
  parts
    .map(({ text }) => text)
    .join("")
    .normalize("NFKC")
    .replace(/\s+/gu, "");

function candidate(line: Line, sheet: number): Candidate[] {
  const at = line.parts[0]?.at;
  const text = textOf(line);
  if (at === undefined || !("page" in at) || text.length < SHORTEST) return [];
  const [left, top, right, bottom] = at.box;
  return [{ line, sheet, text, middle: [(left + right) / 2, (top + bottom) / 2] }];
}

/** The first and last lines of a page, as far as no table stands before or behind them. */
function outermost(blocks: readonly Block[], sheet: number): Candidate[] {
  const linesOf = (some: readonly Block[]): Candidate[] => {
    const end = some.findIndex(({ kind }) => kind === "grid");
    return some
      .slice(0, end === -1 ? OUTERMOST : Math.min(end, OUTERMOST))
      .flatMap((block) => (block.kind === "line" ? candidate(block, sheet) : []));
  };
  return [...linesOf(blocks), ...linesOf(blocks.toReversed())];
}

const isSame = (one: Candidate, other: Candidate): boolean =>
  one.text === other.text &&
  one.middle.every((value, axis) => Math.abs(value - (other.middle[axis] ?? 0)) <= SAME_PLACE);

/** The running heads of pages: lines that say the same in the same place at an end of most pages; but for the first of each. */
function runningHeads(all: readonly Candidate[], pages: number): ReadonlySet<Block> {
  return new Set(
    all.flatMap((one) => {
      const alike = all.filter((other) => isSame(one, other));
      const isOften = new Set(alike.map(({ sheet }) => sheet)).size >= Math.max(2, pages / 2);
      return isOften && alike.some(({ sheet }) => sheet < one.sheet) ? [one.line] : [];
    }),
  );
}

/**
 * What was recognised on whole pages without their running heads, which would stand in the middle of what goes on from
 * page to page. The first of them stays: it may be the only title.
 */
export function withoutRunningHeads(
  sheets: readonly Sheet[],
  recognised: readonly (readonly Block[] | null)[],
): (readonly Block[] | null)[] {
  const isPage = ({ box, bytes }: Sheet): boolean => box === null && bytes === undefined;
  const all = sheets.flatMap((sheet, index) =>
    isPage(sheet) ? outermost(recognised[index] ?? [], index) : [],
  );
  const heads = runningHeads(all, sheets.filter(isPage).length);
  return recognised.map((blocks) => (blocks === null ? null : blocks.filter((block) => !heads.has(block))));
}
