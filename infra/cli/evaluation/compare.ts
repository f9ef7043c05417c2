import { type CellValue, isAsserted, isBlank } from "../../../shared/report/cell.ts";
import { agencyKey } from "../../../shared/report/identity.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { Truth as ParsedTruth } from "./truth.ts";

/** A truth file's content; nothing in it is changed. */
type Truth = Readonly<Omit<ParsedTruth, "mustNotAssert" | "cells">> & {
  readonly cells: Readonly<ParsedTruth["cells"]>;
  readonly mustNotAssert: readonly string[];
};

/** How one document was read, against its truth. `wrong` is the figure that must be 0. */
export interface Comparison {
  readonly file: string;
  readonly cells: number;
  readonly exact: number;
  readonly wrong: number;
  readonly unassigned: number;
  readonly agency: boolean;
  readonly year: boolean;
  readonly forms: boolean;
}

export interface WrongCell {
  readonly cell: string;
  readonly expected: string;
  readonly read: string;
}

const folded = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "");

function agrees(cell: CellValue, truth: number | string | null): boolean {
  if (truth === null) return isBlank(cell);
  if (cell.kind !== "number") return false;
  if (typeof truth === "string") return folded(cell.raw) === folded(truth);
  return cell.value === truth || (cell.unit === "unknown" && Number(cell.raw) === truth);
}

const show = (value: number | string | null | undefined): string =>
  value === null ? "(blank)" : String(value);

const UNREAD: Omit<Comparison, "file" | "cells" | "unassigned"> = {
  exact: 0,
  wrong: 0,
  agency: false,
  year: false,
  forms: false,
};

/** Of several reports in one file, the one that the truth is about. */
function reportFor(reports: readonly Report[], truth: Truth): Report | undefined {
  const sameYear = reports.filter((report) => report.reportYear === truth.reportYear);
  return (
    sameYear.find(
      (report) => report.agency !== null && agencyKey(report.agency) === agencyKey(truth.agency),
    ) ??
    sameYear[0] ??
    reports[0]
  );
}

/** Compares what was read with the truth: every cell that either of them has. */
export function compare(
  file: string,
  reports: readonly Report[],
  truth: Truth,
): { readonly comparison: Comparison; readonly wrong: readonly WrongCell[] } {
  const report = reportFor(reports, truth);
  const ids = new Set([...Object.keys(truth.cells), ...truth.mustNotAssert]);
  if (report === undefined) {
    return { comparison: { file, cells: ids.size, unassigned: ids.size, ...UNREAD }, wrong: [] };
  }
  const forbidden = new Set(truth.mustNotAssert);
  const strays = Object.entries(report.cells).filter(([id, cell]) => !ids.has(id) && isAsserted(cell));
  const wrong: WrongCell[] = strays.map(([cell, { raw }]) => ({
    cell,
    expected: "(no such cell)",
    read: raw,
  }));
  let exact = 0;
  let unassigned = 0;
  for (const id of ids) {
    const cell = report.cells[id];
    const expected = truth.cells[id];
    if (cell === undefined || !isAsserted(cell)) unassigned += 1;
    else if (!forbidden.has(id) && expected !== undefined && agrees(cell, expected)) exact += 1;
    else
      wrong.push({
        cell: id,
        expected: forbidden.has(id) ? "(not to be asserted)" : show(expected),
        read: cell.raw,
      });
  }
  const comparison: Comparison = {
    file,
    cells: ids.size,
    exact,
    wrong: wrong.length,
    unassigned,
    agency: report.agency !== null && agencyKey(report.agency) === agencyKey(truth.agency),
    year: report.reportYear === truth.reportYear,
    forms:
      report.forms.proactiveDisclosure === truth.forms.proactiveDisclosure &&
      report.forms.requests === truth.forms.requests,
  };
  return { comparison, wrong };
}
