import type { Raster } from "./raster.ts";

/** Pixels between the knots of a mesh, as bits. */
const PITCH_BITS = 4;
const PITCH = 1 << PITCH_BITS;

/** Where a point of a new raster lies on an old one. */
export type Mapping = (x: number, y: number) => readonly [x: number, y: number];

interface Knots {
  readonly columns: number;
  readonly xs: Float32Array;
  readonly ys: Float32Array;
}

function knotsOf(mapping: Mapping, width: number, height: number): Knots {
  const columns = Math.ceil(width / PITCH) + 1;
  const rows = Math.ceil(height / PITCH) + 1;
  const xs = new Float32Array(columns * rows);
  const ys = new Float32Array(columns * rows);
  for (let index = 0; index < xs.length; index += 1) {
    const [x, y] = mapping((index % columns) * PITCH, Math.floor(index / columns) * PITCH);
    xs[index] = x;
    ys[index] = y;
  }
  return { columns, xs, ys };
}

/** Parts of a pixel that places are counted in, as bits; weights of four neighbours have twice as many. */
const BITS = 11;
const ONE = 1 << BITS;
const HALF = 1 << (2 * BITS - 1);

/** A row of knots, `down` of the way from one row of the mesh to the next, in parts of a pixel. */
function between(values: Float32Array, row: number, down: number, into: Int32Array): void {
  for (let column = 0; column < into.length; column += 1) {
    const above = values[row + column] ?? 0;
    const below = values[row + column + into.length] ?? above;
    into[column] = (above + (below - above) * down) * ONE;
  }
}

/** Blends the row that begins at `start`; its knots lie at `xs` and `ys`. */
function blendRow(raster: Raster, made: Raster, start: number, xs: Int32Array, ys: Int32Array): void {
  const { width, data } = raster;
  const limitX = (width - 1) << BITS;
  const limitY = (raster.height - 1) << BITS;
  const to = made.data;
  for (let knot = 0; knot + 1 < xs.length; knot += 1) {
    const [left, top] = [xs[knot] ?? 0, ys[knot] ?? 0];
    const [right, bottom] = [(xs[knot + 1] ?? 0) - left, (ys[knot + 1] ?? 0) - top];
    const end = Math.min(PITCH, made.width - knot * PITCH);
    for (let beyond = 0, at = start + knot * PITCH; beyond < end; beyond += 1, at += 1) {
      const x = left + ((right * beyond) >> PITCH_BITS);
      const y = top + ((bottom * beyond) >> PITCH_BITS);
      if (x < 0 || y < 0 || x >= limitX || y >= limitY) continue;
      const fx = x & (ONE - 1);
      const fy = y & (ONE - 1);
      const place = (y >> BITS) * width + (x >> BITS);
      const upper = (data[place] ?? 0) * (ONE - fx) + (data[place + 1] ?? 0) * fx;
      const lower = (data[place + width] ?? 0) * (ONE - fx) + (data[place + width + 1] ?? 0) * fx;
      to[at] = (upper * (ONE - fy) + lower * fy + HALF) >> (2 * BITS);
    }
  }
}

/**
 * A raster bent smoothly: `mapping` is asked at the knots of a mesh, between which it is taken for linear, and pixels
 * are blended of the four around their place. What lies outside the old raster is paper.
 */
export function bent(raster: Raster, mapping: Mapping, width: number, height: number): Raster {
  const { columns, xs, ys } = knotsOf(mapping, width, height);
  const made = { width, height, data: new Uint8Array(width * height).fill(255) };
  const [rowXs, rowYs] = [new Int32Array(columns), new Int32Array(columns)];
  for (let y = 0; y < height; y += 1) {
    const row = (y >> PITCH_BITS) * columns;
    const down = (y & (PITCH - 1)) / PITCH;
    between(xs, row, down, rowXs);
    between(ys, row, down, rowYs);
    blendRow(raster, made, y * width, rowXs, rowYs);
  }
  return made;
}
