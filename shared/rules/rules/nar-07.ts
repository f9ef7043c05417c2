import type { Fact } from "../../report/prose.ts";
import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { quoteOf, saysNothing } from "../narrative.ts";
import type { Assessment, Rule } from "../rule.ts";
import { isQuantity } from "../stated.ts";
import { CARRIED_OVER, CONCLUDED, NEW_REQUESTS, outcomeCells } from "../subject-cells.ts";
import { round6, settledSum } from "../sum.ts";
import { assessment } from "../tables.ts";

const GROUPS = [
  "outcomes.refused",
  "outcomes.unableToProvide",
  "outcomes.notProcessed",
  "outcomes.otherOutcome",
];
const OF_REQUESTS = /^(?:outcomes|channel|applicant|former|newRequests|accepted|concluded)/u;

/** What a share may be of: sums of table 3, and every amount of its paragraph. */
function basesOf(report: Report, share: Fact): readonly number[] {
  const sums = [
    [CONCLUDED],
    [NEW_REQUESTS],
    [NEW_REQUESTS, CARRIED_OVER],
    ...GROUPS.map((group) => outcomeCells(group, report.forms.requests)),
  ].map((cells) => settledSum(report, cells));
  const told = report.facts
    .filter((fact) => isQuantity(fact) && fact.span.paragraph === share.span.paragraph)
    .map((fact) => fact.value);
  return [...sums, ...told].filter((base) => base !== null).filter((base) => base > 0);
}

/** The amount that the share is said of: the last of its subject before it, in its sentence. */
function amountOf(report: Report, share: Fact): Fact | undefined {
  return report.facts.findLast(
    (fact) =>
      isQuantity(fact) &&
      fact.subject === share.subject &&
      fact.sentence === share.sentence &&
      fact.span.from <= share.span.from &&
      !fact.approximate,
  );
}

function assessShare(report: Report, share: Fact, instance: string): readonly Assessment[] {
  const amount = amountOf(report, share);
  const bases = basesOf(report, share);
  if (amount === undefined || !OF_REQUESTS.test(share.subject) || bases.length === 0) return [];
  const tolerance = Number.isInteger(share.value) ? 0.5 : 0.1;
  const rates = bases.map((base) => (amount.value / base) * 100);
  const nearest = rates.toSorted((a, b) => Math.abs(a - share.value) - Math.abs(b - share.value))[0] ?? 0;
  const result = Math.abs(nearest - share.value) <= tolerance + 1e-9 ? "pass" : "fail";
  const right = round6(Math.round(nearest * 100) / 100);
  const args = { quote: quoteOf(share), amount: amount.value, percent: share.value, nearest: right };
  return [assessment(instance, result, { left: share.value, right, args, fact: share })];
}

export const nar07: Rule = {
  id: "NAR-07",
  severity: "warning",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "正文所说的百分比，按正文或表三的数重新计算，相差不超过 0.1 个百分点。",
    en: "The percentages in the text follow from its numbers or those of table 3, within 0.1 percentage points.",
  },
  formula: {
    zh: "件数 ÷ 办理总数（或收到数、各组合计）= 百分比；任一分母成立即可；整数百分比容许四舍五入",
    en: "number ÷ outcomes.total (or what was received, or a group) = percentage; any base will do, whole percentages may be rounded",
  },
  messages: {
    pass: { zh: "正文“{quote}”与件数 {amount} 相符。", en: "“{quote}” in the text follows from {amount}." },
    fail: {
      zh: "正文写“{quote}”，但件数 {amount} 除以办理总数、收到数等都得不到 {percent}%，最接近的是 {nearest}%。",
      en: "The text says “{quote}”, but {amount} over none of the totals gives {percent}%; the nearest is {nearest}%.",
    },
    notApplicable: {
      zh: "正文没有可以复算的百分比。",
      en: "The text has no percentage that could be computed again.",
    },
  },
  examples: {
    good: {
      instance: "1",
      cells: { "requests.outcomes.total.total": 16 },
      report: saying(
        "收到政府信息公开申请16件，予以公开10件，占62.5%。",
        { subject: "newRequests", value: 16 },
        { subject: "outcomes.granted", value: 10 },
        { subject: "outcomes.granted", value: 62.5, unit: "%", quote: "占62.5%", qualifiers: ["share"] },
      ),
    },
    bad: {
      instance: "1",
      cells: { "requests.outcomes.total.total": 16 },
      report: saying(
        "收到政府信息公开申请16件，予以公开10件，占72.5%。",
        { subject: "newRequests", value: 16 },
        { subject: "outcomes.granted", value: 10 },
        { subject: "outcomes.granted", value: 72.5, unit: "%", quote: "占72.5%", qualifiers: ["share"] },
      ),
    },
  },
  assess: ({ report }) => {
    const shares = report.facts.filter((fact) => fact.qualifiers.includes("share") && !fact.approximate);
    const found = shares.flatMap((share, index) => assessShare(report, share, String(index + 1)));
    return found.length === 0 ? [saysNothing("")] : found;
  },
};
