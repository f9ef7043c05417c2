import { greatestAround } from "../../raster/around.ts";
import type { Raster } from "../../raster/raster.ts";
import { type Bend, bendOf } from "./bend.ts";
import { type SideLine, xOn } from "./side-line.ts";
import { type End, REACH, stepsOf } from "./steps.ts";

/** A line that may be a side of a sheet, and what shows whether it is one between two heights. */
export interface Side {
  readonly line: SideLine;
  /** How the paper bends away from the line. */
  readonly bend: Bend;
  readonly isEdge: (from: number, to: number) => boolean;
}

/** Pixels across for each one down. */
const STEEPEST = 0.27;
const TURN = 0.006;
/** How many lines are tried, and pixels between two of them half-way down. */
const MOST = 6;
const BUNDLE = 4;
/** The share of a raster's height along which a line has steps at least, and that of a side. */
const SEEN = 0.35;
const ALONG = 0.65;
/** Pixels by which steps may miss the line: paper curls. */
const STRAY = 2.5;

/** A line by where it is half-way down, and how many steps lie on it. */
interface Likely {
  readonly at: number;
  readonly slope: number;
  readonly count: number;
}

/** The lines of one slope on which many steps lie. */
function linesAt(slope: number, steps: readonly (readonly number[])[], width: number): readonly Likely[] {
  const middle = steps.length / 2;
  const room = Math.ceil(STEEPEST * middle) + 2;
  const bins = new Int32Array(width + 2 * room);
  for (const [y, places] of steps.entries())
    for (const x of places) {
      const bin = Math.round(x - slope * (y - middle)) + room;
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
  const found: Likely[] = [];
  bins.forEach((own, bin) => {
    const count = own + (bins[bin - 1] ?? 0) + (bins[bin + 1] ?? 0);
    if (count > SEEN * steps.length) found.push({ at: bin - room, slope, count });
  });
  return found;
}

/** Lines on which many steps lie, those with the most first; one of a bundle. */
function straightest(steps: readonly (readonly number[])[], width: number): readonly SideLine[] {
  const likely: Likely[] = [];
  for (let slope = -STEEPEST; slope <= STEEPEST; slope += TURN) likely.push(...linesAt(slope, steps, width));
  const found: Likely[] = [];
  for (const line of likely.sort((one, other) => other.count - one.count)) {
    if (found.length === MOST) break;
    if (found.every(({ at }) => Math.abs(at - line.at) > BUNDLE)) found.push(line);
  }
  return found.map(({ at, slope }) => ({ offset: at - (slope * steps.length) / 2, slope }));
}

/** The line through the steps that lie near one. */
function refined(steps: readonly (readonly number[])[], line: SideLine): SideLine {
  let [n, sy, sx, syy, sxy] = [0, 0, 0, 0, 0];
  for (const [y, places] of steps.entries())
    for (const x of places) {
      if (Math.abs(x - xOn(line, y)) > STRAY) continue;
      n += 1;
      sy += y;
      sx += x;
      syy += y * y;
      sxy += x * y;
    }
  const spread = n * syy - sy * sy;
  if (spread === 0) return line;
  const slope = (n * sxy - sx * sy) / spread;
  return { slope, offset: (sx - slope * sy) / n };
}

/** Pixels next to a side that are margin: from, to. Nearly all along a side it is as light as within so many pixels up and down. */
const MARGIN = [4, 10] as const;
const AROUND = 3;
const EVEN = 0.88;
const CLEAN = 0.93;

/** The darkest and the lightest of the margin beside each place of a side. */
function marginsOf(
  { width, height, data }: Raster,
  line: SideLine,
  inwards: 1 | -1,
): readonly Float32Array[] {
  const [least, most] = [new Float32Array(height).fill(255), new Float32Array(height).fill(1)];
  for (let y = 0; y < height; y += 1)
    for (let step = MARGIN[0]; step <= MARGIN[1]; step += 1) {
      const at = Math.round(xOn(line, y)) + inwards * step;
      if (at < 0 || at >= width) continue;
      const value = data[y * width + at] ?? 0;
      least[y] = Math.min(least[y] ?? 0, value);
      most[y] = Math.max(most[y] ?? 0, value);
    }
  return [least, greatestAround(most, 1, height, AROUND)];
}

/** What is as light as the margin (share of its shade) is paper: beyond a side no more than this share is. */
const AS_LIGHT = 0.92;
const BEYOND = 0.3;

/** Whether a line is the side of a sheet between two heights of a raster. */
function isEdgeOn(
  raster: Raster,
  steps: readonly (readonly number[])[],
  line: SideLine,
  inwards: 1 | -1,
  [from, to]: readonly [number, number],
): boolean {
  const { width, height, data } = raster;
  const [first, last] = [Math.max(0, Math.ceil(from)), Math.min(height, Math.floor(to))];
  const [darkest, lightest] = marginsOf(raster, line, inwards);
  let [seen, clean, beyond, light] = [0, 0, 0, 0];
  for (let y = first; y < last; y += 1) {
    const x = xOn(line, y);
    if (!steps[y]?.some((place) => Math.abs(place - x) <= STRAY)) continue;
    seen += 1;
    const margin = lightest?.[y] ?? 0;
    if ((darkest?.[y] ?? 0) < EVEN * margin) continue;
    clean += 1;
    for (let at = Math.round(x) - inwards * REACH; at >= 0 && at < width; at -= inwards) {
      beyond += 1;
      if ((data[y * width + at] ?? 0) >= AS_LIGHT * margin) light += 1;
    }
  }
  return seen >= ALONG * (last - first) && clean >= CLEAN * seen && light <= BEYOND * beyond;
}

/** The place nearest to half-way down where a step is on a line. */
function middleOn(steps: readonly (readonly number[])[], line: SideLine): number {
  const isOn = (y: number): boolean => steps[y]?.some((x) => Math.abs(x - xOn(line, y)) <= STRAY) === true;
  const middle = steps.length >> 1;
  for (let away = 0; away < middle; away += 1) {
    if (isOn(middle - away)) return middle - away;
    if (isOn(middle + away)) return middle + away;
  }
  return middle;
}

/** The line of a raster where paper most likely begins, or ends; null where none is likely. */
export function sideOf(raster: Raster, end: End): Side | null {
  const steps = stepsOf(raster, end);
  for (const straight of straightest(steps, raster.width)) {
    const line = refined(steps, straight);
    const isEdge = (from: number, to: number): boolean =>
      isEdgeOn(raster, steps, line, end === "first" ? 1 : -1, [from, to]);
    if (!isEdge(raster.height / 4, (raster.height * 3) / 4)) continue;
    return { line, isEdge, bend: bendOf(steps, line, middleOn(steps, line)) };
  }
  return null;
}
