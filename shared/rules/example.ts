import { type CellId, cellsOf, type FormCell } from "../form/cells.ts";
import { prescribedEdition, type TableName } from "../form/edition.ts";
import { type CellValue, MISSING } from "../report/cell.ts";
import type { Fact } from "../report/prose.ts";
import type { Report, Section } from "../report/report.ts";
import { NO_SURROUNDINGS, type Surroundings } from "../report/surroundings.ts";

type Cells = Readonly<Record<CellId, number | Partial<CellValue>>>;

/**
 * A small report that shows what a rule says: all zeros, apart from what is given. `instance` is the instance of
 * the rule that it is about; with `previous`, the report of the year before has those cells.
 */
export interface Example {
  readonly instance: string;
  readonly year?: number;
  readonly cells: Cells;
  readonly previous?: Cells;
  readonly report?: Partial<Report>;
  readonly previousReport?: Partial<Report>;
  readonly around?: Partial<Surroundings>;
}

const YEAR = 2022;
const ZERO: CellValue = { kind: "number", value: 0, raw: "0", confidence: 1, candidates: [], at: null };

/** Headings of the given numbers, in that order, each on a line of its own. */
export function headings(...numbers: readonly number[]): readonly Section[] {
  return numbers.map((number, index) => ({ number, title: `${number}`, at: { line: index + 1 } }));
}

function cellValue(cell: FormCell, given: number | Partial<CellValue> | undefined): CellValue {
  const money = cell.quantity === "money" ? ({ unit: "wanYuan" } as const) : {};
  if (typeof given === "number") return { ...ZERO, ...money, value: given, raw: String(given) };
  if (given?.kind === undefined || given.kind === "number") return { ...ZERO, ...money, ...given };
  return { ...ZERO, value: null, raw: "", ...given };
}

function reportOf(year: number, cells: Cells, changes: Partial<Report>): Report {
  const edition = prescribedEdition(year);
  const forms = changes.forms ?? { proactiveDisclosure: edition, requests: edition };
  const tables = changes.tables ?? { proactiveDisclosure: true, requests: true, remedies: true };
  const filled = cellsOf(forms).map((cell) => {
    const value = tables[cell.table] ? cellValue(cell, cells[cell.id]) : MISSING;
    return [cell.id, value] as const;
  });
  return {
    agency: "某市某局",
    reportYear: year,
    title: `某市某局${year}年政府信息公开工作年度报告`,
    titleYears: [year],
    periodYear: year,
    scope: "agencyOnly",
    publishedOn: null,
    sections: headings(1, 2, 3, 4, 5, 6),
    prose: [],
    facts: [],
    issues: [],
    ...changes,
    forms,
    tables,
    cells: Object.fromEntries(filled),
  };
}

type Stated = Pick<Fact, "subject" | "value"> & Partial<Fact>;

/** A report whose prose is one paragraph of one sentence, and the facts that it states. */
export function saying(text: string, ...stated: readonly Stated[]): Pick<Report, "prose" | "facts"> {
  const at = { line: 5 };
  const unstated = {
    unit: "件",
    quote: text.replace(/[。；]$/u, ""),
    sentence: text,
    span: { paragraph: 0, from: 0, to: text.length },
    at,
    section: 1,
    negated: false,
    approximate: false,
    scope: "unstated",
    year: null,
    qualifiers: [],
  } as const;
  return { prose: [{ section: 1, text, at }], facts: stated.map((fact) => ({ ...unstated, ...fact })) };
}

/** The tables of a report of which one was not found. */
export function allTablesBut(missing: TableName): Report["tables"] {
  const found = { proactiveDisclosure: true, requests: true, remedies: true };
  return { ...found, [missing]: false };
}

/** The reports that an example stands for. */
export function exampleReports(example: Example): {
  readonly report: Report;
  readonly previous: Report | null;
  readonly around: Surroundings | null;
} {
  const year = example.year ?? YEAR;
  return {
    report: reportOf(year, example.cells, example.report ?? {}),
    previous:
      example.previous === undefined
        ? null
        : reportOf(year - 1, example.previous, example.previousReport ?? {}),
    around: example.around === undefined ? null : { ...NO_SURROUNDINGS, ...example.around },
  };
}
