import { disclosureRows } from "../../form/proactive-disclosure.ts";
import { assessInEdition, inDisclosureRow } from "../disclosure-relations.ts";
import { AT_LEAST, OTHER_EDITION } from "../relation-messages.ts";
import type { Rule } from "../rule.ts";

const RELATIONS = disclosureRows("2019")
  .filter((row) => row.fields.some((field) => field.id === "itemChange"))
  .map((row) => inDisclosureRow(row.id, ["previousItems", "itemChange"], "≥", []));

/** A decrease is written with a minus. 处理决定数量 counts decisions, not items, and has no part in this. */
export const t205: Rule = {
  id: "T2-05",
  severity: "warning",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "表二（2019 年版）中，上一年项目数量加上本年增/减不小于 0。",
    en: "In table 2 (edition 2019), the items of last year plus this year's change are not negative.",
  },
  formula: {
    zh: "上一年项目数量 + 本年增/减 ≥ 0（行政许可、其他对外管理服务事项、行政处罚、行政强制、行政事业性收费）",
    en: "previousItems + itemChange ≥ 0 (licensing, otherServices, penalties, compulsoryMeasures, fees)",
  },
  messages: { ...AT_LEAST, notApplicable: OTHER_EDITION },
  examples: {
    good: {
      instance: "licensing",
      year: 2020,
      cells: {
        "proactiveDisclosure.licensing.previousItems": 19,
        "proactiveDisclosure.licensing.itemChange": -8,
      },
    },
    bad: {
      instance: "licensing",
      year: 2020,
      cells: {
        "proactiveDisclosure.licensing.previousItems": 3,
        "proactiveDisclosure.licensing.itemChange": -5,
      },
    },
  },
  assess: ({ report }) => assessInEdition(report, "2019", RELATIONS),
};
