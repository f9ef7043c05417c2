import type { CellId } from "../form/cells.ts";
import { isAsserted } from "../report/cell.ts";
import type { Issue } from "../report/report.ts";
import { ledgerOf, type Summed } from "../rules/suspects/ledger.ts";
import { isRecognizedNumber } from "./recognized-number.ts";

/** Where sums of a report fail, a number that no sum checks is asserted from this confidence on. */
const BAR = 0.98;
/** A page of fewer cells says nothing of how well it could be read; nor does one of which more than this share was read. */
const LEAST_CELLS = 12;
const POOR = 0.5;

/** The pages on which hardly half of the cells could be read: what was read there was misread more often than it says of itself. */
function poorPages(cells: Summed["cells"]): ReadonlySet<number> {
  const pages = new Map<number, { all: number; read: number }>();
  for (const cell of Object.values(cells)) {
    if (cell.at === null || !("page" in cell.at)) continue;
    const page = pages.get(cell.at.page) ?? { all: 0, read: 0 };
    pages.set(cell.at.page, { all: page.all + 1, read: page.read + (isAsserted(cell) ? 1 : 0) });
  }
  const isPoor = ({ all, read }: { all: number; read: number }): boolean =>
    all >= LEAST_CELLS && read < POOR * all;
  return new Set([...pages].flatMap(([page, counts]) => (isPoor(counts) ? [page] : [])));
}

/**
 * The recognised numbers that no sum of the form checks and that were read less surely than they must be. Where sums fail, the
 * picture may have been misread there, and would be misread here alike. On a page that could hardly be read
 * every number needs a sum that is read whole.
 */
export function uncheckedNumbers({ cells, forms }: Summed, doSumsFail: boolean): readonly CellId[] {
  const poor = poorPages(cells);
  if (!doSumsFail && poor.size === 0) return [];
  const { equations, values } = ledgerOf({ cells, forms });
  const all = [...equations.all, ...[...equations.bounds.values()].flat()];
  const checked = new Set(all.flatMap(({ signs }) => [...signs.keys()]));
  const whole = equations.all.filter(({ signs }) => [...signs.keys()].every((cell) => values.has(cell)));
  const borneOut = new Set(whole.flatMap(({ signs }) => [...signs.keys()]));
  return Object.entries(cells).flatMap(([id, cell]) => {
    if (!isRecognizedNumber(cell)) return [];
    const isUnsure = doSumsFail && cell.confidence < BAR && !checked.has(id);
    const isOnPoor = cell.at !== null && "page" in cell.at && poor.has(cell.at.page) && !borneOut.has(id);
    return isUnsure || isOnPoor ? [id] : [];
  });
}

/** That numbers are in doubt for the sake of sums in which they do not stand, or that could not be read. */
export const uncheckedIssue = (cells: readonly CellId[], { cells: read }: Summed): Issue => ({
  code: "SUM_IN_DOUBT",
  cells,
  detail: `${cells.length} numbers that no sum checks were read less surely than the page needs`,
  at: read[cells[0] ?? ""]?.at ?? null,
});
