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

/** The sum of so many pixels of a row as a window is wide, from each on. */
function windowSums(row: Uint8Array, into: Float32Array): void {
  let sum = WINDOW;
  for (let x = 0; x < row.length; x += 1) {
    sum += (row[x] ?? 0) - (x < WINDOW ? 0 : (row[x - WINDOW] ?? 0));
    if (x >= WINDOW - 1) into[x - WINDOW + 1] = sum;
  }
}

/** How many times lighter one side of each place of a row is than the other; 0 where nothing is as light as paper. */
function contrasts(sums: Float32Array, end: End, into: Float32Array): void {
  into.fill(0);
  const [toPaper, toGround] = end === "first" ? [BETWEEN, -REACH] : [-REACH, BETWEEN];
  for (let x = REACH; x <= sums.length - REACH; x += 1) {
    const paper = sums[x + toPaper] ?? 0;
    if (paper >= DARKEST * WINDOW) into[x] = paper / (sums[x + toGround] ?? 1);
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
  const [sums, ratios] = [new Float32Array(width), new Float32Array(width)];
  return Array.from({ length: height }, (_, y) => {
    windowSums(data.subarray(y * width, (y + 1) * width), sums);
    contrasts(sums, end, ratios);
    const found: number[] = [];
    for (let x = 0; x < width; x += 1)
      if ((ratios[x] ?? 0) >= LIGHTER && isSteepest(ratios, x)) found.push(x);
    return found;
  });
}
