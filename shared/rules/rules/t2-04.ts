import { inEdition } from "../disclosure-relations.ts";
import { judgeNumbers, OPEN_MESSAGES } from "../judge.ts";
import { columnName, rowName } from "../names.ts";
import { OTHER_EDITION } from "../relation-messages.ts";
import type { Rule } from "../rule.ts";
import { round6 } from "../sum.ts";

const ROWS = ["licensing", "penalties", "compulsoryMeasures"];
/** Smaller numbers add up by chance. */
const MANY = 10;
const FIELDS = ["previousItems", "itemChange", "decisions"];

/** Items of the catalogue and decisions of the year are different things: that they add up is chance or a misreading. */
export const t204: Rule = {
  id: "T2-04",
  severity: "info",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "表二（2019 年版）中，处理决定数量是全年办件量，不是上一年项目数量与本年增/减之和。",
    en: "In table 2 (edition 2019), 处理决定数量 counts the decisions of the year; it is not the items of last year plus the change.",
  },
  formula: {
    zh: "前两个数不为 0、处理决定数量不小于 10，而 上一年项目数量 + 本年增/减 = 处理决定数量，提示是否把各栏当作加减关系（行政许可、行政处罚、行政强制）；不相等是正常的，不作核对",
    en: "previousItems + itemChange = decisions, with neither of the first two 0 and decisions ≥ 10, is a hint that the columns were taken for a sum (licensing, penalties, compulsoryMeasures); that they differ is normal",
  },
  messages: {
    ...OPEN_MESSAGES,
    notApplicable: OTHER_EDITION,
    pass: {
      zh: "“{row}”行的处理决定数量没有填成项目数的加总。",
      en: "Row “{row}”: the decisions are not the sum of the items.",
    },
    fail: {
      zh: "表二“{row}”行：上一年项目数量 {previous} + 本年增/减 {change} = 处理决定数量 {left}。前两栏是事项数，后一栏是全年作出决定的件数，恰好相加请核对是否误填。",
      en: "Table 2, row “{row}”: items last year {previous} + change {change} = decisions {left}. The first two count items, the last counts decisions of the year; please check that the columns were not taken for a sum.",
    },
  },
  examples: {
    good: {
      instance: "penalties",
      year: 2020,
      cells: {
        "proactiveDisclosure.penalties.previousItems": 120,
        "proactiveDisclosure.penalties.itemChange": 5,
        "proactiveDisclosure.penalties.decisions": 34,
      },
    },
    bad: {
      instance: "penalties",
      year: 2020,
      cells: {
        "proactiveDisclosure.penalties.previousItems": 40,
        "proactiveDisclosure.penalties.itemChange": 25,
        "proactiveDisclosure.penalties.decisions": 65,
      },
    },
  },
  assess: ({ report }) =>
    inEdition(report, "2019", () =>
      ROWS.map((row) => {
        const cells = FIELDS.map((field) => `proactiveDisclosure.${row}.${field}`);
        const question = { instance: row, table: "proactiveDisclosure", cells, naming: columnName } as const;
        return judgeNumbers(report, question, ([previous = 0, change = 0, decisions = 0]) => {
          const sum = round6(previous + change);
          const isSum = previous !== 0 && change !== 0 && decisions >= MANY && sum === decisions;
          const args = {
            row: rowName(`proactiveDisclosure.${row}.decisions`),
            previous,
            change,
            left: decisions,
          };
          return { result: isSum ? "fail" : "pass", left: decisions, right: sum, args };
        });
      }),
    ),
};
