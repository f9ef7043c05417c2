import { greatestAround } from "./around.ts";
import { closed } from "./closed.ts";
import type { Mask } from "./components.ts";
import { cropped } from "./crop.ts";
import { grown } from "./mask.ts";
import { medians } from "./median.ts";
import type { Box, Raster } from "./raster.ts";

/** Shades of paper, one for each square of a raster, row by row. */
export interface Papers {
  readonly columns: number;
  readonly rows: number;
  /** Pixels a side of a square. */
  readonly square: number;
  readonly shades: Float32Array;
}

/** The share by which the paper of neighbouring squares differs where a ground may end: more than light falls off. */
const STEP = 0.025;

/** Pixels: strokes and rules are less wide, grounds are wider and higher. At 200 dots an inch. */
const SIDE = 17;
/** Grounds darker than this share of paper are black: bars, pictures, the strokes of very large letters. */
const DARKEST = 0.35;

/** Squares beside whose edges the paper has another shade, and those around them. */
function stepsOf({ columns, rows, shades }: Papers): Mask {
  const data = new Uint8Array(columns * rows);
  const compare = (one: number, other: number): void => {
    const [a, b] = [shades[one] ?? 0, shades[other] ?? 0];
    if (Math.abs(a - b) > STEP * Math.max(a, b)) [data[one], data[other]] = [1, 1];
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (column + 1 < columns) compare(at, at + 1);
      if (row + 1 < rows) compare(at, at + columns);
    }
  return grown({ width: columns, height: rows, data }, 1, 1);
}

/** Places with fewer marks than this share of them are looked at in parts, down to this many squares a side. */
const FILLED = 0.6;
const SMALLEST = 4;

/** Boxes (squares) that hold all marks within a box, with little besides. */
function tightBoxes(mask: Mask, [left, top, right, bottom]: Box): readonly Box[] {
  let [x0, y0, x1, y1, count] = [right, bottom, left, top, 0];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      if (mask.data[y * mask.width + x] !== 1) continue;
      [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + 1), Math.max(y1, y + 1)];
      count += 1;
    }
  if (count === 0) return [];
  const [across, down] = [x1 - x0, y1 - y0];
  if (Math.max(across, down) <= SMALLEST || count >= FILLED * across * down) return [[x0, y0, x1, y1]];
  const halves: readonly Box[] =
    across > down
      ? [
          [x0, y0, (x0 + x1) >> 1, y1],
          [(x0 + x1) >> 1, y0, x1, y1],
        ]
      : [
          [x0, y0, x1, (y0 + y1) >> 1],
          [x0, (y0 + y1) >> 1, x1, y1],
        ];
  return halves.flatMap((half) => tightBoxes(mask, half));
}

/** Where grounds may begin and end. */
function placesOf(papers: Papers, { width, height }: Raster): readonly Box[] {
  const { square, columns, rows } = papers;
  return tightBoxes(stepsOf(papers), [0, 0, columns, rows]).map(([left, top, right, bottom]) => [
    left * square,
    top * square,
    Math.min(width, right * square),
    Math.min(height, bottom * square),
  ]);
}

/** The grounds of a place, as large as it: seen with what is around it, since a stroke that is cut off looks like one. */
function groundsIn(raster: Raster, [left, top, right, bottom]: Box): Raster {
  const around: Box = [
    Math.max(0, left - SIDE),
    Math.max(0, top - SIDE),
    Math.min(raster.width, right + SIDE),
    Math.min(raster.height, bottom + SIDE),
  ];
  const [x, y] = [left - around[0], top - around[1]];
  const grounds = closed(medians(cropped(raster, around)), SIDE);
  return cropped(grounds, [x, y, x + right - left, y + bottom - top]);
}

/** Squares around one in which paper would be seen beside a letter, however large. */
const AROUND = 2;

/**
 * Makes white, in place, what is left of grounds of cells and of marks in colour along their edges, where paper was
 * evened by squares. Their edges are sharp: what is darker than its surroundings and as large as no stroke is ground, up
 * to its last pixel. `raster` is that from before it was evened, `papers` are measured on it.
 */
export function clearGrounds(even: Raster, raster: Raster, papers: Papers): void {
  const { columns, rows, square, shades } = papers;
  const bright = greatestAround(shades, columns, rows, AROUND);
  for (const box of placesOf(papers, even)) {
    const grounds = groundsIn(raster, box);
    for (let y = 0; y < grounds.height; y += 1) {
      const to = (box[1] + y) * even.width + box[0];
      const row = Math.floor((box[1] + y) / square) * columns;
      for (let x = 0; x < grounds.width; x += 1) {
        const ground = grounds.data[y * grounds.width + x] ?? 255;
        if (ground < DARKEST * (bright[row + Math.floor((box[0] + x) / square)] ?? 0)) continue;
        const value = Math.min(255, ((raster.data[to + x] ?? 255) * 255) / ground);
        if (value > (even.data[to + x] ?? 255)) even.data[to + x] = value;
      }
    }
  }
}
