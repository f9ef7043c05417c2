import { type CellId, formCellIn } from "../form/cells.ts";
import { type CellValue, isAsserted, isBlank, isRecognized } from "../report/cell.ts";
import type { Issue, Report } from "../report/report.ts";
import { cellsAsRead, withheld } from "../report/withheld.ts";
import type { Summed } from "../rules/suspects/ledger.ts";
import { type FailedSum, failedSums } from "./failed-sums.ts";
import { partedCells, partedIssue } from "./parted-columns.ts";
import { isRecognizedNumber } from "./recognized-number.ts";
import { uncheckedIssue, uncheckedNumbers } from "./unchecked.ts";

/** The numbers of a sum that were recognised from a picture, and that no person has confirmed. */
const recognizedIn = ({ cells }: FailedSum, read: Report["cells"]): readonly CellId[] =>
  cells.filter((id) => isRecognizedNumber(read[id]));

const isRecognizedBlank = (cell: CellValue | undefined): boolean =>
  cell !== undefined && isBlank(cell) && isAsserted(cell) && isRecognized(cell);

/** Where a sum stands, as the form names it: its row, or its column. */
function whereOf({ cells }: FailedSum, forms: Report["forms"]): string {
  const known = cells.flatMap((id) => formCellIn(id, forms) ?? []);
  const [first] = known;
  if (first === undefined) return "";
  if (known.every(({ row }) => row === first.row)) return `“${first.rowLabel}” `;
  return known.every(({ column }) => column === first.column) ? `“${first.columnLabel}” ` : "";
}

function issueOf(sum: FailedSum, cells: readonly CellId[], { cells: read, forms }: Summed): Issue {
  const [first] = cells;
  const { rule, left, right } = sum;
  return {
    code: "SUM_IN_DOUBT",
    cells,
    detail: `${whereOf(sum, forms)}${rule}: ${left} is recognised against ${right}`,
    at: (first === undefined ? null : read[first]?.at) ?? null,
  };
}

/**
 * The report without what its sums do not bear out: of a sum that fails no number that was recognised from a picture is
 * asserted, for any of them may be misread; and numbers that no sum checks must be surer than elsewhere, or, on a page of
 * which hardly half was read, are not asserted at all, nor is anything of a table 3 whose pages are of several reports. What a
 * source states as text stands, as does what a person has confirmed. To be done again where cells were corrected: numbers whose sums hold now come back.
 */
export function scrutinize(report: Report): Report {
  if (!Object.values(report.cells).some(isRecognized)) return report;
  const read = cellsAsRead(report.cells);
  const summed = { cells: read, forms: report.forms };
  const failed = failedSums(summed);
  const doubts = failed
    .map((sum) => ({ sum, cells: recognizedIn(sum, read) }))
    .filter(({ cells }) => cells.length > 0);
  const unchecked = uncheckedNumbers(summed, doubts.length > 0);
  const parted = partedCells(summed, failed).filter(
    (id) => isRecognizedNumber(read[id]) || isRecognizedBlank(read[id]),
  );
  const doubted = new Set([...doubts.flatMap(({ cells }) => cells), ...unchecked, ...parted]);
  const cells = Object.entries(read).map(
    ([id, cell]) => [id, doubted.has(id) ? withheld(cell) : cell] as const,
  );
  const others = report.issues.filter(({ code }) => code !== "SUM_IN_DOUBT");
  const issues = [
    ...doubts.map((doubt) => issueOf(doubt.sum, doubt.cells, summed)),
    ...(unchecked.length === 0 ? [] : [uncheckedIssue(unchecked, summed)]),
    ...(parted.length === 0 ? [] : [partedIssue(parted, summed)]),
  ];
  return { ...report, cells: Object.fromEntries(cells), issues: [...others, ...issues] };
}
