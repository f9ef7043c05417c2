import type { Fact } from "../../report/prose.ts";
import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { assessClaim, NARRATIVE_MESSAGES } from "../narrative.ts";
import type { Assessment, Rule } from "../rule.ts";
import { CARRIED_OVER, NEW_REQUESTS } from "../subject-cells.ts";
import { settledSum } from "../sum.ts";

const withCarriedOver = (report: Report): number | null => settledSum(report, [NEW_REQUESTS, CARRIED_OVER]);

/** 收到16件,含上年结转2件 counts both; so may words that do not say it: they convict nobody. */
const cannotHoldBoth = (report: Report) => (fact: Fact) =>
  !fact.qualifiers.includes("includesCarriedOver") && fact.value !== withCarriedOver(report);

function assessReceived(report: Report): Assessment {
  return assessClaim(report, {
    instance: "received",
    subjects: ["newRequests"],
    cells: [NEW_REQUESTS],
    gravest: "error",
    // A denial is NAR-13's.
    counts: (fact) => !fact.negated,
    convicts: cannotHoldBoth(report),
  });
}

function assessAccepted(report: Report): Assessment {
  return assessClaim(report, {
    instance: "accepted",
    subjects: ["accepted"],
    cells: [NEW_REQUESTS],
    also: (of) => [withCarriedOver(of)],
    gravest: "warning",
    // Fewer may be admitted than were received.
    convicts: (fact) => fact.value > (withCarriedOver(report) ?? Number.POSITIVE_INFINITY),
  });
}

/** 受理 is said of what was received, of what was admitted, and of both years' requests: only more than all of them is wrong. */
export const nar01: Rule = {
  id: "NAR-01",
  severity: "error",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所说的收到申请件数，与表三“本年新收”总计一致；“受理”件数可含上年结转。",
    en: "The number of requests received in the text is the total of new requests in table 3; 受理 may include what was carried over.",
  },
  formula: {
    zh: "正文“收到 N 件” = 本年新收·总计；说法不一、范围不明或没有动词的为提醒；“受理 N 件”为提醒，可为本年新收或本年新收 + 上年结转",
    en: "“收到 N” = newRequests.total, a warning where several are said, the scope is open or no verb stands; “受理 N” = newRequests.total or with carriedOver.total (warning)",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "received",
      cells: { "requests.newRequests.total": 16 },
      report: saying("全年共收到政府信息公开申请16件。", { subject: "newRequests", value: 16 }),
    },
    bad: {
      instance: "received",
      cells: { "requests.newRequests.total": 15 },
      report: saying("全年共收到政府信息公开申请16件。", { subject: "newRequests", value: 16 }),
    },
  },
  assess: ({ report }) => [assessReceived(report), assessAccepted(report)],
};
