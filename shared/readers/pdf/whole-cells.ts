import { bandCells, type CellLines } from "./band-cells.ts";
import { type Chunk, isFigure } from "./chunk.ts";
import { isBrokenForRoom } from "./full-line.ts";
import { unionOf } from "./geometry.ts";
import type { Leading } from "./leading.ts";
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

/**
 * A zone's chunks, the lines of each cell as one where it is proved which cell they are of: the rows stand apart, and
 * there is but one way to part what stands in a row into figures side by side.
 */
export function withWholeCells(chunks: readonly Chunk[], leading: Leading): Chunk[] {
  const rows = rowBands(chunks, leading).flatMap((band) => bandCells(band) ?? []);
  const texts = chunks.filter((chunk) => !isFigure(chunk));
  const taken = new Set<Chunk>();
  const whole: Chunk[] = [];
  for (const { cells, baseline } of rows) {
    const alike = rows.map((other) => other.cells).filter((other) => other.length === cells.length);
    if (!isBrokenForRoom(cells, alike, texts)) continue;
    for (const line of cells.flat()) taken.add(line);
    whole.push(...cells.flatMap((lines) => joined(lines, baseline) ?? []));
  }
  return [...chunks.filter((chunk) => !taken.has(chunk)), ...whole].sort((a, b) => a.baseline - b.baseline);
}
