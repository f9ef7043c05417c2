import { type Chunk, cutAt, cutBehindUnits, isFigure } from "./chunk.ts";

/** Rows further away than this (in sizes) may be of another table, whose figures stand elsewhere. */
const NEAR = 20;

const SEVERAL = /^\d+(?:\s+\d+)+$/u;

const isOver = ({ box }: Chunk, other: Chunk): boolean => box[0] < other.box[2] && other.box[0] < box[2];

/** Digits that stand so near as words do, cut where no figure of the rows around them stands, and such do on both sides. */
function cutBetweenColumns(chunk: Chunk, figures: readonly Chunk[]): Chunk[] {
  const near = figures.filter((figure) => Math.abs(figure.baseline - chunk.baseline) < NEAR * chunk.size);
  const pieces = cutAt(chunk, (x) => near.every(({ box }) => box[2] < x || box[0] > x));
  const shown = pieces.every((piece) => figures.some((figure) => isOver(piece, figure)));
  return shown ? pieces : [chunk];
}

function cutOnce(chunks: readonly Chunk[]): Chunk[] {
  const figures = chunks.filter(isFigure);
  return chunks.flatMap((chunk) => {
    if (isFigure(chunk)) return [chunk];
    const several = SEVERAL.test(chunk.text.normalize("NFKC").trim());
    const pieces = several ? cutBetweenColumns(chunk, figures) : cutBehindUnits(chunk);
    return pieces.every(isFigure) ? pieces : [chunk];
  });
}

/** What was cut shows where the columns of other rows are. */
const MOST_TURNS = 3;

/** Figures of narrow columns that stand on one line so near as words do, each of its own. */
export function cutFigures(chunks: readonly Chunk[]): Chunk[] {
  let cut = [...chunks];
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const before = cut.length;
    cut = cutOnce(cut);
    if (cut.length === before) break;
  }
  return cut;
}
