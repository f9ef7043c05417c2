import { assessDocuments, DOCUMENT_ROWS } from "../document-claims.ts";
import { saying } from "../example.ts";
import { NARRATIVE_MESSAGES } from "../narrative.ts";
import type { Rule } from "../rule.ts";

export const nar14: Rule = {
  id: "NAR-14",
  severity: "warning",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所说的制发规范性文件（规章）件数，与表二本年制发件数一致。",
    en: "The number of normative documents (regulations) issued in the text is that of table 2.",
  },
  formula: {
    zh: "正文“制发规范性文件 N 件” = 本年制发件数（2019 年版为本年新制作数量）；“发布”“出台”可指公布，为提示；“公开 N 条”不核对",
    en: "“制发 N” = issued (newlyMade in edition 2019); 发布 is information only, 公开 N 条 counts postings and is left out",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "normativeDocuments",
      cells: {
        "proactiveDisclosure.normativeDocuments.issued": 3,
        "proactiveDisclosure.normativeDocuments.inForce": 9,
      },
      report: saying("制发行政规范性文件3件。", { subject: "normativeDocuments.issued", value: 3 }),
    },
    bad: {
      instance: "normativeDocuments",
      cells: {
        "proactiveDisclosure.normativeDocuments.issued": 2,
        "proactiveDisclosure.normativeDocuments.inForce": 9,
      },
      report: saying("制发行政规范性文件3件。", { subject: "normativeDocuments.issued", value: 3 }),
    },
  },
  assess: ({ report }) => DOCUMENT_ROWS.map((row) => assessDocuments(report, row, `${row}.issued`)),
};
