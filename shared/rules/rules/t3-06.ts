import type { Report } from "../../report/report.ts";
import { columnName, rowName } from "../names.ts";
import { isAbsent } from "../operand.ts";
import { absentTable } from "../relation.ts";
import { ABSENT } from "../relation-messages.ts";
import type { Assessment, Rule } from "../rule.ts";
import { sumOf } from "../sum.ts";
import { suspectsOf } from "../suspects/proposals.ts";
import { assessment } from "../tables.ts";

function localise(report: Report): Assessment {
  const { ledger, candidates } = suspectsOf(report);
  const inTable = ledger.equations.all.filter(({ rule }) => rule.startsWith("T3-"));
  const failures = inTable.filter((equation) => (ledger.residuals.get(equation) ?? 0) !== 0);
  if (failures.length === 0) return assessment("", "notApplicable");
  const whole = inTable.every((equation) => ledger.residuals.has(equation));
  const found = candidates.find(({ mended }) => failures.every((equation) => mended.includes(equation)));
  const [change] = found?.changes ?? [];
  if (!whole || change === undefined) return assessment("", "notAssessable");
  const [id, right] = change;
  const left = sumOf(report, [id]);
  const args = { row: rowName(id), column: columnName(id, report.forms), left, right };
  return { instance: "", result: "fail", cells: [id], left, right, args };
}

/** A proposal to a person; no number is ever changed by it. */
export const t306: Rule = {
  id: "T3-06",
  severity: "info",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "表三如只有一行、一列不相符且差数一致，问题很可能在交叉的那一格。",
    en: "If just one row and one column of table 3 fail by the same amount, their crossing is the likely culprit.",
  },
  formula: {
    zh: "唯一不相符的行 × 唯一不相符的列 → 交叉格及使行列同时相符的数值",
    en: "the only failing row of T3-03 × the only failing column of T3-01 and T3-02 → the cell, and the value that mends both",
  },
  messages: {
    fail: {
      zh: "表三“{row}”行与“{column}”列不相符，差数一致，请先核对交叉的一格：现为 {left}，若为 {right}，该行该列即全部相符。这只是核对建议，系统不会改动数据。",
      en: "Row “{row}” and column “{column}” of table 3 fail by the same amount; please check the cell where they cross: it says {left}, and with {right} both would add up. This is a suggestion only; no number is changed.",
    },
    notAssessable: {
      zh: "表三的差错不能归结到单独一格，请按各条结果逐项核对。",
      en: "The differences in table 3 cannot be traced to a single cell; please check them one by one.",
    },
    notApplicable: {
      zh: "表三没有需要定位的差错。",
      en: "There is no difference in table 3 to trace.",
    },
    absent: ABSENT,
  },
  examples: {
    good: { instance: "", cells: {} },
    bad: {
      instance: "",
      cells: {
        "requests.newRequests.naturalPerson": 3,
        "requests.newRequests.total": 3,
        "requests.outcomes.granted.naturalPerson": 2,
        "requests.outcomes.granted.total": 3,
        "requests.outcomes.total.naturalPerson": 3,
        "requests.outcomes.total.total": 3,
      },
    },
  },
  assess: ({ report }) => [isAbsent(report, "requests") ? absentTable("requests") : localise(report)],
};
