import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { quoteOf, saysNothing } from "../narrative.ts";
import type { Assessment, Rule } from "../rule.ts";
import { statedAmounts, weightOf } from "../stated.ts";
import { assessment } from "../tables.ts";

/** The one amount that the prose gives for any of the subjects; null where it gives none, or several. */
function only(report: Report, ...subjects: readonly string[]) {
  const facts = subjects
    .flatMap((subject) => statedAmounts(report, subject))
    .filter(
      (fact) => !fact.approximate && (fact.subject === "carriedOver" || !fact.qualifiers.includes("part")),
    );
  const [first, ...others] = facts;
  return first === undefined || others.some((fact) => fact.value !== first.value) ? null : first;
}

function assessIdentity(report: Report): Assessment {
  const received = only(report, "newRequests") ?? only(report, "accepted");
  const concluded = only(report, "concluded");
  if (received === null || concluded === null || received.qualifiers.includes("implied"))
    return saysNothing("");
  const over = only(report, "carriedOver");
  const forward = only(report, "carriedForward");
  const isInside = received.qualifiers.includes("includesCarriedOver");
  const left = received.value + (isInside ? 0 : (over?.value ?? 0));
  const right = concluded.value + (forward?.value ?? 0);
  // More requests than are accounted for may go on; more answers than requests may be of the year before.
  const mayDiffer = left > right ? forward === null : over === null && !isInside;
  const facts = [received, over, concluded, forward].filter((fact) => fact !== null);
  const quotes = facts.map((fact) => `“${quoteOf(fact)}”`).join("、");
  const args = { quotes, left, right, difference: Math.abs(left - right) };
  if (left === right) return assessment("", "pass", { left, right, args, fact: received });
  if (mayDiffer) return saysNothing("");
  return assessment("", "fail", {
    left,
    right,
    args,
    fact: received,
    severity: weightOf(report, [received], "warning"),
  });
}

export const nar05: Rule = {
  id: "NAR-05",
  severity: "warning",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "正文自己所说的收到、上年结转、办结、结转下年度件数，彼此相符。",
    en: "The numbers received, carried over, concluded and carried forward that the text gives agree with one another.",
  },
  formula: {
    zh: "收到 + 上年结转 = 办结 + 结转下年度；未写明的一项按能够成立的数看待，不能为负",
    en: "received + carried over = concluded + carried forward; a term that is not said may be any number ≥ 0",
  },
  messages: {
    pass: { zh: "正文所说 {quotes} 彼此相符。", en: "What the text says agrees: {quotes}." },
    fail: {
      zh: "正文所说 {quotes} 不相符：应办 {left} 件，办结与结转共 {right} 件，相差 {difference}。办结数如未计撤回等情形，请说明。",
      en: "What the text says does not agree: {quotes}: {left} to deal with, {right} concluded or carried forward; difference {difference}. Withdrawn requests may explain it.",
    },
    notApplicable: {
      zh: "正文没有同时说明收到和办结的件数，或未说明的部分可以解释差额。",
      en: "The text does not give both numbers, or what it leaves unsaid may explain the difference.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: {},
      report: saying(
        "收到政府信息公开申请11件，办结10件，结转下年度1件。",
        { subject: "newRequests", value: 11 },
        { subject: "concluded", value: 10 },
        { subject: "carriedForward", value: 1 },
      ),
    },
    bad: {
      instance: "",
      cells: {},
      report: saying(
        "上年结转0件，收到政府信息公开申请11件，办结8件，结转下年度1件。",
        { subject: "carriedOver", value: 0 },
        { subject: "newRequests", value: 11 },
        { subject: "concluded", value: 8 },
        { subject: "carriedForward", value: 1 },
      ),
    },
  },
  assess: ({ report }) => [assessIdentity(report)],
};
