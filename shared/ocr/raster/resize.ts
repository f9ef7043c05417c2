import type { Raster } from "./raster.ts";

/** Which old samples make each new one along an axis, and how much of each. */
interface Taps {
  readonly first: Int32Array;
  readonly count: number;
  readonly weights: Float32Array;
}

/** Catmull and Rom's cubic. */
function cubic(distance: number): number {
  const d = Math.abs(distance);
  if (d < 1) return (1.5 * d - 2.5) * d * d + 1;
  return d < 2 ? ((-0.5 * d + 2.5) * d - 4) * d + 2 : 0;
}

/** Areas where samples get fewer, a cubic where they get more. */
function tapsFor(from: number, to: number): Taps {
  const ratio = from / to;
  const shrinks = ratio > 1;
  const count = shrinks ? Math.ceil(ratio) + 1 : 4;
  const first = new Int32Array(to);
  const weights = new Float32Array(to * count);
  for (let index = 0; index < to; index += 1) {
    const [start, end] = [index * ratio, (index + 1) * ratio];
    const centre = (start + end) / 2 - 0.5;
    const begin = shrinks ? Math.floor(start) : Math.floor(centre) - 1;
    first[index] = begin;
    let sum = 0;
    for (let tap = 0; tap < count; tap += 1) {
      const sample = begin + tap;
      const weight = shrinks
        ? Math.max(0, Math.min(end, sample + 1) - Math.max(start, sample))
        : cubic(sample - centre);
      weights[index * count + tap] = weight;
      sum += weight;
    }
    for (let tap = 0; tap < count; tap += 1)
      weights[index * count + tap] = (weights[index * count + tap] ?? 0) / sum;
  }
  return { first, count, weights };
}

/** A row with its ends repeated beyond both sides, as far as taps reach. */
function padded(data: Uint8Array, start: number, width: number, reach: number, into: Uint8Array): void {
  into.set(data.subarray(start, start + width), reach);
  into.fill(data[start] ?? 0, 0, reach);
  into.fill(data[start + width - 1] ?? 0, reach + width);
}

/** `row` begins `reach` samples before the first. */
function scaledRow(
  row: Uint8Array,
  reach: number,
  { first, count, weights }: Taps,
  into: Float32Array,
): void {
  for (let x = 0, w = 0; x < into.length; x += 1) {
    const begin = (first[x] ?? 0) + reach;
    let sum = 0;
    for (let at = begin; at < begin + count; at += 1, w += 1) sum += (row[at] ?? 0) * (weights[w] ?? 0);
    into[x] = sum;
  }
}

function add(sum: Float32Array, line: Float32Array, weight: number): void {
  for (let x = 0; x < sum.length; x += 1) sum[x] = (sum[x] ?? 0) + (line[x] ?? 0) * weight;
}

/** A raster of another size: areas are averaged, enlargements interpolated. Sizes in pixels. */
export function resized(raster: Raster, width: number, height: number): Raster {
  if (width === raster.width && height === raster.height) return raster;
  const across = tapsFor(raster.width, width);
  const down = tapsFor(raster.height, height);
  const data = new Uint8ClampedArray(width * height);
  const reach = across.count + 1;
  const source = new Uint8Array(raster.width + 2 * reach);
  // Only the rows that are still needed are kept.
  const kept = new Map<number, Float32Array>();
  const rowAt = (place: number): Float32Array => {
    const row = Math.min(raster.height - 1, Math.max(0, place));
    const known = kept.get(row);
    if (known !== undefined) return known;
    const line = new Float32Array(width);
    padded(raster.data, row * raster.width, raster.width, reach, source);
    scaledRow(source, reach, across, line);
    kept.set(row, line);
    return line;
  };
  const sum = new Float32Array(width);
  for (let y = 0; y < height; y += 1) {
    sum.fill(0);
    const begin = down.first[y] ?? 0;
    for (const row of kept.keys()) if (row < Math.min(begin, raster.height - 1)) kept.delete(row);
    for (let tap = 0; tap < down.count; tap += 1) {
      const weight = down.weights[y * down.count + tap] ?? 0;
      if (weight !== 0) add(sum, rowAt(begin + tap), weight);
    }
    data.set(sum, y * width);
  }
  return { width, height, data: new Uint8Array(data.buffer) };
}
