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

/**
 * A raster bent smoothly: `mapping` is asked at the knots of a mesh, between which it is taken for linear, and pixels
 * are blended of the four around their place. What lies outside the old raster is paper.
 */
export function bent(raster: Raster, mapping: Mapping, width: number, height: number): Raster {
  const { columns, xs, ys } = knotsOf(mapping, width, height);
  const { data } = raster;
  const [lastX, lastY] = [raster.width - 1, raster.height - 1];
  const made = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / PITCH) * columns;
    const down = (y % PITCH) / PITCH;
    for (let x = 0; x < width; x += PITCH) {
      const knot = row + x / PITCH;
      const blend = (values: Float32Array, at: number): number =>
        (values[at] ?? 0) * (1 - down) + (values[at + columns] ?? 0) * down;
      let sx = blend(xs, knot);
      let sy = blend(ys, knot);
      const stepX = (blend(xs, knot + 1) - sx) / PITCH;
      const stepY = (blend(ys, knot + 1) - sy) / PITCH;
      const end = Math.min(width, x + PITCH);
      for (let to = y * width + x; to < y * width + end; to += 1, sx += stepX, sy += stepY) {
        if (sx < 0 || sy < 0 || sx >= lastX || sy >= lastY) continue;
        const [left, top] = [sx | 0, sy | 0];
        const [fx, fy] = [sx - left, sy - top];
        const at = top * raster.width + left;
        const upper = (data[at] ?? 0) * (1 - fx) + (data[at + 1] ?? 0) * fx;
        const lower = (data[at + raster.width] ?? 0) * (1 - fx) + (data[at + raster.width + 1] ?? 0) * fx;
        made[to] = upper * (1 - fy) + lower * fy + 0.5;
      }
    }
  }
  return { width, height, data: made };
}
