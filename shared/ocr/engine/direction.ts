import type { LineDirection } from "../engines.ts";
import { type Bounds, batchesOf } from "./batches.ts";
import { lineAtHeight, lineInput } from "./line-input.ts";
import { openNetwork } from "./session.ts";

const HEIGHT = 48;
const WIDTH = 192;
const BOUNDS: Bounds = { widths: [WIDTH], together: 4, across: 4 * WIDTH };

/** PaddleOCR's classifier of lines: upright or upside down. Of a long line it sees the beginning, scaled to 192 pixels. */
export async function openDirection(): Promise<LineDirection> {
  const network = await openNetwork("direction");
  return {
    upsideDown: async (lines) => {
      const pictures = lines.map((line) => lineAtHeight(line, HEIGHT, WIDTH));
      const answers: number[] = [];
      for (const { indexes } of batchesOf(
        pictures.map(() => WIDTH),
        BOUNDS,
      )) {
        const batch = indexes.flatMap((index) => pictures[index] ?? []);
        const { data } = await network(lineInput(batch, WIDTH, HEIGHT), [batch.length, 3, HEIGHT, WIDTH]);
        indexes.forEach((index, place) => {
          answers[index] = data[place * 2 + 1] ?? 0;
        });
      }
      return answers;
    },
  };
}
