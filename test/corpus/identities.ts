import type { CellId } from "../../shared/form/cells.ts";
import type { Forms } from "../../shared/form/edition.ts";
import { REMEDY_COLUMNS, REMEDY_GROUPS } from "../../shared/form/remedies.ts";
import { APPLICANT_COLUMNS, outcomeLeaves, requestRows } from "../../shared/form/requests.ts";
import type { Reading } from "./model.ts";

type Cells = Readonly<Record<CellId, Reading | undefined>>;

/** The sum of cells; null where one of them holds no number. */
function sum(cells: Cells, ids: readonly CellId[]): number | null {
  let total = 0;
  for (const id of ids) {
    const value = cells[id];
    if (typeof value !== "number") return null;
    total += value;
  }
  return total;
}

type Identity = readonly [name: string, left: readonly CellId[], right: readonly CellId[]];

function identities(forms: Forms): Identity[] {
  const applicants = APPLICANT_COLUMNS.map((column) => column.id);
  const leaves = outcomeLeaves(forms.requests).map((row) => row.id);
  const results = REMEDY_COLUMNS.map((column) => column.id).filter((id) => id !== "total");
  const at = (column: string, ...rows: string[]): CellId[] => rows.map((row) => `requests.${row}.${column}`);
  return [
    ...applicants.flatMap((column): Identity[] => [
      [
        `T3-01 ${column}`,
        at(column, "newRequests", "carriedOver"),
        at(column, "outcomes.total", "carriedForward"),
      ],
      [`T3-02 ${column}`, at(column, "outcomes.total"), at(column, ...leaves)],
    ]),
    ...requestRows(forms.requests).map((row): Identity => {
      const cell = (column: string): CellId => `requests.${row.id}.${column}`;
      return [`T3-03 ${row.id}`, [cell("total")], applicants.filter((id) => id !== "total").map(cell)];
    }),
    ...REMEDY_GROUPS.map((group): Identity => {
      const cell = (column: string): CellId => `remedies.${group.id}.${column}`;
      return [`T4 ${group.id}`, [cell("total")], results.map(cell)];
    }),
  ];
}

/** The sums of tables 3 and 4 that do not hold, of those whose cells all hold numbers. */
export function brokenIdentities(cells: Cells, forms: Forms): string[] {
  return identities(forms)
    .filter(([, left, right]) => {
      const [a, b] = [sum(cells, left), sum(cells, right)];
      return a !== null && b !== null && a !== b;
    })
    .map(([name]) => name);
}

/** How many of those sums can be checked at all. */
export function assessableIdentities(cells: Cells, forms: Forms): number {
  return identities(forms).filter(([, left, right]) => sum(cells, [...left, ...right]) !== null).length;
}
