import { judgeNumbers, OPEN_MESSAGES } from "../judge.ts";
import { rowName } from "../names.ts";
import { requestCell } from "../requests-relations.ts";
import type { Rule } from "../rule.ts";
import { percent } from "../share.ts";

const MANY = 10;
const SHARE = 0.15;
const CELLS = ["newRequests", "carriedOver", "carriedForward"].map((row) => requestCell(row, "total"));

/** Twenty working days, and twenty more, may pass over the end of a year: a backlog is legal, a large one is a hint. */
export const t310: Rule = {
  id: "T3-10",
  severity: "info",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "结转下年度的申请占比不宜过高。",
    en: "No large share of the requests is carried forward to the next year.",
  },
  formula: {
    zh: "结转下年度 ≥ 10 且超过本年新收与上年结转之和的 15% 时提示（总计列）",
    en: "hint where carriedForward ≥ 10 and above 15 % of newRequests + carriedOver (column total)",
  },
  messages: {
    ...OPEN_MESSAGES,
    pass: { zh: "结转下年度的占比不高。", en: "No large share is carried forward." },
    fail: {
      zh: "表三结转下年度 {left} 件，占应办 {right} 件的 {share}，比例较高，请核对。年底集中收到申请的，不必改动。",
      en: "Table 3: {left} of {right} requests ({share}) are carried forward, a large share; please check. If many arrived at the end of the year, nothing need be changed.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: { "requests.newRequests.total": 100, "requests.carriedForward.total": 9 },
    },
    bad: {
      instance: "",
      cells: { "requests.newRequests.total": 100, "requests.carriedForward.total": 30 },
    },
  },
  assess: ({ report }) => {
    const question = { instance: "", table: "requests", cells: CELLS, naming: rowName } as const;
    return [
      judgeNumbers(report, question, ([received = 0, over = 0, left = 0]) => {
        const right = received + over;
        const args = { left, right, share: percent(left, right) };
        return { result: left >= MANY && left > right * SHARE ? "fail" : "pass", left, right, args };
      }),
    ];
  },
};
