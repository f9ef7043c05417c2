import type { Raster } from "./raster.ts";

/** Makes each of `count` values the greatest of itself and the `window - 1` that follow it, `step` apart. */
function raise(data: Uint8Array, start: number, count: number, step: number, window: number): void {
  for (let reach = 1; reach < window; ) {
    const next = Math.min(reach, window - reach);
    const away = next * step;
    for (let at = start, end = start + count * step - away; at < end; at += 1) {
      const other = data[at + away] ?? 0;
      if (other > (data[at] ?? 0)) data[at] = other;
    }
    reach += next;
  }
}

/** Makes each of `count` values the least of itself and the `window - 1` before it, `step` apart. */
function lower(data: Uint8Array, start: number, count: number, step: number, window: number): void {
  for (let reach = 1; reach < window; ) {
    const next = Math.min(reach, window - reach);
    const away = next * step;
    for (let at = start + count * step - 1; at >= start + away; at -= 1) {
      const other = data[at - away] ?? 0;
      if (other < (data[at] ?? 0)) data[at] = other;
    }
    reach += next;
  }
}

/**
 * A raster in which all is gone that is darker than what is around it and less than `across` pixels wide or `down` high:
 * letters, rules. What is as large stays as it is, with its edges.
 */
export function closed({ width, height, data }: Raster, across: number, down: number = across): Raster {
  const made = data.slice();
  for (let y = 0; y < height; y += 1) raise(made, y * width, width, 1, across);
  raise(made, 0, height, width, down);
  for (let y = 0; y < height; y += 1) lower(made, y * width, width, 1, across);
  lower(made, 0, height, width, down);
  return { width, height, data: made };
}
