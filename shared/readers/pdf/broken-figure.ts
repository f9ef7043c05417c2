import { type Chunk, isFigure } from "./chunk.ts";
import { unionOf } from "./geometry.ts";
import { isAligned } from "./text-block.ts";

/** Lines of one cell are this far apart at most (in sizes), and all as far (points). */
const LEADING = 1.6;
const EVEN = 1;
/** A cell has no more lines than this. */
const MOST_LINES = 8;
/** How far (in sizes) the figures of a row may stand from one line. */
const SAME_ROW = 0.35;

const FIGURE = "[+-]?\\d[\\d,]*(?:\\.\\d+)?\\s?[亿万元件项个条次宗份起人例篇]{0,2}";
/** A figure with the beginning of a remark, and a remark without its end. */
const BEGUN = new RegExp(`^${FIGURE}\\([^)]*$`, "u");
const WHOLE = new RegExp(`^${FIGURE}\\([^)]*\\)$`, "u");
const UNIT = /^(?:亿元|万元|元|件|项|个|条|次|宗|份|起|人|例|篇)$/u;
const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?$/u;

const folded = (text: string): string => text.normalize("NFKC").trim();

/** True for a unit on a line of its own: the end of a figure. */
export const isUnit = ({ text }: Chunk): boolean => UNIT.test(folded(text));

/** True for a line that is a part of a remark: the beginning of one behind its figure, or the end of one. */
export function isPartOfRemark({ text }: Chunk): boolean {
  const plain = folded(text);
  return BEGUN.test(plain) || /^[^()]{0,8}\)$/u.test(plain);
}

const isNear = (a: Chunk, b: Chunk): boolean => {
  const apart = b.baseline - a.baseline;
  return apart > 0.7 * a.size && apart <= LEADING * a.size && isAligned(a, b);
};

function onlyBelow(chunk: Chunk, chunks: readonly Chunk[]): Chunk | null {
  const near = chunks.filter((other) => isNear(chunk, other));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The lines of a figure and its remark from `first` on; null where they do not end as such. */
function linesFrom(first: Chunk, chunks: readonly Chunk[]): Chunk[] | null {
  const lines = [first];
  let text = folded(first.text);
  if (!BEGUN.test(text) && !isFigure(first)) return null;
  for (let last = first; lines.length < MOST_LINES; ) {
    const next = onlyBelow(last, chunks);
    if (next === null) return null;
    const own = folded(next.text);
    const isUnit = NUMBER.test(text) && UNIT.test(own);
    // Nothing but a remark or a unit goes on with a whole figure.
    if (!isUnit && !text.includes("(") && !own.startsWith("(")) return null;
    lines.push(next);
    text += own;
    last = next;
    if (isUnit && !chunks.some((other) => isNear(next, other))) return lines;
    if (WHOLE.test(text)) return lines;
    if (text.includes(")")) return null;
  }
  return null;
}

/** Lines at one distance, above which at that distance no figure stands that the first may go on with. */
function isOneCell(lines: readonly Chunk[], chunks: readonly Chunk[]): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return false;
  const leading = second.baseline - first.baseline;
  const even = lines
    .slice(1)
    .every((line, index) => Math.abs(line.baseline - (lines[index]?.baseline ?? 0) - leading) < EVEN);
  return (
    even && !chunks.some((other) => isNear(other, first) && first.baseline - other.baseline < leading + EVEN)
  );
}

/** The line of the row that a cell of several lines stands in: its middle, or its first where others stand there. */
function baselineAmong(lines: readonly Chunk[], chunks: readonly Chunk[]): number {
  const first = lines[0]?.baseline ?? 0;
  const middle = (first + (lines.at(-1)?.baseline ?? first)) / 2;
  const stands = (y: number): boolean =>
    chunks.some(
      (chunk) =>
        isFigure(chunk) && !lines.includes(chunk) && Math.abs(chunk.baseline - y) < SAME_ROW * chunk.size,
    );
  return !stands(middle) && stands(first) ? first : middle;
}

/** A zone's chunks, those that are the lines of one figure with its remark or its unit as one. */
export function withWholeFigures(chunks: readonly Chunk[]): Chunk[] {
  const taken = new Set<Chunk>();
  const whole: Chunk[] = [];
  for (const first of chunks) {
    const lines = taken.has(first) ? null : linesFrom(first, chunks);
    if (lines === null || !isOneCell(lines, chunks)) continue;
    for (const line of lines) taken.add(line);
    whole.push({
      ...first,
      glyphs: lines.flatMap(({ glyphs }) => glyphs),
      text: lines.map(({ text }) => text).join(""),
      box: unionOf(lines.map(({ box }) => box)) ?? first.box,
      baseline: baselineAmong(lines, chunks),
    });
  }
  return [...chunks.filter((chunk) => !taken.has(chunk)), ...whole].sort((a, b) => a.baseline - b.baseline);
}
