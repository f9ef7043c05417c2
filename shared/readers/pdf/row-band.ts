import { isUnit } from "./broken-figure.ts";
import { type Chunk, isFigure } from "./chunk.ts";
import type { Leading } from "./leading.ts";
import { type TextBlock, textBlocks } from "./text-block.ts";

/** What stands in one row of a table, right of its label, on one line or several. */
export interface RowBand {
  readonly pieces: readonly Chunk[];
  /** How far (points) the lines of one cell are apart. */
  readonly leading: number;
  /** The line that the label beside it stands on, or about; null where there is none. */
  readonly labelled: number | null;
}

/** Lines of one cell are this far (points) from the usual distance at most; those of two rows by this further at least. */
const EVEN = 1;
const FURTHER = 1.75;

const isPiece = (chunk: Chunk): boolean => isFigure(chunk) || isUnit(chunk);

/** Words that stand among the pieces of a band; their cells are not understood without them. */
function wordsAmong(pieces: readonly Chunk[], chunks: readonly Chunk[], leading: number): Chunk[] {
  const left = Math.min(...pieces.map(({ box }) => box[0]));
  const top = Math.min(...pieces.map(({ baseline }) => baseline));
  const bottom = Math.max(...pieces.map(({ baseline }) => baseline));
  return chunks.filter(
    (chunk) =>
      !isPiece(chunk) &&
      chunk.box[2] > left &&
      chunk.baseline > top - leading + EVEN &&
      chunk.baseline < bottom + leading - EVEN,
  );
}

/** The middle of the label next to a band: of all that stands before it, it reaches furthest to the right. */
function labelLine(pieces: readonly Chunk[], blocks: readonly TextBlock[], leading: number): number | null {
  const left = Math.min(...pieces.map(({ box }) => box[0]));
  const top = Math.min(...pieces.map(({ baseline }) => baseline)) - leading / 2;
  const bottom = Math.max(...pieces.map(({ baseline }) => baseline)) + leading / 2;
  const beside = blocks
    .map(({ box, first, last }) => ({ to: box[2], line: (first + last) / 2 }))
    .filter(({ to, line }) => to < left && line > top && line < bottom)
    .sort((a, b) => b.to - a.to);
  return beside[0]?.line ?? null;
}

/**
 * The rows of a zone, each with all that stands right of its label: between two rows is more room than between two
 * lines of a cell. Rows that do not stand clearly apart from those beside them are left out.
 */
export function rowBands(chunks: readonly Chunk[], leading: Leading): RowBand[] {
  const blocks = textBlocks(
    chunks.filter((chunk) => !isPiece(chunk)),
    [],
    [],
    leading,
  );
  const bands: { pieces: Chunk[]; leading: number; unclear: boolean }[] = [];
  for (const chunk of chunks.filter(isPiece).sort((a, b) => a.baseline - b.baseline)) {
    const own = leading(chunk);
    if (own === null) return [];
    const band = bands.at(-1);
    const apart = chunk.baseline - (band?.pieces.at(-1)?.baseline ?? Number.NEGATIVE_INFINITY);
    if (band !== undefined && apart <= own + EVEN) {
      band.pieces.push(chunk);
      if (own !== band.leading) band.unclear = true;
      continue;
    }
    const unclear = apart < own + FURTHER;
    if (unclear && band !== undefined) band.unclear = true;
    bands.push({ pieces: [chunk], leading: own, unclear });
  }
  return bands
    .filter(({ unclear }) => !unclear)
    .map((band) => ({
      leading: band.leading,
      labelled: labelLine(band.pieces, blocks, band.leading),
      pieces: [...band.pieces, ...wordsAmong(band.pieces, chunks, band.leading)],
    }));
}
