import type { Raster } from "./raster.ts";

function greatest(a: number, b: number, c: number): number {
  const most = a > b ? a : b;
  return c > most ? c : most;
}

function least(a: number, b: number, c: number): number {
  const low = a < b ? a : b;
  return c < low ? c : low;
}

function middleOf(a: number, b: number, c: number): number {
  const low = a < b ? a : b;
  const high = a < b ? b : a;
  return c < low ? low : c > high ? high : c;
}

/** The three pixels above one another at each place of a row, sorted. */
function sortColumns(data: Uint8Array, start: number, width: number, into: readonly Uint8Array[]): void {
  const [lows = data, middles = data, highs = data] = into;
  for (let x = 0, at = start; x < width; x += 1, at += 1) {
    const above = data[at - width] ?? 0;
    const here = data[at] ?? 0;
    const below = data[at + width] ?? 0;
    const low = above < here ? above : here;
    const high = above < here ? here : above;
    lows[x] = below < low ? below : low;
    highs[x] = below > high ? below : high;
    middles[x] = below < low ? low : below > high ? high : below;
  }
}

/** The medians of a row of columns of three, sorted each. */
function mediansOf(columns: readonly Uint8Array[], width: number, into: Uint8Array, start: number): void {
  const [lows = into, middles = into, highs = into] = columns;
  for (let x = 1; x < width - 1; x += 1) {
    const low = greatest(lows[x - 1] ?? 0, lows[x] ?? 0, lows[x + 1] ?? 0);
    const middle = middleOf(middles[x - 1] ?? 0, middles[x] ?? 0, middles[x + 1] ?? 0);
    const high = least(highs[x - 1] ?? 0, highs[x] ?? 0, highs[x + 1] ?? 0);
    into[start + x] = middleOf(low, middle, high);
  }
}

/** A raster whose pixels are the median of the nine around each: without its grain, with sharp edges. */
export function medians({ width, height, data }: Raster): Raster {
  const made = data.slice();
  const columns = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)];
  for (let y = 1; y < height - 1; y += 1) {
    sortColumns(data, y * width, width, columns);
    mediansOf(columns, width, made, y * width);
  }
  return { width, height, data: made };
}
