import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { NARRATIVE_MESSAGES, nameOfCells, quoteOf, saysNothing } from "../narrative.ts";
import type { Assessment, Rule } from "../rule.ts";
import { statedAmounts } from "../stated.ts";
import { cellsOfSubject } from "../subject-cells.ts";
import { settledSum } from "../sum.ts";
import { assessment } from "../tables.ts";

const SUBJECTS = ["newRequests", "concluded", "licensing.decisions", "penalties.decisions"];
const FIFTH = 0.2;

function assessRound(report: Report, subject: string): readonly Assessment[] {
  const [fact] = statedAmounts(report, subject).filter(
    ({ approximate, qualifiers }) =>
      approximate && !qualifiers.includes("part") && !qualifiers.includes("published"),
  );
  const cells = cellsOfSubject(report, subject);
  const right = settledSum(report, cells);
  if (fact === undefined || right === null) return [];
  const isNear = Math.abs(fact.value - right) <= Math.max(1, FIFTH * Math.max(fact.value, right));
  const args = { quote: quoteOf(fact), cells: nameOfCells(cells, report.forms), right };
  return [assessment(subject, isNear ? "pass" : "fail", { cells, left: fact.value, right, args, fact })];
}

export const nar20: Rule = {
  id: "NAR-20",
  severity: "info",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所说的约数（余、约、近、以上、区间），与表格中的数大致相当。",
    en: "Round numbers in the text (余, 约, 近, ranges) are near those of the tables.",
  },
  formula: {
    zh: "约数与表格相差不超过两成；约数从不作为错误或提醒",
    en: "within a fifth of the number in the table; a round number is never more than information",
  },
  messages: {
    pass: NARRATIVE_MESSAGES.pass,
    fail: NARRATIVE_MESSAGES.fail,
    notApplicable: NARRATIVE_MESSAGES.notApplicable,
  },
  examples: {
    good: {
      instance: "newRequests",
      cells: { "requests.newRequests.total": 104 },
      report: saying("收到政府信息公开申请100余件。", {
        subject: "newRequests",
        value: 100,
        approximate: true,
      }),
    },
    bad: {
      instance: "newRequests",
      cells: { "requests.newRequests.total": 12 },
      report: saying("收到政府信息公开申请100余件。", {
        subject: "newRequests",
        value: 100,
        approximate: true,
      }),
    },
  },
  assess: ({ report }) => {
    const found = SUBJECTS.flatMap((subject) => assessRound(report, subject));
    return found.length === 0 ? [saysNothing("")] : found;
  },
};
