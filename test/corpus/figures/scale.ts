import type { Random } from "../random.ts";

/** How much an agency has to report: most have little, few have much. */
export type Scale = "quiet" | "small" | "busy";

export const scaleOf = (random: Random): Scale =>
  random.weighted([
    [35, "quiet"],
    [45, "small"],
    [20, "busy"],
  ] as const);

const CEILING: Readonly<Record<Scale, number>> = { quiet: 6, small: 90, busy: 60_000 };

/** A number of an agency of that size: often zero, mostly small, at times of five digits. */
export function amountOf(scale: Scale, random: Random, zero = 0.4): number {
  if (random.chance(scale === "quiet" ? 0.8 : zero)) return 0;
  const digits = random.next() ** 2 * Math.log(CEILING[scale]);
  return Math.max(1, Math.round(Math.exp(digits)));
}
