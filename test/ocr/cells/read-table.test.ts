import { expect, test } from "vitest";
import { readTables } from "../../../shared/ocr/cells/read-table.ts";
import type { TextRecognizer } from "../../../shared/ocr/engines.ts";
import type { TableLayout } from "../../../shared/ocr/page/page-layout.ts";
import type { Box, Raster } from "../../../shared/ocr/raster/raster.ts";
import type { LineReader } from "../../../shared/ocr/text/line-reading.ts";
import { within } from "./drawn-cells.ts";

const [ROWS, COLUMNS] = [8, 9];
const [WIDTH, HEIGHT] = [80, 40];

/** Counts the pieces of ink of a picture, by its columns that have any. */
const recognizer: TextRecognizer = {
  alphabet: [],
  recognize: async (lines) =>
    lines.map(({ width, data }) => {
      const dark = new Set([...data.keys()].flatMap((at) => ((data[at] ?? 255) < 128 ? [at % width] : [])));
      const pieces = [...dark].filter((x) => !dark.has(x - 1)).length;
      return { steps: 0, classes: pieces, data: new Float32Array() };
    }),
};
/** One piece is a slash, two are an 11. */
const textOf = (pieces: number): string => (pieces === 1 ? "/" : "1".repeat(pieces));
/** More pieces are a label, of whose characters the network is so sure. */
const readerOf = (legible: number): LineReader => ({
  text: ({ classes }) =>
    classes > 2
      ? { text: "本年度", least: legible, mean: legible, probabilities: [legible] }
      : { text: textOf(classes), least: 1, mean: 1, probabilities: [1] },
  figure: ({ classes }) => {
    const text = textOf(classes);
    return { figures: [{ text, probability: 0.999 }], within: 1, seen: 1, unbound: text };
  },
});

type Kind = "eleven" | "apart" | "part" | "slash" | "blank" | "label";

const isInk = (kind: Kind, x: number, y: number): boolean => {
  if (kind === "blank") return false;
  if (kind === "label") return within(x, y, [6, 10, 74, 30]) && x % 8 < 3;
  if (kind === "slash") return y >= 10 && y < 30 && Math.abs(x - 40 + (y - 20) * 0.45) <= 1.2;
  if (kind === "apart" && within(x, y, [47, 18, 50, 22])) return false;
  if (kind === "part" && within(x, y, [47, 18, 50, 30])) return false;
  return within(x, y, [30, 10, 33, 30]) || within(x, y, [47, 10, 50, 30]);
};

/** A table whose cells show what this says, each so many pixels off their middle. */
function tableOf(shown: (index: number) => { readonly kind: Kind; readonly off?: number }): TableLayout {
  const raster: Raster = {
    width: COLUMNS * WIDTH,
    height: ROWS * HEIGHT,
    data: new Uint8Array(COLUMNS * WIDTH * ROWS * HEIGHT).fill(255),
  };
  const cells = Array.from({ length: ROWS * COLUMNS }, (_, index) => {
    const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
    const [left, top] = [column * WIDTH, row * HEIGHT];
    const { kind, off = 0 } = shown(index);
    for (let y = 0; y < HEIGHT; y += 1)
      for (let x = 0; x < WIDTH; x += 1)
        if (isInk(kind, x - off, y)) raster.data[(top + y) * raster.width + left + x] = 20;
    return { row, column, rowSpan: 1, columnSpan: 1, box: [left, top, left + WIDTH, top + HEIGHT] as Box };
  });
  const box: Box = [0, 0, raster.width, raster.height];
  return { box, ruled: false, raster, toPage: (one) => one, rows: ROWS, columns: COLUMNS, cells };
}

async function doubted(shown: Parameters<typeof tableOf>[0], legible = 1): Promise<(number | string)[]> {
  const { tables } = await readTables([tableOf(shown)], recognizer, readerOf(legible));
  return (tables[0] ?? []).flatMap(({ text, confidence }, index) => (confidence < 0.9 ? [index, text] : []));
}

const half = (index: number): { readonly kind: Kind } => ({ kind: index % 2 === 0 ? "eleven" : "blank" });

test("a figure that does not stand where all of its table do is in doubt", async () => {
  expect(await doubted(half)).toEqual([]);
  expect(await doubted((index) => (index === 40 ? { kind: "eleven", off: 10 } : half(index)))).toEqual([
    40,
    "11",
  ]);
});

test("a slash is in doubt in a table that leaves blank what is nothing", async () => {
  expect(await doubted((index) => (index === 41 ? { kind: "slash" } : half(index)))).toEqual([41, "/"]);
});

test("no figure and no blank is sure on a page in black and white half of whose figures come apart", async () => {
  const apartTo = (share: number, kind: Kind) =>
    doubted((index) => (index % 4 === 0 && index < share * ROWS * COLUMNS ? { kind } : half(index)));
  expect(await apartTo(0.5, "part")).not.toContain(71);
  expect(await apartTo(1, "part")).toEqual(expect.arrayContaining([2, "11", 71, ""]));
  // No 4 shows here that the others of its strokes are whole.
  expect(await apartTo(1, "apart")).toEqual(expect.arrayContaining([2, "11", 71, ""]));
});

test("no figure and no blank is sure on a page whose labels are illegible", async () => {
  const labelled = (index: number): { readonly kind: Kind } =>
    index % COLUMNS === 0 ? { kind: "label" } : half(index);
  expect(await doubted(labelled, 0.7)).not.toEqual(expect.arrayContaining(["11"]));
  expect(await doubted(labelled, 0.7)).not.toEqual(expect.arrayContaining([""]));
  expect(await doubted(labelled, 0.5)).toEqual(expect.arrayContaining([2, "11", 71, ""]));
});
