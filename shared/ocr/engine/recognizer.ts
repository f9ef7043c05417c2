import { readFile } from "node:fs/promises";
import type { Emission, LineWidth, TextRecognizer } from "../engines.ts";
import type { Raster } from "../raster/raster.ts";
import { resized } from "../raster/resize.ts";
import { type Bounds, batchesOf } from "./batches.ts";
import { lineInput } from "./line-input.ts";
import { modelFile } from "./model-file.ts";
import { openNetwork } from "./session.ts";

const HEIGHT = 48;

/** From one number to another by equal steps. */
const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: (to - from) / by + 1 }, (_, index) => from + index * by);

/** What is padded costs as much as what is seen. Small pictures are faster together, larger ones alone (measured: 1 to 8). */
const BOUNDS: Bounds = {
  widths: [...steps(32, 128, 16), ...steps(160, 480, 32), ...steps(544, 1120, 64), 1280, 1440, 1600],
  together: 4,
  across: 400,
};
const WIDEST = 1600;

/** Figures are no wider than this. Wider pictures hold words, which are read as well when they are narrower. */
const UNSQUEEZED = 4 * HEIGHT;
const SQUEEZE: Readonly<Record<LineWidth, number>> = { label: 0.7, prose: 0.75 };

/** How wide a line is shown to the network. */
function widthFor({ width, height }: Raster, asked: LineWidth): number {
  const full = (width * HEIGHT) / height;
  return Math.round(Math.min(WIDEST, Math.max(1, Math.min(full, UNSQUEEZED), SQUEEZE[asked] * full)));
}

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
    recognize: async (lines, width = "label") => {
      const pictures = lines.map((line) => resized(line, widthFor(line, width), HEIGHT));
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
