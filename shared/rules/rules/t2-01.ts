import { assessInEdition, inDisclosureRow } from "../disclosure-relations.ts";
import { AT_LEAST, OTHER_EDITION } from "../relation-messages.ts";
import type { Rule } from "../rule.ts";

const RELATIONS = ["regulations", "normativeDocuments"].map((row) =>
  inDisclosureRow(row, ["inForce", "repealed"], "≥", ["issued"]),
);

/** Otherwise the stock at the start of the year would be negative. A document not yet in force may explain it. */
export const t201: Rule = {
  id: "T2-01",
  severity: "warning",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "表二（2021 年版）中，现行有效件数与本年废止件数之和不小于本年制发件数，否则年初存量为负。",
    en: "In table 2 (edition 2021), documents in force plus repealed are at least those issued; else the opening stock is negative.",
  },
  formula: {
    zh: "现行有效件数 + 本年废止件数 ≥ 本年制发件数（规章、行政规范性文件）",
    en: "inForce + repealed ≥ issued (regulations, normativeDocuments)",
  },
  messages: { ...AT_LEAST, notApplicable: OTHER_EDITION },
  examples: {
    good: {
      instance: "normativeDocuments",
      cells: {
        "proactiveDisclosure.normativeDocuments.issued": 3,
        "proactiveDisclosure.normativeDocuments.repealed": 1,
        "proactiveDisclosure.normativeDocuments.inForce": 12,
      },
    },
    bad: {
      instance: "normativeDocuments",
      cells: {
        "proactiveDisclosure.normativeDocuments.issued": 8,
        "proactiveDisclosure.normativeDocuments.inForce": 3,
      },
    },
  },
  assess: ({ report }) => assessInEdition(report, "2021", RELATIONS),
};
