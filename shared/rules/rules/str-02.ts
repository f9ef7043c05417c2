import { TABLES } from "../../form/edition.ts";
import { allTablesBut } from "../example.ts";
import { TABLE_NAMES } from "../names.ts";
import { isAbsent } from "../operand.ts";
import type { Rule } from "../rule.ts";
import { assessment } from "../tables.ts";

/** It never fails: that a table was not found does not prove that the report has none (a picture, an attachment). */
export const str02: Rule = {
  id: "STR-02",
  severity: "error",
  basis: "statute",
  reads: "report",
  statement: {
    zh: "报告含有表二、表三、表四，且均能识别。",
    en: "Tables 2, 3 and 4 are in the report and could be read.",
  },
  formula: {
    zh: "表二、表三、表四均已找到；找不到的交人工核对，不判为错误",
    en: "each table found; one that is not found is left to a person, never judged",
  },
  messages: {
    pass: { zh: "已找到{table}。", en: "{table} was found." },
    notAssessable: {
      zh: "未找到{table}。表格可能是图片、在附件中或未填报，请查看原文。",
      en: "{table} was not found. It may be a picture, an attachment, or absent; please look at the document.",
    },
  },
  examples: {
    good: { instance: "requests", cells: {} },
    bad: { instance: "requests", cells: {}, report: { tables: allTablesBut("requests") } },
  },
  assess: ({ report }) =>
    TABLES.map((table) =>
      assessment(table, isAbsent(report, table) ? "notAssessable" : "pass", {
        args: { table: TABLE_NAMES[table] },
      }),
    ),
};
