import { clearGrounds } from "./grounds.ts";
import type { Raster } from "./raster.ts";

/** Pixels a side of the squares whose paper is measured. */
const SQUARE = 16;
/** How much of a square is at most ink, so that what is brighter is paper. */
const PAPER_SHARE = 0.25;
const DARKEST_PAPER = 48;

/** The brightest shade that so many pixels of a square are at least. */
function paperOf({ width, height, data }: Raster, left: number, top: number, histogram: Uint32Array): number {
  histogram.fill(0);
  const right = Math.min(width, left + SQUARE);
  const bottom = Math.min(height, top + SQUARE);
  for (let y = top; y < bottom; y += 1)
    for (let at = y * width + left; at < y * width + right; at += 1) {
      const value = data[at] ?? 0;
      histogram[value] = (histogram[value] ?? 0) + 1;
    }
  let above = (right - left) * (bottom - top) * PAPER_SHARE;
  let value = 255;
  for (; value > 0 && above > 0; value -= 1) above -= histogram[value] ?? 0;
  return value + 1;
}

/** Squares darker than most around them hold a letter or a rule more than paper: they take their neighbours' paper. */
function smoothed(papers: Float32Array, columns: number, rows: number): Float32Array {
  const around = new Float32Array(9);
  return papers.map((paper, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    let count = 0;
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1)
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
        around[count] = papers[y * columns + x] ?? 0;
        count += 1;
      }
    const sorted = around.subarray(0, count).sort();
    return Math.max(DARKEST_PAPER, paper, sorted[count >> 1] ?? 0);
  });
}

/** The share of pixels that the darkest ink of a page has. */
const BLACK_SHARE = 0.004;
const LIGHTEST_BLACK = 140;
const DARKEST_WHITE = 215;

/** The commonest shade of paper, unless most of it was cut off at 255. */
function whiteOf(histogram: Uint32Array, pixels: number): number {
  if ((histogram[255] ?? 0) > pixels * 0.4) return 255;
  let white = DARKEST_WHITE;
  for (let value = white; value < 255; value += 1)
    if ((histogram[value] ?? 0) > (histogram[white] ?? 0)) white = value;
  return white;
}

/** Ink as dark as the darkest of the page becomes black, the shade that most paper has white. */
function stretched(data: Uint8Array): void {
  const histogram = new Uint32Array(256);
  for (let at = 0; at < data.length; at += 4) {
    const value = data[at] ?? 0;
    histogram[value] = (histogram[value] ?? 0) + 1;
  }
  let black = 0;
  for (let below = (data.length / 4) * BLACK_SHARE; black < LIGHTEST_BLACK && below > 0; black += 1)
    below -= histogram[black] ?? 0;
  if (black < 12) black = 0;
  const white = whiteOf(histogram, data.length / 4);
  if (black === 0 && white === 255) return;
  const table = Uint8ClampedArray.from(
    { length: 256 },
    (_, value) => ((value - black) * 255) / (white - black),
  );
  for (let at = 0; at < data.length; at += 1) data[at] = table[data[at] ?? 0] ?? 0;
}

/** Where a pixel along an axis lies among the middles of squares: the square before it, and how far it is beyond. */
function placeOf(at: number, squares: number): readonly [before: number, beyond: number] {
  const place = Math.min(squares - 1, Math.max(0, (at + 0.5) / SQUARE - 0.5));
  return [Math.floor(place), place - Math.floor(place)];
}

/** The shade of paper of each square of a raster, as it is. */
function measuredPapers(raster: Raster, columns: number, rows: number): Float32Array {
  const measured = new Float32Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let index = 0; index < measured.length; index += 1) {
    const [left, top] = [(index % columns) * SQUARE, Math.floor(index / columns) * SQUARE];
    measured[index] = paperOf(raster, left, top, histogram);
  }
  return measured;
}

/** Makes a row of pixels lighter, by as much at the middle of each square as `gains` say, and between them evenly. */
function lighten(from: Uint8Array, to: Uint8Array, gains: Float32Array, beyond: Float32Array): void {
  for (let square = 0, x = 0; x < from.length; square += 1) {
    const gain = gains[square] ?? 1;
    const more = (gains[square + 1] ?? 1) - gain;
    for (const end = Math.min(from.length, (square + 1.5) * SQUARE); x < end; x += 1) {
      const value = (from[x] ?? 0) * (gain + more * (beyond[x] ?? 0));
      to[x] = value > 255 ? 255 : value;
    }
  }
}

/** Paper made white wherever light, shadow, stains or age have left it grey; ink keeps its shades. */
export function evened(raster: Raster): Raster {
  const { width, height } = raster;
  const columns = Math.ceil(width / SQUARE);
  const rows = Math.ceil(height / SQUARE);
  const measured = measuredPapers(raster, columns, rows);
  const papers = smoothed(measured, columns, rows);
  const data = new Uint8Array(width * height);
  const gains = new Float32Array(columns + 1);
  const across = Float32Array.from({ length: width }, (_, x) => placeOf(x, columns)[1]);
  for (let y = 0; y < height; y += 1) {
    const [above, down] = placeOf(y, rows);
    const below = Math.min(rows - 1, above + 1);
    for (let c = 0; c <= columns; c += 1) {
      const square = Math.min(c, columns - 1);
      const upper = papers[above * columns + square] ?? 255;
      const lower = papers[below * columns + square] ?? 255;
      gains[c] = 255 / (upper + (lower - upper) * down);
    }
    const [start, end] = [y * width, (y + 1) * width];
    lighten(raster.data.subarray(start, end), data.subarray(start, end), gains, across);
  }
  clearGrounds({ width, height, data }, raster, { columns, rows, square: SQUARE, shades: measured });
  stretched(data);
  return { width, height, data };
}
