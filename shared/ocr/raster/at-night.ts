import { greyAt } from "./quantile.ts";
import type { Raster } from "./raster.ts";

/** The lightest that the ground of a page at night is. */
const DARK = 90;
/** Letters are so much lighter than their ground, or darker; those that are darker are so few of all, and the lighter ones at least and at most so many. */
const APART = 60;
const SHARES = { darker: 0.005, least: 0.01, most: 0.3 };

/** Every so many pixels are looked at. */
const SAMPLE_EVERY = 7;

/** True for a page of light letters on a dark ground all over, as telephones and browsers show them at night. */
function isAtNight({ data }: Raster): boolean {
  const counts = new Uint32Array(256);
  let seen = 0;
  for (let at = 0; at < data.length; at += SAMPLE_EVERY, seen += 1) {
    const value = data[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  const ground = greyAt(counts, 0.5);
  const shareOf = (from: number, to: number): number =>
    counts.subarray(Math.max(0, from), Math.max(0, to)).reduce((sum, count) => sum + count, 0) / seen;
  const lighter = shareOf(ground + APART, 256);
  return (
    ground <= DARK &&
    shareOf(0, ground - APART) <= SHARES.darker &&
    lighter >= SHARES.least &&
    lighter <= SHARES.most
  );
}

/** A page as it is by day: one of light letters on a dark ground all over has dark ones on paper. */
export const byDay = (page: Raster): Raster =>
  isAtNight(page) ? { ...page, data: page.data.map((value) => 255 - value) } : page;
