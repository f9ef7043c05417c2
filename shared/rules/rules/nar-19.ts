import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { nameOfCells, quoteOf, saysNothing } from "../narrative.ts";
import type { Assessment, Rule } from "../rule.ts";
import { statedAmounts } from "../stated.ts";
import { settledSum } from "../sum.ts";
import { assessment } from "../tables.ts";

const NOT_HELD = "requests.outcomes.unableToProvide.notHeld.total";

function assessFormer(report: Report): Assessment {
  const facts = ["former.notOurs", "former.nonexistent"]
    .flatMap((subject) => statedAmounts(report, subject))
    .filter((fact) => !fact.approximate);
  const [first] = facts;
  const right = settledSum(report, [NOT_HELD]);
  const isSaidOnce = new Set(facts.map((fact) => fact.subject)).size === facts.length;
  if (first === undefined || right === null || !isSaidOnce) return saysNothing("");
  const left = facts.reduce((sum, fact) => sum + fact.value, 0);
  const args = {
    quotes: facts.map((fact) => `“${quoteOf(fact)}”`).join("、"),
    cells: nameOfCells([NOT_HELD], report.forms),
    right,
  };
  return assessment("", left <= right ? "pass" : "fail", {
    cells: [NOT_HELD],
    left,
    right,
    args,
    fact: first,
  });
}

export const nar19: Rule = {
  id: "NAR-19",
  severity: "info",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文按旧类别（不属于本机关、信息不存在）所说的件数，不多于表三“本机关不掌握相关政府信息”。",
    en: "What the text counts in the former categories (not ours, nonexistent) is not more than table 3 counts as not held.",
  },
  formula: {
    zh: "不属于本机关 + 信息不存在 ≤ （四）1.本机关不掌握相关政府信息·总计",
    en: "notOurs + nonexistent ≤ outcomes.unableToProvide.notHeld.total",
  },
  messages: {
    pass: {
      zh: "正文按旧类别所说的 {quotes} 与{cells}（{right}）不矛盾。",
      en: "The former categories {quotes} fit {cells}, {right}.",
    },
    fail: {
      zh: "正文按旧类别写 {quotes}，多于{cells} {right}；2019 年起这两类都计入该项。",
      en: "The text counts {quotes} in former categories, more than {cells}, {right}, where both belong since 2019.",
    },
    notApplicable: { zh: "正文没有使用旧的类别。", en: "The text uses no former category." },
  },
  examples: {
    good: {
      instance: "",
      cells: { "requests.outcomes.unableToProvide.notHeld.total": 3 },
      report: saying("政府信息公开申请中，不属于本机关公开3件。", { subject: "former.notOurs", value: 3 }),
    },
    bad: {
      instance: "",
      cells: { "requests.outcomes.unableToProvide.notHeld.total": 1 },
      report: saying("政府信息公开申请中，不属于本机关公开3件。", { subject: "former.notOurs", value: 3 }),
    },
  },
  assess: ({ report }) => [assessFormer(report)],
};
