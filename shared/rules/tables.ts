import { type CellId, cellsOfTable, type FormCell } from "../form/cells.ts";
import { type Edition, TABLES, type TableName } from "../form/edition.ts";
import type { IssueCode, Report } from "../report/report.ts";
import { rowKey, TABLE_NAMES } from "./names.ts";
import { isAbsent } from "./operand.ts";
import type { Assessment } from "./rule.ts";

type Rows = readonly (readonly FormCell[])[];

const rowsIn = (table: TableName, edition: Edition): Rows => [
  ...Map.groupBy(cellsOfTable(table, edition), (cell) => rowKey(cell.id)).values(),
];

const REMEDIES = rowsIn("remedies", "2021");

const ROWS: Readonly<Record<"proactiveDisclosure" | "requests", Readonly<Record<Edition, Rows>>>> = {
  proactiveDisclosure: {
    "2019": rowsIn("proactiveDisclosure", "2019"),
    "2021": rowsIn("proactiveDisclosure", "2021"),
  },
  requests: { "2019": rowsIn("requests", "2019"), "2021": rowsIn("requests", "2021") },
};

/** The rows of a table in the edition that the report uses, each with its cells. */
export function formRows(report: Report, table: TableName): Rows {
  return table === "remedies" ? REMEDIES : ROWS[table][report.forms[table]];
}

/** The cells of one table that issues of a kind name. */
export function cellsWithIssue(report: Report, code: IssueCode, table: TableName): readonly CellId[] {
  return report.issues
    .filter((issue) => issue.code === code)
    .flatMap((issue) => issue.cells)
    .filter((id) => id.startsWith(`${table}.`));
}

/** An assessment of a table, or of something in it, that compares no two numbers. */
export function assessment(
  instance: string,
  result: Assessment["result"],
  details: Partial<Omit<Assessment, "instance" | "result">> = {},
): Assessment {
  return { instance, result, cells: [], left: null, right: null, args: {}, ...details };
}

/** Assesses each table that was found; to one that was not found the rule does not apply (STR-02 tells of it). */
export function assessTables(
  report: Report,
  assess: (table: TableName) => readonly Assessment[],
): readonly Assessment[] {
  return TABLES.flatMap((table) =>
    isAbsent(report, table)
      ? [assessment(table, "notApplicable", { args: { table: TABLE_NAMES[table] } })]
      : assess(table),
  );
}
