import { cellInk } from "../../../shared/ocr/cells/ink/cell-ink.ts";
import type { InkedCell, TableViews } from "../../../shared/ocr/cells/inked-cell.ts";
import type { LookedTable } from "../../../shared/ocr/cells/looked-table.ts";
import type { Box, Raster } from "../../../shared/ocr/raster/raster.ts";
import { INK } from "./drawn-cells.ts";

const [WIDTH, HEIGHT] = [90, 44];
const ACROSS = 8;

/** How a page's paper is grained: how strongly (greys), and over how many pixels its dots are smeared. */
export interface Paper {
  readonly strength: number;
  readonly smear: number;
  readonly seed: number;
}

/** A line in a cell: its left end and its row from the middle of the cell, its length, its darkness (1: strokes). */
export interface Line {
  readonly left: number;
  readonly down: number;
  readonly length: number;
  readonly contrast: number;
  /** Rows that it is thick; one where none are given. */
  readonly rows?: number;
  /** From the top down instead of from the left. */
  readonly isUpright?: boolean;
}

/** A slash in the middle of its cell, as high as a digit where no height is given, and one pixel wide. */
export interface Slash {
  readonly lean: number;
  readonly contrast: number;
  readonly height?: number;
}

const DIGIT_HEIGHT = 22;

/** Its pixels from the middle of the cell, and how much of each it covers. */
const slashPixels = (lean: number, height: number): { across: number; down: number; share: number }[] =>
  Array.from({ length: height }, (_, row) => row - height / 2).flatMap((down) => {
    const across = Math.floor(-lean * down);
    const share = -lean * down - across;
    return [
      { across, down, share: 1 - share },
      { across: across + 1, down, share },
    ];
  });

export const dashOf = (contrast: number, length = 14, rows = 1): Line => ({
  left: -length / 2,
  down: 0,
  length,
  contrast,
  rows,
});

/** Numbers from -1 to 1 (mulberry32). */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}

/** Grain with a standard deviation of 1 whose dots are `smear` pixels wide and high. */
function grain(width: number, height: number, { smear, seed }: Paper): Float64Array {
  const random = randoms(seed);
  // Three numbers together are near enough to a normal distribution, with a standard deviation of 1.
  const dots = Float64Array.from({ length: width * height }, () => random() + random() + random());
  return dots.map((_, at) => {
    let sum = 0;
    for (let y = 0; y < smear; y += 1)
      for (let x = 0; x < smear; x += 1) sum += dots[(at + y * width + x) % dots.length] ?? 0;
    return sum / smear;
  });
}

/** The pixels of a line from its first one, each a step further; its rows below one another in a raster of this width. */
const pixelsOf = ({ length, rows = 1 }: Line, from: number, step: number, width: number): number[] =>
  Array.from({ length: rows }, (_, row) => from + row * width).flatMap((first) =>
    Array.from({ length }, (_, on) => first + on * step),
  );

/** A table of cells without rules on grained paper, with lines in some of them. */
export function grainedTable(lines: readonly (Line | Slash | null)[], paper: Paper): LookedTable {
  const [width, height] = [ACROSS * WIDTH, Math.ceil(lines.length / ACROSS) * HEIGHT];
  const noise = grain(width, height, paper);
  const light = Float64Array.from(noise, (value) => 250 + paper.strength * value);
  const boxes = lines.map((_, index): Box => {
    const [left, top] = [(index % ACROSS) * WIDTH, Math.floor(index / ACROSS) * HEIGHT];
    return [left + 2, top + 2, left + WIDTH - 2, top + HEIGHT - 2];
  });
  for (const [index, line] of lines.entries()) {
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes[index] ?? [];
    if (line === null) continue;
    const dark = line.contrast * (INK.paper - INK.stroke);
    if ("lean" in line) {
      const middle = ((top + bottom) >> 1) * width + ((left + right) >> 1);
      for (const { across, down, share } of slashPixels(line.lean, line.height ?? DIGIT_HEIGHT)) {
        const at = middle + down * width + across;
        light[at] = (light[at] ?? 0) - share * dark;
      }
      continue;
    }
    const from = (((top + bottom) >> 1) + line.down) * width + ((left + right) >> 1) + line.left;
    const step = line.isUpright === true ? width : 1;
    for (const at of pixelsOf(line, from, step, width)) light[at] = (light[at] ?? 0) - dark;
  }
  const raster: Raster = { width, height, data: new Uint8Array(Uint8ClampedArray.from(light).buffer) };
  const views: TableViews = { raster, ink: { ...INK, paper: 250 }, form: "count" };
  const cells = boxes.map((box, index): InkedCell => {
    const ink = cellInk(raster, box, views.ink);
    const place = { row: Math.floor(index / ACROSS), column: index % ACROSS, rowSpan: 1, columnSpan: 1 };
    const read = { text: { text: "", least: 0, mean: 0, probabilities: [] }, figure: null, glyphs: [] };
    return {
      layout: { ...place, box },
      ink,
      lines: ink.lines.map((line) => ({ ...read, line, part: line })),
    };
  });
  const table = { box: [0, 0, width, height] as Box, ruled: true, raster, toPage: (box: Box) => box };
  return {
    table: { ...table, rows: height / HEIGHT, columns: ACROSS, cells: cells.map(({ layout }) => layout) },
    views,
    cells,
    looks: cells.map(() => null),
    words: cells.map(() => false),
    spacing: { place: null, pitch: null, areApart: false, areLevel: false },
  };
}
