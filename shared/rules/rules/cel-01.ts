import type { FormCell } from "../../form/cells.ts";
import type { TableName } from "../../form/edition.ts";
import type { Report } from "../../report/report.ts";
import { cellInTable, cellName, TABLE_NAMES } from "../names.ts";
import { cellOf, formCells, numberIn, type Trouble, troubleOf } from "../operand.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment, assessTables, cellsWithIssue } from "../tables.ts";
import { describeTroubles } from "../trouble.ts";

/** Words, a doubtful reading, or digits that reading noted as unclear. */
const isUnread = (trouble: Trouble | null, unclear: boolean): boolean =>
  trouble === "text" || trouble === "uncertain" || (trouble === "ambiguous" && unclear);

function assessNegative(report: Report, cell: FormCell): Assessment[] {
  const left = numberIn(report, cell.id);
  if (cell.quantity !== "count" || left === null || left >= 0) return [];
  const args = { cell: cellName(cell.id, report.forms), left };
  return [assessment(cell.id, "fail", { cells: [cell.id], left, right: 0, args })];
}

/** Blanks are told of by CEL-02, rows of another width by CEL-03, money by CEL-04, decimals by CEL-05. */
function assessTable(report: Report, table: TableName): readonly Assessment[] {
  const counts = formCells(report, table).filter((cell) => cell.quantity !== "money");
  const args = { table: TABLE_NAMES[table] };
  if (counts.every(({ id }) => numberIn(report, id) === null))
    return [
      assessment(table, "notAssessable", { wording: "empty", args, cells: counts.map(({ id }) => id) }),
    ];
  const fails = counts.flatMap((cell) => assessNegative(report, cell));
  const unclear = new Set([
    ...cellsWithIssue(report, "UNREADABLE_VALUE", table),
    ...cellsWithIssue(report, "DOUBTFUL_VALUE", table),
  ]);
  const cells = counts
    .map(({ id }) => id)
    .filter((id) => isUnread(troubleOf(cellOf(report, id)), unclear.has(id)));
  if (cells.length > 0) {
    const troubles = describeTroubles(report, cells, cellInTable);
    return [...fails, assessment(table, "notAssessable", { cells, args: { ...args, troubles } })];
  }
  return fails.length > 0 ? fails : [assessment(table, "pass", { args })];
}

export const cel01: Rule = {
  id: "CEL-01",
  severity: "error",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "件数应为不小于 0 的数（2019 年版“本年增/减”可以为负）。",
    en: "A count is not negative (本年增/减 of edition 2019 may be).",
  },
  formula: {
    zh: "件数 ≥ 0（逐格核对；整表没有一个数字的，不能算作核对过）",
    en: "count ≥ 0, cell by cell; a table without a single number is not assessable",
  },
  messages: {
    pass: { zh: "{table}没有负数。", en: "{table} has no negative counts." },
    fail: { zh: "{cell} 为 {left}，件数不应为负。", en: "{cell} is {left}; a count cannot be negative." },
    notAssessable: {
      zh: "{table}有的单元格不能认定为数字：{troubles}。请对照原文确认。",
      en: "Some cells of {table} cannot be taken for numbers: {troubles}. Please compare with the document.",
    },
    empty: {
      zh: "{table}没有一个可以认定的数字，无法核对。",
      en: "{table} holds no number that can be relied on, so it cannot be checked.",
    },
    notApplicable: { zh: "未找到{table}。", en: "{table} was not found." },
  },
  examples: {
    good: {
      instance: "proactiveDisclosure",
      year: 2020,
      cells: { "proactiveDisclosure.licensing.itemChange": 0 },
    },
    bad: {
      instance: "proactiveDisclosure.penalties.decisions",
      cells: { "proactiveDisclosure.penalties.decisions": -3 },
    },
  },
  assess: ({ report }) => assessTables(report, (table) => assessTable(report, table)),
};
