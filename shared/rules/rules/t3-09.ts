import { judgeNumbers, OPEN_MESSAGES } from "../judge.ts";
import { rowName } from "../names.ts";
import { THREE_ROWS } from "../relation-messages.ts";
import { requestCell } from "../requests-relations.ts";
import type { Rule } from "../rule.ts";
import { percent } from "../share.ts";
import { assessment } from "../tables.ts";

const MANY = 10;
const SHARE = 0.2;
const CELLS = ["outcomes.otherOutcome.other", "outcomes.total"].map((row) => requestCell(row, "total"));

/** Withdrawals after mediation belong here and may be many; city totals of 7 % have been seen. */
export const t309: Rule = {
  id: "T3-09",
  severity: "info",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "“（六）其他处理·3.其他”占比不宜过高，以免掩盖实际的办理结果。",
    en: "The row “other outcome: other” holds no large share of the outcomes, which would hide what was decided.",
  },
  formula: {
    zh: "其他处理·其他 ≥ 10 且超过（七）总计的 20% 时提示（总计列）",
    en: "hint where otherOutcome.other ≥ 10 and above 20 % of outcomes.total (column total)",
  },
  messages: {
    ...OPEN_MESSAGES,
    notApplicable: THREE_ROWS,
    pass: {
      zh: "“（六）3.其他”占（七）总计的比例不高。",
      en: "“Other outcome: other” is no large share of the outcomes.",
    },
    fail: {
      zh: "表三“（六）3.其他”{left} 件，占（七）总计 {right} 件的 {share}，请核对是否有应归入其他类别的。申请人撤回等情形较多的，不必改动。",
      en: "Table 3: other outcome: other has {left} of {right} outcomes ({share}); please check whether some belong to another row. If many were withdrawn, nothing need be changed.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: { "requests.outcomes.otherOutcome.other.total": 7, "requests.outcomes.total.total": 100 },
    },
    bad: {
      instance: "",
      cells: { "requests.outcomes.otherOutcome.other.total": 30, "requests.outcomes.total.total": 100 },
    },
  },
  assess: ({ report }) => {
    if (report.forms.requests === "2019") return [assessment("", "notApplicable")];
    const question = { instance: "", table: "requests", cells: CELLS, naming: rowName } as const;
    return [
      judgeNumbers(report, question, ([left = 0, right = 0]) => {
        const args = { left, right, share: percent(left, right) };
        return { result: left >= MANY && left > right * SHARE ? "fail" : "pass", left, right, args };
      }),
    ];
  },
};
