import { disclosureRows } from "../../form/proactive-disclosure.ts";
import {
  assessAcrossIn,
  type Comparison,
  CROSS_YEAR_MESSAGES,
  EDITIONS_DIFFER,
  NO_REMARK,
} from "../cross-year.ts";
import { rowName } from "../names.ts";
import { numberIn } from "../operand.ts";
import type { Rule } from "../rule.ts";
import { round6 } from "../sum.ts";

const ROWS = disclosureRows("2019")
  .filter((row) => row.fields.some((field) => field.id === "itemChange"))
  .map((row) => row.id);

const CONFUSED = {
  zh: "其中可能有一年把办件量填成了事项数，请先核对栏目含义。",
  en: " One of the years may have given decisions for items; please check the meaning of the columns first.",
};

function itemsOf(row: string): Comparison {
  const cell = (field: string) => `proactiveDisclosure.${row}.${field}`;
  return {
    instance: row,
    mine: [cell("previousItems")],
    theirs: [cell("previousItems"), cell("itemChange")],
    judge: ([left = 0], [before = 0, change = 0], previous) => {
      const right = round6(before + change);
      const named = { row: rowName(cell("itemChange")), left, right, before, change };
      if (left === right) return { result: "pass", left, right, args: named };
      const decisions = numberIn(previous, cell("decisions"));
      // Who gave decisions for items once (T2-04, or last year's decisions as items) is not convicted of more.
      const confused = decisions !== null && decisions !== 0 && (decisions === left || decisions === right);
      const args = {
        ...named,
        difference: round6(Math.abs(left - right)),
        remark: confused ? CONFUSED : NO_REMARK,
      };
      return { result: "fail", left, right, args, ...(confused ? { severity: "info" } : {}) };
    },
  };
}

/** Only 2020 has a year before on the same form. Reforms of 2019 and a mix-up of items and decisions break it. */
export const xy05: Rule = {
  id: "XY-05",
  severity: "warning",
  basis: "continuity",
  reads: "previous",
  statement: {
    zh: "2020 年度的“上一年项目数量”等于 2019 年度的上一年项目数量加本年增/减。",
    en: "The items of last year in the report for 2020 are those of the report for 2019 plus its change.",
  },
  formula: {
    zh: "上一年项目数量〔本年度〕 = 上一年项目数量〔上一年度〕 + 本年增/减〔上一年度〕（2019 年版各行）",
    en: "previousItems [Y] = previousItems [Y−1] + itemChange [Y−1] (licensing, otherServices, penalties, compulsoryMeasures, fees of edition 2019)",
  },
  messages: {
    ...CROSS_YEAR_MESSAGES,
    ...EDITIONS_DIFFER,
    pass: {
      zh: "“{row}”：上一年项目数量 {left} = {year} 年度的 {before} 加增减 {change}，相符。",
      en: "“{row}”: items last year {left} = {before} of {year} with a change of {change}, as it should be.",
    },
    fail: {
      zh: "表二“{row}”行：上一年项目数量 {left}，而 {year} 年度为 {before}、增减 {change}，应为 {right}，相差 {difference}。{remark}",
      en: "Table 2, row “{row}”: items last year {left}, but {year} has {before} with a change of {change}, which makes {right}; difference {difference}.{remark}",
    },
  },
  examples: {
    good: {
      instance: "licensing",
      year: 2020,
      cells: { "proactiveDisclosure.licensing.previousItems": 21 },
      previous: {
        "proactiveDisclosure.licensing.previousItems": 19,
        "proactiveDisclosure.licensing.itemChange": 2,
      },
    },
    bad: {
      instance: "licensing",
      year: 2020,
      cells: { "proactiveDisclosure.licensing.previousItems": 30 },
      previous: {
        "proactiveDisclosure.licensing.previousItems": 19,
        "proactiveDisclosure.licensing.itemChange": 2,
      },
    },
  },
  assess: (context) => assessAcrossIn("2019", context, ROWS.map(itemsOf)),
};
