import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { nameOfCells, quoteOf, saysNothing } from "../narrative.ts";
import type { Assessment, Rule } from "../rule.ts";
import { statedAmounts, weightOf } from "../stated.ts";
import { CARRIED_OVER, NEW_REQUESTS } from "../subject-cells.ts";
import { settledSum } from "../sum.ts";
import { assessment } from "../tables.ts";

const CHANNELS = ["online", "email", "letter", "inPerson", "fax"].map((channel) => `channel.${channel}`);

/** One amount a channel, all of one paragraph; else the split is not known. */
function splitOf(report: Report) {
  const facts = CHANNELS.flatMap((channel) => statedAmounts(report, channel));
  const [first] = facts;
  const isOne =
    new Set(facts.map((fact) => fact.subject)).size === facts.length &&
    facts.every((fact) => !fact.approximate && fact.span.paragraph === first?.span.paragraph);
  return isOne && facts.length > 1 ? facts : null;
}

function assessChannels(report: Report): Assessment {
  const split = splitOf(report);
  const [first] = split ?? [];
  const total = settledSum(report, [NEW_REQUESTS]);
  if (split === null || first === undefined || total === null) return saysNothing("");
  const told = ["newRequests", "accepted", "concluded"].flatMap((subject) =>
    statedAmounts(report, subject).map((fact) => fact.value),
  );
  const bases = [total, settledSum(report, [NEW_REQUESTS, CARRIED_OVER]) ?? total, ...told];
  const left = split.reduce((sum, fact) => sum + fact.value, 0);
  const args = {
    quotes: split.map((fact) => `“${quoteOf(fact)}”`).join("、"),
    left,
    cells: nameOfCells([NEW_REQUESTS], report.forms),
    right: total,
  };
  const details = { cells: [NEW_REQUESTS], left, right: total, args, fact: first };
  if (bases.includes(left)) return assessment("", "pass", details);
  const severity = left < Math.min(...bases) ? "info" : weightOf(report, [first], "warning");
  return assessment("", "fail", { ...details, severity });
}

export const nar08: Rule = {
  id: "NAR-08",
  severity: "warning",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "正文按渠道（网络、信函、当面等）分列的件数之和，等于收到的申请总数。",
    en: "The numbers by channel (online, letter, in person …) in the text add up to the requests received.",
  },
  formula: {
    zh: "各渠道件数之和 = 本年新收·总计（或正文所说的收到数）；列举不全而较少的为提示",
    en: "Σ channels = newRequests.total, or what the text says was received; less, as an incomplete list gives, is information",
  },
  messages: {
    pass: {
      zh: "正文各渠道 {quotes} 合计 {left}，与收到数一致。",
      en: "The channels {quotes} add up to {left}, as was received.",
    },
    fail: {
      zh: "正文各渠道 {quotes} 合计 {left}，而{cells}为 {right}，请核对是否漏列或重复。",
      en: "The channels {quotes} add up to {left}, but {cells} is {right}; please check for omissions and duplicates.",
    },
    notApplicable: { zh: "正文没有按渠道分列件数。", en: "The text does not split requests by channel." },
  },
  examples: {
    good: {
      instance: "",
      cells: { "requests.newRequests.total": 16 },
      report: saying(
        "收到政府信息公开申请16件，其中网络申请10件、信函申请6件。",
        { subject: "newRequests", value: 16 },
        { subject: "channel.online", value: 10 },
        { subject: "channel.letter", value: 6 },
      ),
    },
    bad: {
      instance: "",
      cells: { "requests.newRequests.total": 16 },
      report: saying(
        "收到政府信息公开申请16件，其中网络申请10件、信函申请8件。",
        { subject: "newRequests", value: 16 },
        { subject: "channel.online", value: 10 },
        { subject: "channel.letter", value: 8 },
      ),
    },
  },
  assess: ({ report }) => [assessChannels(report)],
};
