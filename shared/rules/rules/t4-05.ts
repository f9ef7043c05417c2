import { assessAcross, CROSS_YEAR_MESSAGES } from "../cross-year.ts";
import type { Rule } from "../rule.ts";

const CASES = [
  "remedies.review.total",
  "remedies.litigation.direct.total",
  "remedies.litigation.afterReview.total",
];
const REQUESTS = ["requests.newRequests.total", "requests.carriedOver.total"];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Older applications, or a suit over proactive disclosure, may explain it. */
export const t405: Rule = {
  id: "T4-05",
  severity: "warning",
  basis: "plausibility",
  reads: "previous",
  statement: {
    zh: "有行政复议、行政诉讼的，本年度或上一年度一般有政府信息公开申请。",
    en: "Where there were reviews or suits, there were applications this year or the year before.",
  },
  formula: {
    zh: "行政复议 + 行政诉讼 > 0 → 本年度与上一年度的（本年新收 + 上年结转）> 0（总计列）",
    en: "review.total + litigation.*.total > 0 → newRequests.total + carriedOver.total > 0 in Y or Y−1",
  },
  messages: {
    ...CROSS_YEAR_MESSAGES,
    pass: {
      zh: "行政复议、行政诉讼与申请的件数不矛盾。",
      en: "Reviews and suits do not contradict the number of applications.",
    },
    fail: {
      zh: "表四有行政复议、行政诉讼共 {left} 件，而本年度和 {year} 年度都没有收到申请，请核对是否计入了与政府信息公开无关的案件。由更早的申请或主动公开引起的，请在文字中说明。",
      en: "Table 4 has {left} reviews and suits, but neither this year nor {year} has an application; please check that cases of other kinds were not counted. If older applications or proactive disclosure led to them, please say so in the text.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: { "remedies.review.total": 1, "remedies.review.upheld": 1 },
      previous: { "requests.newRequests.total": 4 },
    },
    bad: {
      instance: "",
      cells: { "remedies.review.total": 1, "remedies.review.upheld": 1 },
      previous: {},
    },
  },
  assess: (context) =>
    assessAcross(context, [
      {
        instance: "",
        mine: [...CASES, ...REQUESTS],
        theirs: REQUESTS,
        judge: (mine, theirs) => {
          const left = sum(mine.slice(0, CASES.length));
          const right = sum(mine.slice(CASES.length)) + sum(theirs);
          return { result: left > 0 && right === 0 ? "fail" : "pass", left, right, args: { left } };
        },
      },
    ]),
};
