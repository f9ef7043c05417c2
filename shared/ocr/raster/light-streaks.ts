import type { Raster } from "./raster.ts";
import { runsWhere } from "./runs.ts";
import type { Streak } from "./streaks.ts";

/** Inches: a rule goes on so far on one side of a streak at least, further than strokes of characters, and on the other; how wide a streak is at most, how high a rule. */
const RULE = 0.25;
const PIECE = 0.04;
const WIDEST = 0.045;
const HIGH = 0.02;
/** What is darker than this is ink. */
const INK = 150;
/** So many rules are broken at one place at least, and this share of those that cross it. */
const LEAST = 6;
const BROKEN = 0.9;
/** More such lines are what dashed rules leave. */
const MOST = 12;

/** How many rules cross each column, and how many are broken there. */
interface Crossed {
  readonly whole: Uint16Array;
  readonly broken: Uint16Array;
}

/** Rules counted in each column, one that was counted within `high` pixels above once. */
function counter(width: number, high: number) {
  const counts = new Uint16Array(width);
  const last = new Int32Array(width).fill(-high - 1);
  const count = (y: number, from: number, to: number): void => {
    for (let x = from; x < to; x += 1) {
      if (y - (last[x] ?? 0) > high) counts[x] = (counts[x] ?? 0) + 1;
      last[x] = y;
    }
  };
  return { counts, count };
}

function crossedBy({ width, height, data }: Raster, dots: number): Crossed {
  const pixels = (inches: number): number => Math.round(inches * dots);
  const [rule, piece, widest, high] = [pixels(RULE), pixels(PIECE), pixels(WIDEST), pixels(HIGH)];
  const [whole, broken] = [counter(width, high), counter(width, high)];
  for (let y = 0; y < height; y += 1) {
    const runs = runsWhere(0, width, (x) => (data[y * width + x] ?? 255) < INK, piece);
    for (const [index, { from, to }] of runs.entries()) {
      if (to - from >= rule) whole.count(y, from, to);
      const before = runs[index - 1];
      if (before === undefined || from - before.to > widest) continue;
      if (Math.max(to - from, before.to - before.from) >= rule) broken.count(y, before.to, from);
    }
  }
  return { whole: whole.counts, broken: broken.counts };
}

/**
 * Light lines down a picture with `dots` pixels an inch, where a scanner sees nothing: all rules across are broken at one place.
 * Whether strokes went with them is not to be seen.
 */
export function lightStreaksOf(raster: Raster, dots: number): readonly Streak[] {
  const { whole, broken } = crossedBy(raster, dots);
  const streaks = runsWhere(0, raster.width, (x) => {
    const count = broken[x] ?? 0;
    return count >= LEAST && count >= BROKEN * (count + (whole[x] ?? 0));
  });
  return streaks.length > MOST ? [] : streaks;
}
