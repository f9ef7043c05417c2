import { type CellId, formCell } from "../form/cells.ts";
import type { CellValue } from "../report/cell.ts";
import type { Issue } from "../report/report.ts";
import type { Equation } from "../rules/suspects/equations.ts";
import { ledgerOf, type Summed } from "../rules/suspects/ledger.ts";
import type { FailedSum } from "./failed-sums.ts";

/** Sums down the columns of table 3: what came in against what was done with it, and the outcomes against their total. */
const COLUMN_SUMS: ReadonlySet<string> = new Set(["T3-01", "T3-02"]);
/** One figure that is printed wrongly fails in its own column and in the total. */
const LEAST_COLUMNS = 3;

function columnOf({ rule, signs }: Pick<Equation, "rule" | "signs">): string | undefined {
  const [first] = signs.keys();
  return COLUMN_SUMS.has(rule) && first !== undefined ? formCell(first)?.column : undefined;
}

const pageOf = (cell: CellValue | undefined): number | undefined =>
  cell?.at != null && "page" in cell.at ? cell.at.page : undefined;

/**
 * True where table 3 goes over pages that are of no one report: sums of columns over two pages fail in the total and in
 * most columns that hold figures.
 */
function areParted(summed: Summed, failed: readonly FailedSum[]): boolean {
  const { equations, values } = ledgerOf(summed);
  const over = equations.all.filter(({ signs }) => {
    const pages = [...signs.keys()].flatMap((id) => pageOf(summed.cells[id]) ?? []);
    return new Set(pages).size > 1 && [...signs.keys()].some((id) => (values.get(id) ?? 0) > 0);
  });
  const broken = new Set(failed.map(({ rule, instance }) => `${rule} ${instance}`));
  const columns = new Set(over.flatMap((one) => columnOf(one) ?? []));
  const fail = new Set(
    over.flatMap((one) => (broken.has(`${one.rule} ${one.instance}`) ? (columnOf(one) ?? []) : [])),
  );
  return fail.has("total") && fail.size >= LEAST_COLUMNS && fail.size > columns.size / 2;
}

/** The cells of table 3, blank ones too, where its pages are of no one report: which of them is another's is not known. */
export const partedCells = (summed: Summed, failed: readonly FailedSum[]): readonly CellId[] =>
  areParted(summed, failed)
    ? Object.keys(summed.cells).filter((id) => formCell(id)?.table === "requests")
    : [];

export const partedIssue = (cells: readonly CellId[], { cells: read }: Summed): Issue => ({
  code: "SUM_IN_DOUBT",
  cells,
  detail: "the columns of table 3 do not add up from page to page: its pages may be of several reports",
  at: read[cells[0] ?? ""]?.at ?? null,
});
