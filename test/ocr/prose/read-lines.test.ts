import { expect, it } from "vitest";
import type { TextRecognizer } from "../../../shared/ocr/engines.ts";
import { readLines } from "../../../shared/ocr/prose/read-lines.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { proseReader } from "../../../shared/ocr/text/prose-reading.ts";

const [WIDTH, HEIGHT] = [1_800, 200];
const [SIDE, STEP, TOP] = [24, 30, 80];
const CHARACTERS = 55;

/** One long line of square characters with gaps between them. */
function page(): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let n = 0; n < CHARACTERS; n += 1)
    for (let y = TOP; y < TOP + SIDE; y += 1)
      data.fill(0, y * WIDTH + 60 + n * STEP, y * WIDTH + 60 + n * STEP + SIDE);
  return { width: WIDTH, height: HEIGHT, data };
}

/** Runs of ink in the row through a picture's middle. */
function inkRuns({ width, height, data }: Raster): number[] {
  const row = data.subarray((height >> 1) * width, ((height >> 1) + 1) * width);
  const runs: number[] = [];
  row.forEach((grey, x) => {
    if (grey >= 128) return;
    if (x === 0 || (row[x - 1] ?? 255) >= 128) runs.push(0);
    runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
  });
  return runs;
}

it("a line too long for one picture is cut between characters: each is seen whole, in one part alone", async () => {
  const seen: number[][] = [];
  const recognizer: TextRecognizer = {
    alphabet: ["口"],
    recognize: async (lines) =>
      lines.map((line) => {
        seen.push(inkRuns(line));
        return { steps: 1, classes: 2, data: Float32Array.of(0, 1) };
      }),
  };
  await readLines(page(), 128, recognizer, proseReader(recognizer));
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.flat()).toEqual(Array.from({ length: CHARACTERS }, () => SIDE));
});

it("a line's picture has margins, and shows nothing of the lines above and below", async () => {
  const single = page();
  const data = Uint8Array.from(single.data);
  const below = (TOP + SIDE + 4) * WIDTH;
  data.set(single.data.subarray(TOP * WIDTH, (TOP + SIDE) * WIDTH), below);
  for (let y = TOP; y < TOP + 2 * SIDE + 4; y += 1) data.fill(255, y * WIDTH + 500, (y + 1) * WIDTH);
  const seen: { readonly height: number; readonly rows: number }[] = [];
  const recognizer: TextRecognizer = {
    alphabet: ["口"],
    recognize: async (lines) =>
      lines.map((line) => {
        const rows = Array.from({ length: line.height }, (_, y) =>
          line.data.subarray(y * line.width, (y + 1) * line.width).includes(0),
        );
        seen.push({ height: line.height, rows: rows.filter(Boolean).length });
        return { steps: 1, classes: 2, data: Float32Array.of(0, 1) };
      }),
  };
  await readLines({ ...single, data }, 128, recognizer, proseReader(recognizer));
  const picture = { height: SIDE + 2 * Math.round(0.4 * SIDE), rows: SIDE };
  expect(new Set(seen.map((line) => JSON.stringify(line)))).toEqual(new Set([JSON.stringify(picture)]));
});
