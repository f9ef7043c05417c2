import type { Raster } from "./raster.ts";

/** For each new pixel along one axis: where it begins in the old ones, and how much of each it takes. */
interface Share {
  readonly first: number;
  readonly weights: Float32Array;
}

/** Linear between pixels when growing, the mean of what falls together when shrinking. */
function shares(from: number, to: number): Share[] {
  const scale = from / to;
  const reach = Math.max(1, scale);
  return Array.from({ length: to }, (_, index) => {
    const center = (index + 0.5) * scale - 0.5;
    const first = Math.max(0, Math.ceil(center - reach));
    const last = Math.min(from - 1, Math.floor(center + reach));
    const weights = new Float32Array(last - first + 1);
    let sum = 0;
    for (let at = first; at <= last; at += 1) {
      const weight = Math.max(0, 1 - Math.abs(at - center) / reach);
      weights[at - first] = weight;
      sum += weight;
    }
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / (sum || 1);
    return { first, weights };
  });
}

/** Rows made narrower or wider; values stay fractions. */
function scaledAcross({ width, height, data }: Raster, to: number): Float32Array {
  const across = shares(width, to);
  const rows = new Float32Array(to * height);
  for (let y = 0; y < height; y += 1)
    across.forEach(({ first, weights }, x) => {
      let value = 0;
      for (let i = 0; i < weights.length; i += 1)
        value += (weights[i] ?? 0) * (data[y * width + first + i] ?? 0);
      rows[y * to + x] = value;
    });
  return rows;
}

/** A raster at another size, both sides at least 1. */
export function scaled(raster: Raster, width: number, height: number): Raster {
  if (width === raster.width && height === raster.height) return raster;
  const rows = scaledAcross(raster, width);
  const data = new Uint8ClampedArray(width * height);
  shares(raster.height, height).forEach(({ first, weights }, y) => {
    for (let x = 0; x < width; x += 1) {
      let value = 0;
      for (let i = 0; i < weights.length; i += 1)
        value += (weights[i] ?? 0) * (rows[(first + i) * width + x] ?? 0);
      data[y * width + x] = value;
    }
  });
  return { width, height, data: new Uint8Array(data.buffer) };
}
