import * as z from "zod/mini";
import { component, pageOf, said } from "./components.ts";
import { Proposals } from "./proposal.ts";
import { Forms, Report } from "./report.ts";

export const ReportVerdict = z.enum(["valid", "invalid", "needsReview"]);
export const AnyVerdict = z.enum(["valid", "invalid", "needsReview", "rejected"]);

const Links = component(
  "ReportLinks",
  z.object({ self: z.string(), revisions: z.string(), findings: z.string(), source: z.string() }),
  "相关地址",
  "Where to go from here",
);

const Counts = component(
  "FindingCounts",
  z.object({ error: z.int(), warning: z.int(), info: z.int(), unsettled: z.int() }),
  "各级未通过的核验数，以及待认定的单元格数",
  "Failed findings by severity, and cells that a person must settle",
);

export const Correction = component(
  "Correction",
  z.object({ cell: z.string(), value: z.nullable(z.number()), raw: z.string() }),
  "审核人改定的单元格；value 为 null 表示原文为空",
  "A value that a reviewer put in place; null says that the document shows a blank",
);

const state = {
  key: z
    .object({ agency: z.string(), year: z.int() })
    .check(said("归档所用的机关名和年度", "Under what the report is filed")),
  region: z
    .string()
    .check(
      said("机关名称开头的地名，没有则为空", "The place that the agency's name begins with; may be empty"),
    ),
  verdict: AnyVerdict.check(
    said(
      "valid 全部勾稽，invalid 有对不上之处，needsReview 须由人认定",
      "valid: everything adds up; invalid: something does not; needsReview: a person must settle something",
    ),
  ),
  revision: z.string().check(said("版本号，越新越大", "The revision's id; newer ones sort after older ones")),
  current: z.boolean().check(said("是否为现行版本", "Whether this is the report's current revision")),
  ingestionId: z.string(),
  fileName: z.string(),
  receivedAt: z.string(),
  validatedAt: z.string(),
  rulesVersion: z.string(),
  failedRules: z.array(z.string()),
  unassessedRules: z.array(z.string()),
  counts: Counts,
  corrections: z.array(Correction),
  checkedAgainst: z
    .nullable(z.string())
    .check(
      said("核验衔接时所用的上一年版本", "Revision of the year before that continuity was checked against"),
    ),
  links: Links,
};

export const ReportSummary = component(
  "ReportSummary",
  z.object({
    agency: z.nullable(z.string()),
    reportYear: z.nullable(z.int()),
    title: z.string(),
    publishedOn: z.nullable(z.string()),
    forms: Forms,
    ...state,
  }),
  "一份报告的一个版本（不含单元格）",
  "One revision of a report, without its cells",
);

export const ReportPage = pageOf("ReportPage", ReportSummary, "报告列表", "A page of reports");
export const RevisionPage = pageOf("RevisionPage", ReportSummary, "版本列表", "A page of revisions");

export const ReportDetail = component(
  "ReportDetail",
  z.extend(Report, { ...state, proposals: Proposals }),
  "一份报告的一个版本，含全部单元格",
  "One revision of a report with every cell",
);
