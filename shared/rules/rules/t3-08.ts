import { judgeNumbers, OPEN_MESSAGES } from "../judge.ts";
import { rowName } from "../names.ts";
import { THREE_ROWS } from "../relation-messages.ts";
import { requestCell } from "../requests-relations.ts";
import type { Rule } from "../rule.ts";
import { assessment } from "../tables.ts";

const MANY = 10;
const SHARE = 0.2;
const CELLS = [
  "outcomes.unableToProvide.stillUnclear",
  "outcomes.otherOutcome.correctionOverdue",
  "outcomes.total",
].map((row) => requestCell(row, "total"));

/** An application that was to be made clearer is answered unclearly, or not at all: one case in one of two rows. */
export const t308: Rule = {
  id: "T3-08",
  severity: "info",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "“补正后申请内容仍不明确”与“逾期不补正”一般不会同时很多，一件申请只计其中一项。",
    en: "“Still unclear after correction” and “correction overdue” are rarely both large; an application counts in one of them.",
  },
  formula: {
    zh: "两项都不少于 10 件且各超过（七）总计的 20% 时提示（总计列）",
    en: "hint where both are ≥ 10 and each above 20 % of outcomes.total (column total)",
  },
  messages: {
    ...OPEN_MESSAGES,
    notApplicable: THREE_ROWS,
    pass: {
      zh: "“补正后仍不明确”与“逾期不补正”没有同时偏多。",
      en: "“Still unclear” and “correction overdue” are not both large.",
    },
    fail: {
      zh: "表三“补正后申请内容仍不明确”{left} 件、“逾期不补正”{right} 件，同时偏多（（七）总计 {total} 件），请核对同一件申请是否重复计入。",
      en: "Table 3: still unclear {left} and correction overdue {right} are both large (of {total} outcomes); please check that no application was counted in both.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: {
        "requests.outcomes.unableToProvide.stillUnclear.total": 12,
        "requests.outcomes.total.total": 40,
      },
    },
    bad: {
      instance: "",
      cells: {
        "requests.outcomes.unableToProvide.stillUnclear.total": 12,
        "requests.outcomes.otherOutcome.correctionOverdue.total": 15,
        "requests.outcomes.total.total": 40,
      },
    },
  },
  assess: ({ report }) => {
    if (report.forms.requests === "2019") return [assessment("", "notApplicable")];
    const question = { instance: "", table: "requests", cells: CELLS, naming: rowName } as const;
    return [
      judgeNumbers(report, question, ([left = 0, right = 0, total = 0]) => {
        const large = [left, right].every((number) => number >= MANY && number > total * SHARE);
        return { result: large ? "fail" : "pass", left, right, args: { left, right, total } };
      }),
    ];
  },
};
