import type { TableName } from "../../form/edition.ts";
import type { CellValue } from "../../report/cell.ts";
import type { Report } from "../../report/report.ts";
import { listCells } from "../listing.ts";
import { TABLE_NAMES } from "../names.ts";
import { cellOf, formCells, isLeftOut, troubleOf } from "../operand.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment, assessTables } from "../tables.ts";

/** True where the table writes all its zeros in one same way, and has other numbers to show that it was filled in. */
function standsForZero(leftOut: readonly CellValue[], others: readonly CellValue[]): boolean {
  const numbers = others.filter((cell) => troubleOf(cell) === null);
  return (
    new Set(leftOut.map((cell) => cell.kind)).size === 1 &&
    numbers.length > 0 &&
    numbers.every((cell) => cell.value !== 0)
  );
}

function assessTable(report: Report, table: TableName): Assessment {
  const ids = formCells(report, table).map((cell) => cell.id);
  const cells = ids.filter((id) => isLeftOut(cellOf(report, id)));
  const args = { table: TABLE_NAMES[table], count: cells.length };
  if (cells.length === 0) return assessment(table, "pass", { args });
  if (cells.length === ids.length) return assessment(table, "fail", { wording: "empty", cells, args });
  const leftOut = cells.map((id) => cellOf(report, id));
  const others = ids.map((id) => cellOf(report, id)).filter((cell) => !isLeftOut(cell));
  const named = { cells, args: { ...args, cells: listCells(cells, report.forms) } };
  return standsForZero(leftOut, others)
    ? assessment(table, "fail", { ...named, wording: "habit", severity: "info" })
    : assessment(table, "fail", named);
}

/** The form does not say what a blank means; practice is to write 0. A blank is never taken for a zero here. */
export const cel02: Rule = {
  id: "CEL-02",
  severity: "warning",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "没有发生的，填 0；不留空白，不填横线、斜线或“无”。",
    en: "Where there was nothing, 0 is written: no blank, dash, slash or 无.",
  },
  formula: {
    zh: "空白、横线、斜线、“无”均视为未填，为提醒；整表一律以同一方式代替 0 的为提示",
    en: "blank, dash, slash and 无 count as not filled in (warning); a table that writes all its zeros so is information",
  },
  messages: {
    pass: { zh: "{table}没有空格。", en: "{table} has no blanks." },
    fail: {
      zh: "{table}有 {count} 格未填数字：{cells}。如为零，请填 0。",
      en: "{table} has {count} cell(s) without a number: {cells}. If there was nothing, please write 0.",
    },
    habit: {
      zh: "{table}有 {count} 格未填数字，且没有一格填 0，可能是以空格代替 0：{cells}。请填 0，以免误解。",
      en: "{table} has {count} cell(s) without a number and no 0 at all, so blanks may stand for 0: {cells}. Please write 0.",
    },
    empty: { zh: "{table}整表未填。", en: "{table} was not filled in at all." },
    notApplicable: { zh: "未找到{table}。", en: "{table} was not found." },
  },
  examples: {
    good: { instance: "proactiveDisclosure", cells: {} },
    bad: {
      instance: "proactiveDisclosure",
      cells: { "proactiveDisclosure.fees.amount": { kind: "slash", raw: "/" } },
    },
  },
  assess: ({ report }) => assessTables(report, (table) => [assessTable(report, table)]),
};
