import type { TableName } from "../../form/edition.ts";
import { isAsserted } from "../../report/cell.ts";
import type { Report } from "../../report/report.ts";
import { listRows } from "../listing.ts";
import { TABLE_NAMES } from "../names.ts";
import { cellOf } from "../operand.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment, assessTables, cellsWithIssue, formRows } from "../tables.ts";

/** The cells of rows of which nothing was found. */
function lost(report: Report, table: TableName): readonly string[] {
  return formRows(report, table)
    .filter((row) => row.every((cell) => cellOf(report, cell.id).kind === "missing"))
    .flatMap((row) => row.map((cell) => cell.id));
}

function assessTable(report: Report, table: TableName): readonly Assessment[] {
  const contradicting = cellsWithIssue(report, "CONFLICTING_ROWS", table).filter(
    (id) => !isAsserted(cellOf(report, id)),
  );
  const kinds = [
    { wording: "lost", result: "notAssessable", severity: "error", cells: lost(report, table) },
    { wording: "conflicting", result: "notAssessable", severity: "error", cells: contradicting },
    {
      wording: "repeated",
      result: "fail",
      severity: "warning",
      cells: cellsWithIssue(report, "REPEATED_ROW", table),
    },
    {
      wording: "disordered",
      result: "fail",
      severity: "info",
      cells: cellsWithIssue(report, "ROW_OUT_OF_ORDER", table),
    },
  ] as const;
  const args = { table: TABLE_NAMES[table] };
  const remarks = kinds
    .filter((kind) => kind.cells.length > 0)
    .map(({ wording, result, severity, cells }) =>
      assessment(`${table}.${wording}`, result, {
        wording,
        severity,
        cells,
        args: { ...args, rows: listRows(cells) },
      }),
    );
  return remarks.length > 0 ? remarks : [assessment(table, "pass", { args })];
}

/**
 * A row that was not found may be the document's gap or the reading's: a person decides. A row printed twice with
 * the same numbers counts once and spoils nothing.
 */
export const str04: Rule = {
  id: "STR-04",
  severity: "error",
  basis: "statute",
  reads: "report",
  statement: {
    zh: "统一格式的每一行都在，且只出现一次。",
    en: "Every row of the form is there, once.",
  },
  formula: {
    zh: "每行出现一次；未读到或两处数值不一的交人工核对，数值相同的重复行为提醒，顺序不同为提示",
    en: "each row once; a row not found or printed with other numbers is left to a person, a repeated row is a warning, another order information",
  },
  messages: {
    pass: { zh: "{table}各行齐全。", en: "{table} has all its rows." },
    notApplicable: {
      zh: "未找到{table}，不逐行核对。",
      en: "{table} was not found; its rows are not checked.",
    },
    lost: {
      zh: "{table}未读到以下行：{rows}。可能是原文缺行，也可能是读取不全，请查看原文。",
      en: "These rows of {table} were not found: {rows}. They may be absent or may not have been read; please look at the document.",
    },
    conflicting: {
      zh: "{table}的以下行在文中出现不止一次且数值不同：{rows}。请查看原文，确定以哪一处为准。",
      en: "These rows of {table} are printed more than once, with different numbers: {rows}. Please decide which one counts.",
    },
    repeated: {
      zh: "{table}的以下行重复出现，数值相同，按一次计：{rows}。",
      en: "These rows of {table} are printed more than once with the same numbers and are counted once: {rows}.",
    },
    disordered: {
      zh: "{table}的以下行不在统一格式规定的位置：{rows}。",
      en: "These rows of {table} are not where the form has them: {rows}.",
    },
  },
  examples: {
    good: { instance: "requests", cells: {} },
    bad: {
      instance: "remedies.lost",
      cells: {
        "remedies.review.upheld": { kind: "missing" },
        "remedies.review.corrected": { kind: "missing" },
        "remedies.review.otherResult": { kind: "missing" },
        "remedies.review.pending": { kind: "missing" },
        "remedies.review.total": { kind: "missing" },
      },
    },
  },
  assess: ({ report }) => assessTables(report, (table) => assessTable(report, table)),
};
