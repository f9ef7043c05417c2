import type { CellId } from "../form/cells.ts";
import type { Equation } from "../rules/suspects/equations.ts";
import { type Ledger, ledgerOf, type Summed } from "../rules/suspects/ledger.ts";

/** A sum of the form that does not hold, or cannot, whatever stands in the cells that were not read. */
export interface FailedSum {
  readonly rule: string;
  readonly instance: string;
  readonly cells: readonly CellId[];
}

/** What the numbers of a sum come to, left minus right, and the signs of those that are not known. */
function stateOf({ signs }: Equation, { values }: Ledger): { known: number; open: ReadonlySet<1 | -1> } {
  let known = 0;
  const open = new Set<1 | -1>();
  for (const [cell, sign] of signs) {
    const value = values.get(cell);
    if (value === undefined) open.add(sign);
    else known += sign * value;
  }
  return { known, open };
}

/** Counts are not negative: cells that were not read only add to their side. */
const isLeftTooLarge = (one: Equation, ledger: Ledger): boolean => {
  const { known, open } = stateOf(one, ledger);
  return known > 0 && !open.has(-1);
};

const isRightTooLarge = (one: Equation, ledger: Ledger): boolean => {
  const { known, open } = stateOf(one, ledger);
  return known < 0 && !open.has(1);
};

/** The sums of tables 3 and 4 that fail. */
export function failedSums(report: Summed): readonly FailedSum[] {
  const ledger = ledgerOf(report);
  const { all, bounds } = ledger.equations;
  const failed = [
    ...all.filter((one) => isLeftTooLarge(one, ledger) || isRightTooLarge(one, ledger)),
    ...new Set([...bounds.values()].flat().filter((bound) => isLeftTooLarge(bound, ledger))),
  ];
  return failed.map(({ rule, instance, signs }) => ({ rule, instance, cells: [...signs.keys()] }));
}
