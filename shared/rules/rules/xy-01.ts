import type { Report } from "../../report/report.ts";
import { assessContinuity, CONTINUITY_MESSAGES, type Weight } from "../continuity.ts";
import { isReformed, isRescoped, NO_REMARK, REFORMED, RESCOPED } from "../cross-year.ts";
import { resultOf } from "../relation.ts";
import { requestsRelations } from "../requests-relations.ts";
import type { Rule } from "../rule.ts";

const failsItself = (report: Report): boolean =>
  requestsRelations(report.forms.requests).intake.some((relation) => resultOf(report, relation) === "fail");

/** A report that does not add up, or that counts other bodies than before, cannot convict its neighbour. */
function weigh(report: Report, previous: Report): Weight {
  if (failsItself(report) || failsItself(previous))
    return {
      severity: "warning",
      remark: {
        zh: "两份报告中有一份表三自身不相符，请先核对该表。",
        en: " One of the two reports fails T3-01 itself; please check that table first.",
      },
    };
  if (isRescoped(report, previous)) return { severity: "warning", remark: RESCOPED };
  if (isReformed(report, previous)) return { severity: "warning", remark: REFORMED };
  return { severity: "error", remark: NO_REMARK };
}

/** Follows from the meaning of 结转. A reform, a change of scope or a corrected report may break it. */
export const xy01: Rule = {
  id: "XY-01",
  severity: "error",
  basis: "continuity",
  reads: "previous",
  statement: {
    zh: "本年度“上年结转”的总计，等于本机关上一年度报告“结转下年度继续办理”的总计。",
    en: "The total carried over into this year equals the total that the previous report carried forward.",
  },
  formula: {
    zh: "上年结转·总计〔本年度〕 = 结转下年度·总计〔上一年度〕",
    en: "carriedOver.total [Y] = carriedForward.total [Y−1]",
  },
  messages: CONTINUITY_MESSAGES,
  examples: {
    good: {
      instance: "total",
      cells: { "requests.carriedOver.total": 5 },
      previous: { "requests.carriedForward.total": 5 },
    },
    bad: {
      instance: "total",
      cells: { "requests.carriedOver.total": 3, "requests.outcomes.total.total": 3 },
      previous: { "requests.newRequests.total": 5, "requests.carriedForward.total": 5 },
    },
  },
  assess: (context) => assessContinuity(context, ["total"], weigh),
};
