import { assessDocuments, DOCUMENT_ROWS } from "../document-claims.ts";
import { saying } from "../example.ts";
import { NARRATIVE_MESSAGES } from "../narrative.ts";
import type { Rule } from "../rule.ts";

export const nar15: Rule = {
  id: "NAR-15",
  severity: "warning",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所说的废止、现行有效规范性文件（规章）件数，与表二一致。",
    en: "The numbers of normative documents (regulations) repealed and in force in the text are those of table 2.",
  },
  formula: {
    zh: "正文“废止 N 件” = 本年废止件数；“现行有效 N 件” = 现行有效件数（2021 年版）",
    en: "“废止 N” = repealed; “现行有效 N” = inForce (edition 2021)",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "normativeDocuments.inForce",
      cells: { "proactiveDisclosure.normativeDocuments.inForce": 32 },
      report: saying("现行有效行政规范性文件32件。", { subject: "normativeDocuments.inForce", value: 32 }),
    },
    bad: {
      instance: "normativeDocuments.inForce",
      cells: { "proactiveDisclosure.normativeDocuments.inForce": 32 },
      report: saying("规范性文件现行有效0件。", { subject: "normativeDocuments.inForce", value: 0 }),
    },
  },
  assess: ({ report }) =>
    DOCUMENT_ROWS.flatMap((row) =>
      ["repealed", "inForce"].map((field) => assessDocuments(report, `${row}.${field}`, `${row}.${field}`)),
    ),
};
