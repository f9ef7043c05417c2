import { type Apart, bandCells, type CellLines } from "./band-cells.ts";
import { type Chunk, isFigure } from "./chunk.ts";
import { cutFigures } from "./cut-figures.ts";
import { figureLines } from "./figure-rows.ts";
import { isBrokenForRoom } from "./full-line.ts";
import { unionOf } from "./geometry.ts";
import { type Leading, leadingOf } from "./leading.ts";
import { rowBands } from "./row-band.ts";

/** The lines of a cell as one chunk that stands at the baseline of its row. */
function joined(lines: CellLines, baseline: number): Chunk | null {
  const [first] = lines;
  if (first === undefined) return null;
  return {
    ...first,
    glyphs: lines.flatMap(({ glyphs }) => glyphs),
    text: lines.map(({ text }) => text).join(""),
    box: unionOf(lines.map(({ box }) => box)) ?? first.box,
    baseline,
  };
}

const isOver = (a: Chunk, b: Chunk): boolean => a.box[0] < b.box[2] && b.box[0] < a.box[2];

/** Two pieces stand in different columns where two figures that stand on one line are each over one of them alone. */
function apartIn(lines: readonly (readonly Chunk[])[]): Apart {
  return (a, b) =>
    lines.some(
      (line) =>
        line.some((figure) => isOver(figure, a) && !isOver(figure, b)) &&
        line.some((figure) => isOver(figure, b) && !isOver(figure, a)) &&
        !line.some((figure) => figure === a || figure === b),
    );
}

/** True for a row between which and any other figure words stand, as those of a header do. */
function isAlone(row: readonly Chunk[], chunks: readonly Chunk[]): boolean {
  const [first] = row;
  if (first === undefined) return false;
  const left = Math.min(...row.map(({ box }) => box[0]));
  const words = chunks.filter((chunk) => !isFigure(chunk) && !row.includes(chunk) && chunk.box[0] > left);
  return chunks.every((chunk) => {
    if (!isFigure(chunk) || row.includes(chunk)) return true;
    const [from, to] = [chunk.baseline, first.baseline].sort((a, b) => a - b);
    return words.some(
      ({ baseline }) => from !== undefined && to !== undefined && baseline > from && baseline < to,
    );
  });
}

/** What a document's tables show together: how far lines of a cell are apart, rows in which no cell is broken. */
export interface DocumentTraits {
  readonly leading: Leading;
  readonly whole: readonly (readonly CellLines[])[];
}

/** Rows of fewer cells show no columns that others could be held against. */
const LEAST_CELLS = 4;

/** Tells the traits of a document from the chunks of each of its zones. */
export function traitsOf(zones: readonly (readonly Chunk[])[]): DocumentTraits {
  const leading = leadingOf(zones);
  const whole = zones
    .flatMap((chunks) => rowBands(cutFigures(chunks), leading))
    .filter(({ pieces }) => pieces.length >= LEAST_CELLS && pieces.every(isFigure))
    .filter(({ pieces }) => figureLines(pieces).length === 1)
    .map(({ pieces }) => [...pieces].sort((a, b) => a.box[0] - b.box[0]).map((piece) => [piece]));
  return { leading, whole };
}

/**
 * A zone's chunks, the lines of each cell as one where it is proved which cell they are of: the rows stand apart, and
 * there is but one way to part what stands in a row into figures side by side.
 */
export function withWholeCells(chunks: readonly Chunk[], { leading, whole }: DocumentTraits): Chunk[] {
  const areApart = apartIn(figureLines(chunks.filter(isFigure)));
  const rows = rowBands(chunks, leading).flatMap((band) => bandCells(band, areApart) ?? []);
  const near = rows.map(({ cells }) => cells);
  const texts = chunks.filter((chunk) => !isFigure(chunk));
  const taken = new Set<Chunk>();
  const joinedCells: Chunk[] = [];
  for (const { cells, baseline } of rows) {
    if (!isBrokenForRoom(cells, { near, whole, texts, isAlone: isAlone(cells.flat(), chunks) })) continue;
    for (const line of cells.flat()) taken.add(line);
    joinedCells.push(...cells.flatMap((lines) => joined(lines, baseline) ?? []));
  }
  return [...chunks.filter((chunk) => !taken.has(chunk)), ...joinedCells].sort(
    (a, b) => a.baseline - b.baseline,
  );
}
