import type { Fact, Qualifier } from "../../report/prose.ts";
import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { nameOfCells, quoteOf, saysNothing } from "../narrative.ts";
import type { Assessment, Rule } from "../rule.ts";
import { isQuantity } from "../stated.ts";
import { cellsOfSubject } from "../subject-cells.ts";
import { settledSum } from "../sum.ts";
import { assessment } from "../tables.ts";

const NOT_COMPARED: readonly Qualifier[] = [
  "part",
  "general",
  "instances",
  "period",
  "published",
  "implied",
  "includesCarriedOver",
];

function assessQuoted(previous: Report, alike: readonly Fact[]): readonly Assessment[] {
  const [fact] = alike;
  if (fact === undefined) return [];
  const cells = cellsOfSubject(previous, fact.subject);
  const right = cells.length === 0 ? null : settledSum(previous, cells);
  if (right === null || fact.unit === "元" || fact.unit === "万元") return [];
  const agreeing = alike.find((one) => one.value === right);
  const told = agreeing ?? fact;
  const args = {
    quote: quoteOf(told),
    year: String(previous.reportYear),
    cells: nameOfCells(cells, previous.forms),
    right,
  };
  const details = { left: told.value, right, args, fact: told };
  return [assessment(fact.subject, agreeing === undefined ? "fail" : "pass", details)];
}

export const xy12: Rule = {
  id: "XY-12",
  severity: "warning",
  basis: "narrative",
  reads: "previous",
  statement: {
    zh: "正文所引上一年度的数，与本机关上一年度报告一致。",
    en: "The figures of the year before that the text quotes are those of the previous report.",
  },
  formula: {
    zh: "正文中上年的件数 = 上一年度报告相应的格",
    en: "a number of year Y−1 in the text = the cell of the report of Y−1",
  },
  messages: {
    pass: {
      zh: "正文“{quote}”与 {year} 年度报告{cells}（{right}）一致。",
      en: "“{quote}” in the text agrees with {cells} in the report of {year}, {right}.",
    },
    fail: {
      zh: "正文写“{quote}”，而 {year} 年度报告{cells}为 {right}。上一年度的数如有更正，请说明。",
      en: "The text says “{quote}”, but {cells} in the report of {year} is {right}. If it was corrected since, please say so.",
    },
    notApplicable: { zh: "正文没有引用上一年度的数。", en: "The text quotes no figure of the year before." },
    alone: {
      zh: "尚未收到本机关上一年度的报告，收到后会自动核对。",
      en: "The report of the year before has not been received; this is checked when it arrives.",
    },
  },
  examples: {
    good: {
      instance: "newRequests",
      cells: {},
      previous: { "requests.newRequests.total": 31 },
      report: saying(
        "收到政府信息公开申请22件，比2021年（31件）有所下降。",
        { subject: "newRequests", value: 22 },
        { subject: "newRequests", value: 31, year: 2021, quote: "比2021年（31件" },
      ),
    },
    bad: {
      instance: "newRequests",
      cells: {},
      previous: { "requests.newRequests.total": 30 },
      report: saying(
        "收到政府信息公开申请22件，比2021年（31件）有所下降。",
        { subject: "newRequests", value: 22 },
        { subject: "newRequests", value: 31, year: 2021, quote: "比2021年（31件" },
      ),
    },
  },
  assess: ({ report, previous }) => {
    if (previous === null) return [assessment("", "notApplicable", { wording: "alone" })];
    const quoted = report.facts.filter(
      (fact) =>
        fact.year !== null &&
        fact.year === previous.reportYear &&
        isQuantity(fact) &&
        !fact.approximate &&
        fact.scope === "unstated" &&
        !NOT_COMPARED.some((qualifier) => fact.qualifiers.includes(qualifier)),
    );
    const found = [...Map.groupBy(quoted, (fact) => fact.subject).values()].flatMap((alike) =>
      assessQuoted(previous, alike),
    );
    return found.length === 0 ? [saysNothing("")] : found;
  },
};
