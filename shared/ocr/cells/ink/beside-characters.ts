import { median } from "../../raster/quantile.ts";

/** Chinese characters are as high as the highest pieces of a table's words; heights of digits, in shares of theirs. */
export const HAN = 0.9;
export const DIGIT = { least: 0.4, low: 0.6, usual: 0.72, most: 0.87 };
export const LEAST_WORDS = 20;
/** Units below their figures are more than these, which are still so many of all. */
export const LEAST_SHARE = 0.25;

/**
 * The height of digits among those of ink in cells with little: pieces of slashes may be more than they, and units on the
 * line below. `han` is how high Chinese characters are; 0 where that is not known.
 */
export function amongDigits(heights: readonly number[], han: number): number {
  const middle = median(heights);
  if (middle < DIGIT.least * han) {
    const whole = heights.filter((height) => height >= DIGIT.least * han);
    return whole.length > 0 ? median(whole) : DIGIT.usual * han;
  }
  // Lower still are parts of characters.
  const lower = heights.filter((height) => height >= DIGIT.low * han && height <= DIGIT.most * han);
  return middle > DIGIT.most * han && lower.length >= LEAST_SHARE * heights.length ? median(lower) : middle;
}
