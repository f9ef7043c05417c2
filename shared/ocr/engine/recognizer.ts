import { readFile } from "node:fs/promises";
import type { Emission, TextRecognizer } from "../engines.ts";
import { type Bounds, batchesOf } from "./batches.ts";
import { lineAtHeight, lineInput } from "./line-input.ts";
import { modelFile } from "./model-file.ts";
import { openNetwork } from "./session.ts";

const HEIGHT = 48;
/** Time goes with the width; larger batches were not faster on one thread (measured: 1 to 16). */
const BOUNDS: Bounds = {
  widths: [32, 48, 64, 96, 128, 160, 192, 256, 320, 400, 480, 640, 800, 960, 1120, 1280, 1600],
  together: 4,
};
const WIDEST = 1600;

/** Its classes are the blank, the lines of its dictionary, and a space. */
async function alphabetOf(): Promise<readonly string[]> {
  const text = await readFile(modelFile("alphabet"), "utf8");
  return [...text.replace(/\r?\n$/u, "").split(/\r?\n/u), " "];
}

/** PP-OCRv4's recognition (SVTR-LCNet): one step for eight pixels of a line that is 48 pixels high. */
export async function openRecognizer(): Promise<TextRecognizer> {
  const [network, alphabet] = await Promise.all([openNetwork("recognition"), alphabetOf()]);
  return {
    alphabet,
    recognize: async (lines) => {
      const pictures = lines.map((line) => lineAtHeight(line, HEIGHT, WIDEST));
      const emissions: Emission[] = [];
      const widths = pictures.map(({ width }) => width);
      for (const { bucket, indexes } of batchesOf(widths, BOUNDS)) {
        const batch = indexes.flatMap((index) => pictures[index] ?? []);
        const { data, shape } = await network(lineInput(batch, bucket, HEIGHT), [
          batch.length,
          3,
          HEIGHT,
          bucket,
        ]);
        const [, steps = 0, classes = 0] = shape;
        if (classes !== alphabet.length + 1) throw new Error("the dictionary is not that of the weights");
        indexes.forEach((index, place) => {
          const size = steps * classes;
          emissions[index] = { steps, classes, data: data.subarray(place * size, (place + 1) * size) };
        });
      }
      return emissions;
    },
  };
}
