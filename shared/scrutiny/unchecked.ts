import type { CellId } from "../form/cells.ts";
import type { Issue } from "../report/report.ts";
import { equationsOf } from "../rules/suspects/equations.ts";
import type { Summed } from "../rules/suspects/ledger.ts";
import { isRecognizedNumber } from "./recognized-number.ts";

/** Where sums of a report fail, a number that no sum checks is asserted from this confidence on. */
const BAR = 0.98;

/**
 * The recognised numbers that no sum of the form checks and that were read less surely than what stands where sums fail
 * may be: the picture may have been misread there, and would be misread here alike.
 */
export function uncheckedNumbers({ cells, forms }: Summed): readonly CellId[] {
  const { all, bounds } = equationsOf(forms.requests);
  const checked = new Set([...all, ...[...bounds.values()].flat()].flatMap(({ signs }) => [...signs.keys()]));
  return Object.entries(cells).flatMap(([id, cell]) =>
    isRecognizedNumber(cell) && cell.confidence < BAR && !checked.has(id) ? [id] : [],
  );
}

/** That numbers are in doubt for the sake of sums in which they do not stand. */
export const uncheckedIssue = (cells: readonly CellId[], { cells: read }: Summed): Issue => ({
  code: "SUM_IN_DOUBT",
  cells,
  detail: `${cells.length} numbers that no sum checks were read less surely than the page needs, on which sums fail`,
  at: read[cells[0] ?? ""]?.at ?? null,
});
