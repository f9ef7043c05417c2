import type { Raster } from "./raster.ts";

/** Pixels between the knots of a mesh. */
const PITCH = 16;

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

/** Blends a row of a piece of the mesh: places begin at (x, y) and step by (stepX, stepY), in parts of a pixel. */
function blend(
  { width, height, data }: Raster,
  made: Uint8Array,
  [from, to]: readonly [number, number],
  [startX, startY]: readonly [number, number],
  [stepX, stepY]: readonly [number, number],
): void {
  const [limitX, limitY] = [(width - 1) << BITS, (height - 1) << BITS];
  let [x, y] = [startX, startY];
  for (let at = from; at < to; at += 1, x += stepX, y += stepY) {
    const [sx, sy] = [x | 0, y | 0];
    if (sx < 0 || sy < 0 || sx >= limitX || sy >= limitY) continue;
    const [fx, fy] = [sx & (ONE - 1), sy & (ONE - 1)];
    const place = (sy >> BITS) * width + (sx >> BITS);
    const upper = (data[place] ?? 0) * (ONE - fx) + (data[place + 1] ?? 0) * fx;
    const lower = (data[place + width] ?? 0) * (ONE - fx) + (data[place + width + 1] ?? 0) * fx;
    made[at] = (upper * (ONE - fy) + lower * fy + HALF) >> (2 * BITS);
  }
}

/**
 * A raster bent smoothly: `mapping` is asked at the knots of a mesh, between which it is taken for linear, and pixels
 * are blended of the four around their place. What lies outside the old raster is paper.
 */
export function bent(raster: Raster, mapping: Mapping, width: number, height: number): Raster {
  const { columns, xs, ys } = knotsOf(mapping, width, height);
  const made = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / PITCH) * columns;
    const down = (y % PITCH) / PITCH;
    const between = (values: Float32Array, at: number): number =>
      ((values[at] ?? 0) * (1 - down) + (values[at + columns] ?? 0) * down) * ONE;
    for (let x = 0; x < width; x += PITCH) {
      const knot = row + x / PITCH;
      const [sx, sy] = [between(xs, knot), between(ys, knot)];
      const step: [number, number] = [
        (between(xs, knot + 1) - sx) / PITCH,
        (between(ys, knot + 1) - sy) / PITCH,
      ];
      const at = y * width;
      blend(raster, made, [at + x, at + Math.min(width, x + PITCH)], [sx, sy], step);
    }
  }
  return { width, height, data: made };
}
