import type { Chunk } from "./chunk.ts";
import { type Box, unionOf } from "./geometry.ts";
import type { Leading } from "./leading.ts";

/** Chunks below one another that are the lines of one cell. */
export interface TextBlock {
  readonly chunks: readonly Chunk[];
  readonly text: string;
  readonly box: Box;
  readonly first: number;
  readonly last: number;
}

/** A horizontal line or edge that parts what is above it from what is below, between two x. */
export interface Separator {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** How much (points) the distance of lines within a cell may vary. */
const EVEN = 0.9;
/** Lines of one cell are never further apart than this (in sizes). */
const FURTHEST = 2.8;
/** Lines of one cell are never nearer than this (in sizes): they would be printed over one another. */
const LEAST = 0.8;
/** So many separators make a ruled zone: what none of them parts is one cell. */
const RULED = 3;

const overlap = (a: Chunk, b: Chunk): boolean => a.box[0] < b.box[2] && b.box[0] < a.box[2];

function isParted(a: Chunk, b: Chunk, separators: readonly Separator[]): boolean {
  const x = (Math.max(a.box[0], b.box[0]) + Math.min(a.box[2], b.box[2])) / 2;
  return separators.some(
    ({ y, from, to }) => y > a.baseline - 1 && y < b.baseline - 1 && from <= x && to >= x,
  );
}

/** From where to where a chunk was set; the ink of a bracket fills half of its place. */
const extentOf = ({ glyphs, box }: Chunk): readonly [from: number, to: number] => [
  glyphs[0]?.x ?? box[0],
  glyphs.at(-1)?.end ?? box[2],
];

/** True where both are set in one column: they begin, end or are centred alike. */
export function isAligned(a: Chunk, b: Chunk): boolean {
  const tolerance = 0.6 * a.size;
  const [[from, to], [otherFrom, otherTo]] = [extentOf(a), extentOf(b)];
  return (
    Math.abs(from - otherFrom) < tolerance ||
    Math.abs(to - otherTo) < tolerance ||
    Math.abs(from + to - otherFrom - otherTo) < 2 * tolerance
  );
}

/** The next chunk below that may go on with this one. */
function below(chunk: Chunk, chunks: readonly Chunk[]): Chunk | null {
  let nearest: Chunk | null = null;
  for (const other of chunks)
    if (other.baseline > chunk.baseline + LEAST * chunk.size && overlap(chunk, other))
      if (nearest === null || other.baseline < nearest.baseline) nearest = other;
  return nearest;
}

function blockOf(chunks: readonly Chunk[]): TextBlock {
  return {
    chunks,
    text: chunks.map(({ text }) => text).join(""),
    box: unionOf(chunks.map(({ box }) => box)) ?? [0, 0, 0, 0],
    first: chunks[0]?.baseline ?? 0,
    last: chunks.at(-1)?.baseline ?? 0,
  };
}

/** Pairs of chunks of which the lower may go on with the upper, and the distance of their lines. */
interface Pair {
  readonly chunk: Chunk;
  readonly next: Chunk;
  readonly pitch: number;
  /** Both have figures on their own line: they are labels of two rows. */
  readonly twoRows: boolean;
}

function pairsOf(chunks: readonly Chunk[], figures: readonly Chunk[]): Pair[] {
  const isRow = (chunk: Chunk): boolean =>
    figures.some(
      (figure) =>
        Math.abs(figure.baseline - chunk.baseline) < 0.35 * chunk.size && figure.box[0] > chunk.box[0],
    );
  return chunks.flatMap((chunk) => {
    const next = below(chunk, chunks);
    const pitch = next === null ? 0 : next.baseline - chunk.baseline;
    if (next === null || !isAligned(chunk, next)) return [];
    const twoRows = isRow(chunk) && isRow(next);
    return twoRows || pitch <= FURTHEST * chunk.size ? [{ chunk, next, pitch, twoRows }] : [];
  });
}

/** Lines of one cell are nearer to each other than those of two rows, by this at least (points). */
const NEARER = 1;
/** Where nothing says how far rows are apart, lines of one cell are no further than this (in sizes). */
const USUAL = 1.5;

/** The distance up to which a pair of lines is of one cell. */
function widestPitch(pairs: readonly Pair[], leading: Leading): (pair: Pair) => number {
  const widest = widestOf(pairs);
  return (pair) => Math.min(widest(pair), (leading(pair.chunk) ?? Number.POSITIVE_INFINITY) + EVEN);
}

function widestOf(pairs: readonly Pair[]): (pair: Pair) => number {
  const within = pairs.filter((pair) => !pair.twoRows).map(({ pitch }) => pitch);
  const between = pairs
    .filter((pair) => pair.twoRows)
    .map(({ pitch }) => pitch)
    .sort((a, b) => a - b);
  const usual = between[between.length >> 1];
  const least = Math.min(...within) + EVEN;
  if (usual !== undefined) return () => Math.min(least, usual - NEARER);
  return ({ chunk }) => Math.min(least, USUAL * chunk.size);
}

/** Labels and headers of a zone, the lines of each together. `chunks` come from the top down. */
export function textBlocks(
  chunks: readonly Chunk[],
  figures: readonly Chunk[],
  separators: readonly Separator[],
  leading: Leading,
): TextBlock[] {
  const ruled = separators.length >= RULED;
  const pairs = pairsOf(chunks, figures);
  const widest = widestPitch(pairs, leading);
  const following = new Map<Chunk, Chunk>();
  const continued = new Set<Chunk>();
  for (const pair of pairs) {
    const { chunk, next } = pair;
    const joined = ruled ? !isParted(chunk, next, separators) : pair.pitch <= widest(pair);
    if (pair.twoRows || !joined || continued.has(next)) continue;
    following.set(chunk, next);
    continued.add(next);
  }
  return chunks
    .filter((chunk) => !continued.has(chunk))
    .map((first) => {
      const members = [first];
      for (let next = following.get(first); next !== undefined; next = following.get(next))
        members.push(next);
      return blockOf(members);
    });
}

/** Texts that stand on one line: a row of a header, a caption, a label of a group. */
export function textLinesOf(blocks: readonly TextBlock[]): TextBlock[][] {
  const rows: TextBlock[][] = [];
  for (const block of [...blocks].sort((a, b) => a.first - b.first)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const size = block.chunks[0]?.size ?? 0;
    if (row !== undefined && first !== undefined && block.first < first.last + 0.5 * size) row.push(block);
    else rows.push([block]);
  }
  return rows;
}
