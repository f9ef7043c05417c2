import { APPLICANT_COLUMNS } from "../../form/requests.ts";
import { assessContinuity, CONTINUITY_MESSAGES } from "../continuity.ts";
import type { Rule } from "../rule.ts";

const APPLICANTS = APPLICANT_COLUMNS.map((column) => column.id).filter((id) => id !== "total");

/** An applicant that was classified anew between two years breaks this and not XY-01. */
export const xy02: Rule = {
  id: "XY-02",
  severity: "warning",
  basis: "continuity",
  reads: "previous",
  statement: {
    zh: "本年度各类申请人的“上年结转”，等于本机关上一年度报告同类申请人的“结转下年度继续办理”。",
    en: "For each kind of applicant, what was carried over equals what the previous report carried forward.",
  },
  formula: {
    zh: "上年结转〔本年度〕 = 结转下年度〔上一年度〕（六类申请人逐列核对）",
    en: "carriedOver [Y] = carriedForward [Y−1], in each of six columns",
  },
  messages: CONTINUITY_MESSAGES,
  examples: {
    good: {
      instance: "naturalPerson",
      cells: { "requests.carriedOver.naturalPerson": 5 },
      previous: { "requests.carriedForward.naturalPerson": 5 },
    },
    bad: {
      instance: "naturalPerson",
      cells: { "requests.carriedOver.naturalPerson": 4 },
      previous: { "requests.carriedForward.naturalPerson": 5 },
    },
  },
  assess: (context) =>
    assessContinuity(context, APPLICANTS, () => ({ severity: "warning", remark: { zh: "", en: "" } })),
};
