import type { TableName } from "../form/edition.ts";
import type { Basis, Message, Severity } from "../report/finding.ts";
import type { Verdict } from "../report/verdict.ts";
import type { Tone } from "./letter.ts";

export const BRAND: Message = {
  zh: "勾稽 · 政府信息公开工作年度报告核验",
  en: "Gouji, checks of disclosure annual reports",
};

/** The verdict in a word or two, for subjects and particulars. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Message>> = {
  valid: { zh: "核验通过", en: "Valid" },
  invalid: { zh: "数据有误", en: "Invalid" },
  needsReview: { zh: "待人工核对", en: "Needs review" },
  rejected: { zh: "未予受理", en: "Rejected" },
};

export const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  valid: "good",
  invalid: "bad",
  needsReview: "attention",
  rejected: "bad",
};

export const SEVERITY_TAGS: Readonly<Record<Severity, { readonly text: Message; readonly tone: Tone }>> = {
  error: { text: { zh: "错误", en: "error" }, tone: "bad" },
  warning: { text: { zh: "提醒", en: "warning" }, tone: "attention" },
  info: { text: { zh: "提示", en: "note" }, tone: "neutral" },
};

/** What a finding rests on. Only `printed` stands on the form itself, and a reader may rely on the difference. */
export const BASIS_WORDS: Readonly<Record<Basis, Message>> = {
  printed: { zh: "表格印明的勾稽关系", en: "printed on the form" },
  arithmetic: { zh: "栏目含义所要求的算术关系", en: "arithmetic that the labels entail" },
  continuity: { zh: "上下年度数据的衔接", en: "continuity from year to year" },
  narrative: { zh: "报告文字与表格数据一致", en: "the report's words and its tables" },
  statute: { zh: "法规和统一格式的要求", en: "the statute and its uniform format" },
  plausibility: { zh: "合理性判断，并非规定", en: "plausibility, not a rule of law" },
};

/** The tables by the headings of their sections; `document` for what is about none of them. */
export const TABLE_HEADINGS: Readonly<Record<TableName | "document", Message>> = {
  document: { zh: "报告整体", en: "The report as a whole" },
  proactiveDisclosure: { zh: "表二 主动公开政府信息情况", en: "Table 2, proactive disclosure" },
  requests: { zh: "表三 收到和处理政府信息公开申请情况", en: "Table 3, requests" },
  remedies: { zh: "表四 行政复议、行政诉讼情况", en: "Table 4, review and litigation" },
};
