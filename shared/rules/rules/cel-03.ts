import type { FormCell } from "../../form/cells.ts";
import type { TableName } from "../../form/edition.ts";
import { isAsserted } from "../../report/cell.ts";
import type { Report } from "../../report/report.ts";
import { columnName, rowKey, rowName, TABLE_NAMES } from "../names.ts";
import { cellOf } from "../operand.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment, assessTables, cellsWithIssue, formRows } from "../tables.ts";
import { describeTroubles } from "../trouble.ts";

/** Rows lost whole or in contradiction are told of by STR-04, digits that could not be read by CEL-01. */
function assessRow(report: Report, row: readonly FormCell[], elsewhere: ReadonlySet<string>): Assessment[] {
  const unplaced = row
    .map((cell) => cell.id)
    .filter((id) => ["ambiguous", "missing"].includes(cellOf(report, id).kind) && !elsewhere.has(id));
  const [first] = unplaced;
  const whole = row.every((cell) => cellOf(report, cell.id).kind === "missing");
  if (first === undefined || whole) return [];
  const args = {
    row: rowName(first),
    width: row.length,
    troubles: describeTroubles(report, unplaced, columnName),
  };
  return [assessment(rowKey(first), "notAssessable", { cells: unplaced, args })];
}

/** A row with more values than columns whose every placement agrees is settled, and only remarked on. */
function surplus(report: Report, table: TableName): Assessment[] {
  const cells = cellsWithIssue(report, "SURPLUS_VALUES", table);
  const settled = cells.length > 0 && cells.every((id) => isAsserted(cellOf(report, id)));
  if (!settled) return [];
  const args = { table: TABLE_NAMES[table] };
  return [assessment(`${table}.surplus`, "fail", { wording: "surplus", severity: "info", cells, args })];
}

function assessTable(report: Report, table: TableName): readonly Assessment[] {
  const elsewhere = new Set([
    ...cellsWithIssue(report, "CONFLICTING_ROWS", table),
    ...cellsWithIssue(report, "UNREADABLE_VALUE", table),
    ...cellsWithIssue(report, "DOUBTFUL_VALUE", table),
    ...cellsWithIssue(report, "SUM_IN_DOUBT", table),
  ]);
  const rows = formRows(report, table).flatMap((row) => assessRow(report, row, elsewhere));
  const remarks = [...rows, ...surplus(report, table)];
  return remarks.length > 0 ? remarks : [assessment(table, "pass", { args: { table: TABLE_NAMES[table] } })];
}

/** Numbers in a table that stand next to no label: a row may have lost its name, or another its number. */
function assessOrphans(report: Report): readonly Assessment[] {
  const count = report.issues.filter((issue) => issue.code === "ORPHAN_VALUES").length;
  return count === 0 ? [] : [assessment("orphans", "notAssessable", { wording: "orphans", args: { count } })];
}

export const cel03: Rule = {
  id: "CEL-03",
  severity: "error",
  basis: "statute",
  reads: "report",
  statement: {
    zh: "每一行的数值个数与统一格式的栏数一致。",
    en: "Each row has as many values as the form has columns.",
  },
  formula: {
    zh: "数值个数 = 栏数；不一致而无法确定位置的，交人工核对，不作推测",
    en: "values = columns; where the placement cannot be told it is left to a person, never guessed",
  },
  messages: {
    pass: {
      zh: "{table}各行数值个数与栏数一致。",
      en: "Every row of {table} has as many values as columns.",
    },
    surplus: {
      zh: "{table}有的行数值多于栏数，但无论如何对应，结果都相同，已认定。",
      en: "A row of {table} has more values than columns, but every placement gives the same numbers, so it was read.",
    },
    notAssessable: {
      zh: "“{row}”行共 {width} 栏，原文的数值无法与各栏一一对应：{troubles}。请对照原文确认。",
      en: "Row “{row}” has {width} columns; the values in the document cannot be placed in them: {troubles}. Please compare with the document.",
    },
    orphans: {
      zh: "表格中有 {count} 处数值旁边没有行名，不知属于哪一行。请对照原文确认。",
      en: "In {count} place(s) of the tables values stand without a label, so their row is unknown. Please compare with the document.",
    },
    notApplicable: { zh: "未找到{table}。", en: "{table} was not found." },
  },
  examples: {
    good: { instance: "proactiveDisclosure", cells: {} },
    bad: {
      instance: "proactiveDisclosure.licensing",
      year: 2020,
      cells: {
        "proactiveDisclosure.licensing.previousItems": { kind: "ambiguous", candidates: ["19", "55"] },
        "proactiveDisclosure.licensing.itemChange": { kind: "ambiguous", candidates: ["19", "55"] },
        "proactiveDisclosure.licensing.decisions": { kind: "ambiguous", candidates: ["19", "55"] },
      },
    },
  },
  assess: ({ report }) => [
    ...assessTables(report, (table) => assessTable(report, table)),
    ...assessOrphans(report),
  ],
};
