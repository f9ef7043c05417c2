import type { Fact } from "../../report/prose.ts";
import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { quoteOf, saysNothing } from "../narrative.ts";
import type { Assessment, Rule } from "../rule.ts";
import { isQuantity, statedAmounts } from "../stated.ts";
import { cellsOfSubject } from "../subject-cells.ts";
import { round6, settledSum } from "../sum.ts";
import { assessment } from "../tables.ts";

const isChange = (fact: Fact): boolean =>
  fact.qualifiers.includes("rise") || fact.qualifiers.includes("fall");

const settled = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null);

/** The amounts of the year before: in its report where it uses the same form, and as this text quotes them. */
function amountsBefore(report: Report, previous: Report | null, subject: string): readonly number[] {
  const quoted = report.facts
    .filter(
      (fact) => fact.subject === subject && isQuantity(fact) && fact.year === (report.reportYear ?? 0) - 1,
    )
    .map((fact) => fact.value);
  const cells = previous === null ? [] : cellsOfSubject(previous, subject);
  return settled([...quoted, previous === null || cells.length === 0 ? null : settledSum(previous, cells)]);
}

/** What was claimed, as a signed change; of a pair of years in percent or in cases. */
function changeOf(claim: Fact, now: number, before: number): number | null {
  if (claim.unit !== "%") return now - before;
  return before === 0 ? null : ((now - before) / before) * 100;
}

function toleranceOf(claim: Fact): number {
  if (claim.unit !== "%") return 0;
  return Number.isInteger(claim.value) ? 1 : 0.1;
}

function assessChange(report: Report, previous: Report | null, claim: Fact): readonly Assessment[] {
  const { subject } = claim;
  const told = statedAmounts(report, subject).map((fact) => fact.value);
  const now = settled([...told, settledSum(report, cellsOfSubject(report, subject))]);
  const before = amountsBefore(report, previous, subject);
  const wanted = claim.qualifiers.includes("fall") ? -claim.value : claim.value;
  const changes = settled(now.flatMap((n) => before.map((b) => changeOf(claim, n, b))));
  const nearest = changes.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
  if (nearest === undefined) return [];
  const right = Math.round(nearest * 100) / 100;
  const args = { quote: quoteOf(claim), right, unit: claim.unit };
  const result = Math.abs(nearest - wanted) <= toleranceOf(claim) + 1e-9 ? "pass" : "fail";
  const details = { cells: cellsOfSubject(report, subject), left: round6(wanted), right, args, fact: claim };
  return [assessment(subject, result, details)];
}

export const xy11: Rule = {
  id: "XY-11",
  severity: "warning",
  basis: "narrative",
  reads: "previous",
  statement: {
    zh: "正文所说的同比增减，与上一年度报告（或正文所引的上年数）计算的结果一致。",
    en: "Changes against the year before that the text claims follow from the previous report, or from the number that the text quotes.",
  },
  formula: {
    zh: "百分比相差不超过 0.1 个百分点（整数百分比不超过 1 个百分点），增减件数相等；任一组数成立即可",
    en: "within 0.1 percentage points (1 for whole percentages), differences exact; any pair of numbers that gives it will do",
  },
  messages: {
    pass: {
      zh: "正文“{quote}”与两年的数相符。",
      en: "“{quote}” in the text follows from the numbers of both years.",
    },
    fail: {
      zh: "正文写“{quote}”，按两年的数计算应为 {right}{unit}（负数为减少）。比较的口径如有不同，请说明。",
      en: "The text says “{quote}”, but the numbers of both years give {right}{unit}. Another base of comparison may explain it.",
    },
    notApplicable: {
      zh: "正文没有可以核对的同比说法，或没有上一年度的数。",
      en: "The text compares with no other year, or the numbers of that year are not known.",
    },
  },
  examples: {
    good: {
      instance: "newRequests",
      cells: { "requests.newRequests.total": 22 },
      previous: { "requests.newRequests.total": 31 },
      report: saying(
        "收到政府信息公开申请22件，同比下降29%。",
        { subject: "newRequests", value: 22 },
        { subject: "newRequests", value: 29, unit: "%", quote: "同比下降29%", qualifiers: ["fall"] },
      ),
    },
    bad: {
      instance: "newRequests",
      cells: { "requests.newRequests.total": 22 },
      previous: { "requests.newRequests.total": 31 },
      report: saying(
        "收到政府信息公开申请22件，同比增长29%。",
        { subject: "newRequests", value: 22 },
        { subject: "newRequests", value: 29, unit: "%", quote: "同比增长29%", qualifiers: ["rise"] },
      ),
    },
  },
  assess: ({ report, previous }) => {
    const claims = report.facts.filter(
      (fact) => isChange(fact) && !fact.approximate && cellsOfSubject(report, fact.subject).length > 0,
    );
    const first = [...Map.groupBy(claims, (fact) => fact.subject).values()].flatMap((alike) =>
      alike.length === 1 ? alike : [],
    );
    const found = first.flatMap((claim) => assessChange(report, previous, claim));
    return found.length === 0 ? [saysNothing("")] : found;
  },
};
