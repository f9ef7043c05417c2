import type { CellId } from "../form/cells.ts";
import { isAsserted, isRecognized } from "../report/cell.ts";
import type { Issue, Report } from "../report/report.ts";
import { cellsAsRead, withheld } from "../report/withheld.ts";
import { type FailedSum, failedSums } from "./failed-sums.ts";

/** The numbers of a sum that were recognised from a picture, and that no person has confirmed. */
const recognizedIn = ({ cells }: FailedSum, read: Report["cells"]): readonly CellId[] =>
  cells.filter((id) => {
    const cell = read[id];
    return cell?.kind === "number" && isAsserted(cell) && isRecognized(cell);
  });

function issueOf({ rule, instance }: FailedSum, cells: readonly CellId[], read: Report["cells"]): Issue {
  const [first] = cells;
  return {
    code: "SUM_IN_DOUBT",
    cells,
    detail: `${rule}${instance === "" ? "" : ` ${instance}`}: the numbers recognised do not add up`,
    at: (first === undefined ? null : read[first]?.at) ?? null,
  };
}

/**
 * The report without what its sums do not bear out: of a sum that fails no number that was recognised from a picture is
 * asserted, for any of them may be misread. What a source states as text stands, as does what a person has confirmed.
 * To be done again where cells were corrected: numbers whose sums hold now come back.
 */
export function scrutinize(report: Report): Report {
  if (!Object.values(report.cells).some(isRecognized)) return report;
  const read = cellsAsRead(report.cells);
  const doubts = failedSums({ cells: read, forms: report.forms })
    .map((sum) => ({ sum, cells: recognizedIn(sum, read) }))
    .filter(({ cells }) => cells.length > 0);
  const doubted = new Set(doubts.flatMap(({ cells }) => cells));
  const cells = Object.entries(read).map(
    ([id, cell]) => [id, doubted.has(id) ? withheld(cell) : cell] as const,
  );
  const others = report.issues.filter(({ code }) => code !== "SUM_IN_DOUBT");
  const issues = doubts.map((doubt) => issueOf(doubt.sum, doubt.cells, read));
  return { ...report, cells: Object.fromEntries(cells), issues: [...others, ...issues] };
}
