import { type Chunk, isFigure } from "./chunk.ts";
import { figureLines, rowPitch } from "./figure-rows.ts";
import { centerX, unionOf } from "./geometry.ts";

/** A number is broken over so many lines at most. */
const MOST_LINES = 3;
/** How far (in sizes) the middle of a broken number may be from the line of its row. */
const SAME_ROW = 0.25;
/** Figures that show where the row stands. */
const LEAST_FIGURES = 2;
/** Lines of one cell are this much (points) nearer than rows, and all as far apart but for this. */
const NEARER = 1;
/** The share of the distance to the next column that a line and one more digit take where it was full: cells have edges. */
const FULL = 0.6;
/** Lines nearer than this (in sizes) cannot be of two rows: they would be printed over one another. */
const OVERLAPPING = 0.8;

const DIGITS = /^\d+$/u;
const digitsOf = ({ text }: Chunk): string => text.normalize("NFKC").trim();

const areOver = (a: Chunk, b: Chunk): boolean => a.box[0] < b.box[2] && b.box[0] < a.box[2];
const areCentred = (a: Chunk, b: Chunk): boolean => Math.abs(centerX(a.box) - centerX(b.box)) < 0.35 * a.size;

/** Digits below one another, nearer than rows are, from the top down. */
function runFrom(first: Chunk, chunks: readonly Chunk[], pitch: number): Chunk[] {
  const run = [first];
  for (let last = first; ; ) {
    const near = chunks.filter(
      (other) =>
        other.baseline > last.baseline + OVERLAPPING * last.size &&
        other.baseline < last.baseline + pitch - NEARER &&
        areOver(last, other),
    );
    const [next] = near;
    if (next === undefined || near.length > 1 || !areCentred(last, next)) return run;
    run.push(next);
    last = next;
  }
}

/** True where every line but the last has all the digits that any number of the column has on one line. */
function isFilled(run: readonly Chunk[], figures: readonly Chunk[]): boolean {
  const counts = run.map((chunk) => digitsOf(chunk).length);
  const most = counts[0] ?? 0;
  const column = figures.filter((figure) => run.some((chunk) => areOver(chunk, figure)));
  return (
    run.every((chunk) => DIGITS.test(digitsOf(chunk))) &&
    counts.every((count, index) => (index < counts.length - 1 ? count === most : count <= most)) &&
    column.every((figure) => digitsOf(figure).length <= most)
  );
}

/** True where one more digit would have come too near to the figures of the columns beside it. */
function isNarrow(run: readonly Chunk[], figures: readonly Chunk[], pitch: number): boolean {
  const [first] = run;
  if (first === undefined) return false;
  const beside = figures.filter(
    (figure) =>
      Math.abs(figure.baseline - first.baseline) < pitch && !run.some((chunk) => areOver(chunk, figure)),
  );
  const apart = Math.min(...beside.map((other) => Math.abs(centerX(other.box) - centerX(first.box))));
  const width = (first.glyphs.at(-1)?.end ?? first.box[2]) - (first.glyphs[0]?.x ?? first.box[0]);
  const count = digitsOf(first).length;
  return (width * (count + 1)) / count > FULL * apart;
}

/** The figures of the row whose line runs through the middle of some lines, but for those over or under them. */
function othersOfRow(run: readonly Chunk[], figures: readonly Chunk[]): Chunk[] {
  const middle = ((run[0]?.baseline ?? 0) + (run.at(-1)?.baseline ?? 0)) / 2;
  return figures.filter(
    (figure) =>
      Math.abs(figure.baseline - middle) < SAME_ROW * figure.size &&
      !run.some((chunk) => areOver(chunk, figure)),
  );
}

const isEven = (run: readonly Chunk[]): boolean => {
  const apart = run.slice(1).map((chunk, index) => chunk.baseline - (run[index]?.baseline ?? 0));
  return Math.max(...apart) - Math.min(...apart) < NEARER;
};

/** A number of one line that stands a little off the line of its row, alone in its place; the figures of that row. */
function rowBeside(chunk: Chunk, chunks: readonly Chunk[], figures: readonly Chunk[]): Chunk[] | null {
  const near = chunks.filter((other) => Math.abs(other.baseline - chunk.baseline) < 2 * chunk.size);
  if (near.some((other) => other !== chunk && areOver(other, chunk))) return null;
  const rows = figureLines(figures.filter((figure) => near.includes(figure) && figure !== chunk));
  const [row] = rows;
  const apart = Math.abs((row?.[0]?.baseline ?? 0) - chunk.baseline);
  const isOff = apart >= 0.35 * chunk.size && apart < OVERLAPPING * chunk.size;
  return rows.length === 1 && row !== undefined && row.length >= LEAST_FIGURES && isOff ? row : null;
}

/**
 * A zone's chunks, numbers that were broken in narrow columns as one each on the line of their row. It is proved that
 * a number goes on where its lines are nearer than rows, stand evenly about the line of a row of which no other figure
 * is in their column, and where the first has as many digits as any line of the column.
 */
export function withWholeNumbers(chunks: readonly Chunk[]): Chunk[] {
  const figures = chunks.filter(isFigure);
  const pitch = rowPitch(figureLines(figures));
  if (pitch === null) return [...chunks];
  const replaced = new Map<Chunk, Chunk | null>();
  for (const first of figures) {
    if (replaced.has(first)) continue;
    const run = runFrom(first, chunks, pitch);
    const others = run.length === 1 ? rowBeside(first, chunks, figures) : othersOfRow(run, figures);
    if (others === null || others.length < LEAST_FIGURES) continue;
    const proved =
      run.length === 1 ||
      (run.length <= MOST_LINES && isEven(run) && isFilled(run, figures) && isNarrow(run, figures, pitch));
    if (!proved) continue;
    for (const chunk of run) replaced.set(chunk, null);
    replaced.set(first, {
      ...first,
      glyphs: run.flatMap(({ glyphs }) => glyphs),
      text: run.map(({ text }) => text).join(""),
      box: unionOf(run.map(({ box }) => box)) ?? first.box,
      baseline: others[0]?.baseline ?? first.baseline,
    });
  }
  return chunks
    .flatMap((chunk) => {
      const whole = replaced.get(chunk);
      return whole === undefined ? [chunk] : whole === null ? [] : [whole];
    })
    .sort((a, b) => a.baseline - b.baseline);
}
