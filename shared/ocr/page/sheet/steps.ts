import type { Raster } from "../../raster/raster.ts";

/** Pixels whose mean is taken on either side of an edge, and how many are left out between. */
const WINDOW = 4;
const BETWEEN = 1;
export const REACH = WINDOW + BETWEEN;
/** How many times lighter paper is than what it lies on. */
const LIGHTER = 1.12;
/** The darkest that paper in a shadow is. */
const DARKEST = 56;
/** Pixels of which the steepest counts. */
const STEEPEST = 2;

/** Which side of a sheet an edge is: paper begins there, or it ends. */
export type End = "first" | "last";

/** How many times lighter one side of each place of a row is than the other; 0 where nothing is as light as paper. */
function contrasts(row: Uint8Array, end: End, into: Float32Array): void {
  const sums = new Float64Array(row.length + 1);
  for (let x = 0; x < row.length; x += 1) sums[x + 1] = (sums[x] ?? 0) + (row[x] ?? 0) + 1;
  const sumFrom = (from: number): number => (sums[from + WINDOW] ?? 0) - (sums[from] ?? 0);
  into.fill(0);
  for (let x = REACH; x <= row.length - REACH; x += 1) {
    const [before, behind] = [sumFrom(x - REACH), sumFrom(x + BETWEEN)];
    const [paper, ground] = end === "first" ? [behind, before] : [before, behind];
    if (paper >= DARKEST * WINDOW) into[x] = paper / ground;
  }
}

/** Whether no value near one is greater, nor as great before it. */
function isSteepest(values: Float32Array, at: number): boolean {
  const value = values[at] ?? 0;
  for (let other = at - STEEPEST; other <= at + STEEPEST; other += 1) {
    const beside = values[other] ?? 0;
    if (beside > value || (beside === value && other < at)) return false;
  }
  return true;
}

/** Where rows step from dark to light (`first`), or from light to dark: for each row the places along it, from the left. */
export function stepsOf({ width, height, data }: Raster, end: End): readonly (readonly number[])[] {
  const ratios = new Float32Array(width);
  return Array.from({ length: height }, (_, y) => {
    contrasts(data.subarray(y * width, (y + 1) * width), end, ratios);
    const found: number[] = [];
    ratios.forEach((ratio, x) => {
      if (ratio >= LIGHTER && isSteepest(ratios, x)) found.push(x);
    });
    return found;
  });
}
