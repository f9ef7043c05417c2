import { hull, middleX } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import { gapsBetween, LEAST_GAP, type Stretch } from "./level-ink.ts";

/** How far (in sizes) a name may stand from the middle of its column: where several ways are open, and where one is. */
const CENTRED = 0.5;
const NEARLY_CENTRED = 1.2;
/** By how much (in sizes) every other way must be worse. */
const CLEARLY = 0.3;

/** Columns are no wider than this many times the narrowest, where there is a way without: a name may be in two halves. */
const UNEVEN = 2.5;

interface Way {
  readonly borders: readonly number[];
  /** How far at most a name is from the middle of its column. */
  readonly off: number;
}

/** How far the names in a column stand from its middle; null where there are none. */
function offOf([from, to]: Stretch, names: readonly Box[]): number | null {
  const own = names.filter((name) => middleX(name) > from && middleX(name) < to);
  return own.length === 0 ? null : Math.abs(middleX(hull(own)) - (from + to) / 2);
}

/** Every way to part so many columns in some gaps so that each has a name about its middle. */
function waysFrom(
  [from, to]: Stretch,
  gaps: readonly Stretch[],
  count: number,
  names: readonly Box[],
  most: number,
): Way[] {
  if (count === 1) {
    const off = offOf([from, to], names);
    return off === null || off > most ? [] : [{ borders: [], off }];
  }
  return gaps.flatMap(([start, end], index): Way[] => {
    const border = (start + end) / 2;
    const off = offOf([from, border], names);
    if (off === null || off > most) return [];
    return waysFrom([border, to], gaps.slice(index + 1), count - 1, names, most).map((rest) => ({
      borders: [border, ...rest.borders],
      off: Math.max(off, rest.off),
    }));
  });
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
  const ways = waysFrom([from, to], gaps, count, names, NEARLY_CENTRED * size);
  const isEven = ({ borders }: Way): boolean => {
    const widths = [...borders, to].map((border, index) => border - (borders[index - 1] ?? from));
    return Math.max(...widths) <= UNEVEN * Math.min(...widths);
  };
  const even = ways.filter(isEven);
  const [best, second] = (even.length > 0 ? even : ways).toSorted((a, b) => a.off - b.off);
  if (best === undefined) return null;
  if (second === undefined) return best.borders;
  return best.off <= CENTRED * size && second.off >= best.off + CLEARLY * size ? best.borders : null;
}
