import { APPLICANT_COLUMNS, requestRows } from "../../form/requests.ts";
import { judgeNumbers, OPEN_MESSAGES } from "../judge.ts";
import { cellInTable } from "../names.ts";
import { requestCell } from "../requests-relations.ts";
import type { Rule } from "../rule.ts";

const COLUMNS = APPLICANT_COLUMNS.map((column) => column.id);

/** The rows that show it fail T3-03 as well; this says what probably happened. */
export const t307: Rule = {
  id: "T3-07",
  severity: "warning",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "其他各列有数字时，表三“总计”列不应与“自然人”列逐行完全相同。",
    en: "Where other columns of table 3 have numbers, the column 总计 is not the same as 自然人 in every row.",
  },
  formula: {
    zh: "商业企业、科研机构、社会公益组织、法律服务机构、其他有非零数字 → “总计”列 ≠ “自然人”列",
    en: "some of the five other columns ≠ 0 → column total ≠ column naturalPerson",
  },
  messages: {
    ...OPEN_MESSAGES,
    pass: {
      zh: "表三“总计”列不是“自然人”列的照抄。",
      en: "The column of totals in table 3 is not a copy of natural persons.",
    },
    fail: {
      zh: "表三“总计”列与“自然人”列逐行相同，而其他申请人有 {others} 件次未计入，“总计”可能是照抄“自然人”列，请重新计算。",
      en: "The column of totals in table 3 repeats natural persons row by row, although other applicants have {others} entries; it was probably copied. Please add it up again.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: { "requests.newRequests.naturalPerson": 3, "requests.newRequests.total": 3 },
    },
    bad: {
      instance: "",
      cells: {
        "requests.newRequests.naturalPerson": 3,
        "requests.newRequests.commercialEnterprise": 2,
        "requests.newRequests.total": 3,
      },
    },
  },
  assess: ({ report }) => {
    const cells = requestRows(report.forms.requests).flatMap((row) =>
      COLUMNS.map((column) => requestCell(row.id, column)),
    );
    const question = { instance: "", table: "requests", cells, naming: cellInTable } as const;
    return [
      judgeNumbers(report, question, (numbers) => {
        const width = COLUMNS.length;
        const isTotal = (index: number): boolean => index % width === width - 1;
        const same = numbers.every((number, i) => !isTotal(i) || number === numbers[i - width + 1]);
        const others = numbers
          .filter((_, i) => !isTotal(i) && i % width > 0)
          .reduce((sum, number) => sum + number, 0);
        const persons = numbers.some((number, i) => i % width === 0 && number > 0);
        return { result: same && persons && others > 0 ? "fail" : "pass", args: { others } };
      }),
    ];
  },
};
