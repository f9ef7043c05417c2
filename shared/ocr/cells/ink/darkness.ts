import { heightOf, widthOf } from "../../raster/box.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import type { TableInk } from "./table-ink.ts";

/** A number for each pixel of a box, row by row. */
export interface Field {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

const EMPTY: Field = { width: 0, height: 0, data: new Float32Array() };

/** How dark the pixels of a box are: 0 paper, 1 strokes. Those of `without` (places in the raster) count as paper. */
export function darknessOf(
  raster: Raster,
  box: Box,
  { paper, stroke }: TableInk,
  without: ReadonlySet<number>,
): Field {
  const [width, height] = [widthOf(box), heightOf(box)];
  if (width <= 0 || height <= 0) return EMPTY;
  const data = new Float32Array(width * height);
  const range = Math.max(1, paper - stroke);
  for (let y = 0; y < height; y += 1) {
    const from = (box[1] + y) * raster.width + box[0];
    for (let x = 0; x < width; x += 1) {
      const darkness = (paper - (raster.data[from + x] ?? paper)) / range;
      if (darkness > 0 && !without.has(from + x)) data[y * width + x] = darkness;
    }
  }
  return { width, height, data };
}

/** Each pixel as dark as the mean of the nine around it; those at the sides as paper. */
export function smoothed({ width, height, data }: Field): Field {
  const means = new Float32Array(data.length);
  const three = (at: number): number => (data[at - 1] ?? 0) + (data[at] ?? 0) + (data[at + 1] ?? 0);
  for (let y = 1; y + 1 < height; y += 1)
    for (let at = y * width + 1; at + 1 < (y + 1) * width; at += 1)
      means[at] = (three(at - width) + three(at) + three(at + width)) / 9;
  return { width, height, data: means };
}

/** Rows as columns, columns as rows. */
export function transposed({ width, height, data }: Field): Field {
  const turned = new Float32Array(data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned[x * height + y] = data[y * width + x] ?? 0;
  return { width: height, height: width, data: turned };
}

/**
 * Lines that lean as rows: each goes through one pixel of the middle row, and `lean` pixels to the right for each pixel
 * upwards. What lies outside is paper.
 */
export function leaning({ width, height, data }: Field, lean: number): Field {
  const lines = new Float32Array(data.length);
  for (let y = 0; y < height; y += 1) {
    const shift = lean * ((height - 1) / 2 - y);
    const whole = Math.floor(shift);
    const part = shift - whole;
    for (let x = 0; x < width; x += 1) {
      const from = x + whole;
      const left = from >= 0 && from < width ? (data[y * width + from] ?? 0) : 0;
      const right = from + 1 >= 0 && from + 1 < width ? (data[y * width + from + 1] ?? 0) : 0;
      lines[x * height + y] = left + part * (right - left);
    }
  }
  return { width: height, height: width, data: lines };
}

/** The mean of each `length` pixels of a row, by the first of them. */
function rowMeans({ width, height, data }: Field, length: number): Field {
  const across = width - length + 1;
  if (across <= 0) return EMPTY;
  const means = new Float32Array(across * height);
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += data[y * width + x] ?? 0;
      if (x >= length) sum -= data[y * width + x - length] ?? 0;
      if (x >= length - 1) means[y * across + x - length + 1] = sum / length;
    }
  }
  return { width: across, height, data: means };
}

/** How much darker each `length` pixels of a row are, on the mean, than those `beside` rows above and below them. */
export function lineContrasts(darkness: Field, length: number, beside: number): Field {
  const { width, height, data } = rowMeans(darkness, length);
  const contrasts = new Float32Array(data.length);
  for (let y = 0; y < height; y += 1) {
    const [isAbove, isBelow] = [y >= beside, y + beside < height];
    if (!isAbove && !isBelow) {
      contrasts.set(data.subarray(y * width, (y + 1) * width), y * width);
      continue;
    }
    const above = (isAbove ? y - beside : y + beside) * width;
    const below = (isBelow ? y + beside : y - beside) * width;
    for (let x = 0, at = y * width; x < width; x += 1, at += 1)
      contrasts[at] = (data[at] ?? 0) - ((data[above + x] ?? 0) + (data[below + x] ?? 0)) / 2;
  }
  return { width, height, data: contrasts };
}

/** Where a field is greatest; null for an empty one. */
export function greatest({ width, data }: Field): { value: number; x: number; y: number } | null {
  let at = -1;
  let value = Number.NEGATIVE_INFINITY;
  for (let next = 0; next < data.length; next += 1) {
    const own = data[next] ?? 0;
    if (own > value) [at, value] = [next, own];
  }
  return at < 0 ? null : { value, x: at % width, y: Math.floor(at / width) };
}
