import type { TableName } from "../../form/edition.ts";
import type { Report } from "../../report/report.ts";
import { cellName, TABLE_NAMES } from "../names.ts";
import { cellOf, formCells, troubleOf } from "../operand.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment, assessTables } from "../tables.ts";
import { excerpt } from "../trouble.ts";

function assessTable(report: Report, table: TableName): readonly Assessment[] {
  const args = { table: TABLE_NAMES[table] };
  const numbers = formCells(report, table).filter(
    (cell) => cell.quantity !== "money" && troubleOf(cellOf(report, cell.id)) === null,
  );
  if (numbers.length === 0) return [assessment(table, "notApplicable", { args })];
  const fails = numbers
    .filter(({ id }) => !Number.isInteger(cellOf(report, id).value))
    .map(({ id }) => {
      const raw = excerpt(cellOf(report, id).raw, 20);
      return assessment(id, "fail", { cells: [id], args: { cell: cellName(id, report.forms), raw } });
    });
  return fails.length > 0 ? fails : [assessment(table, "pass", { args })];
}

/** Applications, decisions and cases are counted whole; a decimal is often an ordinal glued to its value. */
export const cel05: Rule = {
  id: "CEL-05",
  severity: "error",
  basis: "arithmetic",
  reads: "report",
  statement: { zh: "件数应为整数，不含小数。", en: "A count is a whole number." },
  formula: { zh: "件数 ∈ 整数（逐格核对）", en: "count ∈ integers, cell by cell" },
  messages: {
    pass: { zh: "{table}的件数均为整数。", en: "Every count of {table} is a whole number." },
    fail: {
      zh: "{cell} 为“{raw}”，件数应为整数。",
      en: "{cell} is “{raw}”; a count must be a whole number.",
    },
    notApplicable: { zh: "{table}没有可以核对的件数。", en: "{table} has no counts to check." },
  },
  examples: {
    good: { instance: "requests", cells: {} },
    bad: {
      instance: "proactiveDisclosure.licensing.decisions",
      cells: { "proactiveDisclosure.licensing.decisions": 1.5 },
    },
  },
  assess: ({ report }) => assessTables(report, (table) => assessTable(report, table)),
};
