import { hull, middleX } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import { gapsBetween, type Stretch } from "./level-ink.ts";

/** Blank stretches (in sizes) that may part two columns are as wide as this. */
const LEAST_GAP = 0.26;
/** How far (in sizes) a name may stand from the middle of its column: where several ways are open, and where one is. */
const CENTRED = 0.5;
const NEARLY_CENTRED = 1.2;
/** By how much (in sizes) every other way must be worse. */
const CLEARLY = 0.3;
const MOST_WAYS = 5_000;

interface Way {
  readonly borders: readonly number[];
  /** How far at most a name is from the middle of its column. */
  readonly off: number;
}

/** Every choice of so many of the gaps, in order. */
function* choices(gaps: readonly Stretch[], count: number): Generator<readonly Stretch[]> {
  if (count === 0) yield [];
  else
    for (let index = 0; index + count <= gaps.length; index += 1) {
      const gap = gaps[index];
      if (gap === undefined) continue;
      for (const rest of choices(gaps.slice(index + 1), count - 1)) yield [gap, ...rest];
    }
}

/** How far names stand from the middles of columns; null where a column has none. */
function offOf(bounds: readonly number[], names: readonly Box[]): number | null {
  let worst = 0;
  for (const [index, to] of bounds.slice(1).entries()) {
    const from = bounds[index] ?? to;
    const own = names.filter((name) => middleX(name) > from && middleX(name) < to);
    if (own.length === 0) return null;
    worst = Math.max(worst, Math.abs(middleX(hull(own)) - (from + to) / 2));
  }
  return worst;
}

/**
 * Where so many columns between two places meet: in stretches in which neither names nor figures stand, so that each
 * column has a name in its middle. Null where there is no such way, or several.
 */
export function bordersOf(
  count: number,
  [from, to]: Stretch,
  names: readonly Box[],
  figures: readonly Box[],
  size: number,
): readonly number[] | null {
  const gaps = gapsBetween([...names, ...figures], LEAST_GAP * size);
  const ways: Way[] = [];
  let tried = 0;
  for (const chosen of choices(gaps, count - 1)) {
    tried += 1;
    if (tried > MOST_WAYS) return null;
    const borders = chosen.map(([start, end]) => (start + end) / 2);
    const off = offOf([from, ...borders, to], names);
    if (off !== null) ways.push({ borders, off });
  }
  const [best, second] = ways.toSorted((a, b) => a.off - b.off);
  if (best === undefined || best.off > NEARLY_CENTRED * size) return null;
  if (second === undefined) return best.borders;
  return best.off <= CENTRED * size && second.off >= best.off + CLEARLY * size ? best.borders : null;
}
