import { assessInEdition, inDisclosureRow } from "../disclosure-relations.ts";
import { AT_MOST, OTHER_EDITION } from "../relation-messages.ts";
import type { Rule } from "../rule.ts";

const RELATIONS = ["regulations", "normativeDocuments"].map((row) =>
  inDisclosureRow(row, ["newlyPublished"], "≤", ["publicTotal"]),
);

/** What became public this year is among all that is public. Different units may have counted the two. */
export const t203: Rule = {
  id: "T2-03",
  severity: "warning",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "表二（2019 年版）中，本年新公开数量不大于对外公开总数量。",
    en: "In table 2 (edition 2019), what was newly published is at most the total that is public.",
  },
  formula: {
    zh: "本年新公开数量 ≤ 对外公开总数量（规章、规范性文件）",
    en: "newlyPublished ≤ publicTotal (regulations, normativeDocuments)",
  },
  messages: { ...AT_MOST, notApplicable: OTHER_EDITION },
  examples: {
    good: {
      instance: "normativeDocuments",
      year: 2020,
      cells: {
        "proactiveDisclosure.normativeDocuments.newlyPublished": 6,
        "proactiveDisclosure.normativeDocuments.publicTotal": 40,
      },
    },
    bad: {
      instance: "normativeDocuments",
      year: 2020,
      cells: {
        "proactiveDisclosure.normativeDocuments.newlyPublished": 40,
        "proactiveDisclosure.normativeDocuments.publicTotal": 6,
      },
    },
  },
  assess: ({ report }) => assessInEdition(report, "2019", RELATIONS),
};
