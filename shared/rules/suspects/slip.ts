import type { Slip } from "../../report/proposal.ts";

const without = (digits: string, index: number): string => digits.slice(0, index) + digits.slice(index + 1);

/** True where dropping one digit of the longer gives the shorter. */
const isOneLess = (longer: string, shorter: string): boolean =>
  longer.length === shorter.length + 1 && [...longer].some((_, index) => without(longer, index) === shorter);

/** The places where two runs of digits of one length differ. */
const differing = (a: string, b: string): readonly number[] =>
  [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));

/** How one number may have been written for another by a slip of the pen; null where no single slip explains it. */
export function slipBetween(printed: number, meant: number): Slip | null {
  const [from, to] = [String(printed), String(meant)];
  if (isOneLess(to, from)) return "digitLost";
  if (isOneLess(from, to)) return "digitAdded";
  if (from.length !== to.length || from.length < 2) return null;
  const [first, second, ...more] = differing(from, to);
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return "digitChanged";
  const swapped = second === first + 1 && from[first] === to[second] && from[second] === to[first];
  return swapped ? "transposed" : null;
}
