import { type Chunk, isFigure } from "./chunk.ts";

/** Lines nearer than this (in sizes) are of cells side by side: below one another they would not fit. */
const LEAST = 0.8;
/** Lines of text further apart than this (in sizes) are not of one cell. */
const MOST = 2.8;
/** Sizes (points) are told apart to this. */
const GRAIN = 0.25;

const grainOf = ({ size }: Chunk): number => Math.round(size / GRAIN);

/** The distance of lines within a cell, for each size of type: the least that any text of the document has. */
export type Leading = (chunk: Chunk) => number | null;

/** Tells how far apart (points) the lines within cells are, from all the labels and headers of a document's tables. */
export function leadingOf(zones: readonly (readonly Chunk[])[]): Leading {
  const least = new Map<number, number>();
  for (const chunks of zones) {
    const texts = chunks.filter((chunk) => !isFigure(chunk)).sort((a, b) => a.baseline - b.baseline);
    texts.forEach((chunk, index) => {
      for (const other of texts.slice(index + 1)) {
        const apart = other.baseline - chunk.baseline;
        if (apart > MOST * chunk.size) break;
        const isBelow = other.box[0] < chunk.box[2] && chunk.box[0] < other.box[2];
        if (!isBelow || apart < LEAST * chunk.size || grainOf(other) !== grainOf(chunk)) continue;
        least.set(grainOf(chunk), Math.min(apart, least.get(grainOf(chunk)) ?? apart));
      }
    });
  }
  return (chunk) => least.get(grainOf(chunk)) ?? null;
}
