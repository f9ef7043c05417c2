import type { CellId } from "../form/cells.ts";
import type { Equation } from "../rules/suspects/equations.ts";
import { type Ledger, ledgerOf, type Summed } from "../rules/suspects/ledger.ts";

/** A sum of the form that does not hold, or cannot, whatever stands in the cells that were not read. */
export interface FailedSum {
  readonly rule: string;
  readonly instance: string;
  readonly cells: readonly CellId[];
  /** What the numbers of each side come to, as far as they are known. */
  readonly left: number;
  readonly right: number;
}

interface Side {
  readonly sum: number;
  /** Cells of it were not read. Counts are not negative: they could only add to it. */
  readonly isOpen: boolean;
}

function sideOf({ signs }: Equation, { values }: Ledger, sign: 1 | -1): Side {
  let [sum, isOpen] = [0, false];
  for (const [cell, own] of signs) {
    if (own !== sign) continue;
    const value = values.get(cell);
    if (value === undefined) isOpen = true;
    else sum += value;
  }
  return { sum, isOpen };
}

function failedSum(one: Equation, ledger: Ledger, isBound: boolean): FailedSum[] {
  const [left, right] = [sideOf(one, ledger, 1), sideOf(one, ledger, -1)];
  const isLeftTooLarge = left.sum > right.sum && !right.isOpen;
  const isRightTooLarge = !isBound && right.sum > left.sum && !left.isOpen;
  if (!isLeftTooLarge && !isRightTooLarge) return [];
  const { rule, instance, signs } = one;
  return [{ rule, instance, cells: [...signs.keys()], left: left.sum, right: right.sum }];
}

/** The sums of tables 3 and 4 that fail. */
export function failedSums(report: Summed): readonly FailedSum[] {
  const ledger = ledgerOf(report);
  const { all, bounds } = ledger.equations;
  return [
    ...all.flatMap((one) => failedSum(one, ledger, false)),
    ...[...new Set([...bounds.values()].flat())].flatMap((bound) => failedSum(bound, ledger, true)),
  ];
}
