import { SAME_END } from "./open-edge.ts";
import { BLOCK } from "./profiles.ts";
import type { Rule } from "./rule.ts";

/** Rows that nothing divides, as a caption's, are no higher than this, in rows of which others are divided. */
const UNDIVIDED = 1.35;

/** Whether two rules begin together and end together. */
const isParallel = (a: Rule, b: Rule): boolean =>
  Math.abs(a.from - b.from) <= BLOCK + SAME_END && Math.abs(a.to - b.to) <= BLOCK + SAME_END;

/** Two neighbouring rules of a table, and whether a line closes what is between them where they end. */
export interface Pair {
  readonly above: Rule;
  readonly below: Rule;
  readonly isJoined: boolean;
  readonly isClosed: boolean;
  /** Where a line closes it that is much lighter than most rules. */
  readonly faintAt: number | null;
  /** At the other end of the shorter. */
  readonly isClosedBeyond: boolean;
}

/**
 * Whether two rules are of two tables, though a pen, a seal or a streak of the scanner joins them: open at both ends
 * among rows that are closed at both.
 */
export const isBetween = (pair: Pair, rows: readonly (Pair | undefined)[]): boolean =>
  !pair.isClosedBeyond && rows.every((row) => row?.isClosed === true && row.isClosedBeyond);

/**
 * Whether what is between two rules is of the table though nothing divides it: a label that stands beside all rows of
 * a page, or the row of a caption. Beside rows that are closed, at either end, such a row is open because it lies
 * between two tables; of a side that is half cut off, it is the part that was lost.
 */
export function isUndivided(pair: Pair, beside: readonly Pair[], lowest: number): boolean {
  const { above, below, isClosedBeyond } = pair;
  if (beside.length === 0) return false;
  if (above.axis === "vertical" && isParallel(above, below)) return true;
  if (!isClosedBeyond && beside.every((row) => row.isClosedBeyond)) return false;
  const isClosed = beside.some((row) => row.isClosed && row.faintAt === null);
  return below.offset - above.offset <= UNDIVIDED * lowest && !isClosed;
}

/** The height of the lowest row among those that go on from one, above it and below: another table may have lower ones. */
export function lowestBeside(
  pairs: readonly Pair[],
  index: number,
  heightOf: (pair: Pair) => number,
): number {
  const isEnd = ({ isJoined }: Pair): boolean => !isJoined;
  const below = pairs.slice(index + 1);
  const above = pairs.slice(0, index).toReversed();
  const rows = [above, below].flatMap((side) => {
    const end = side.findIndex(isEnd);
    return end === -1 ? side : side.slice(0, end);
  });
  return Math.min(...rows.map(heightOf));
}
