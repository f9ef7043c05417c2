import type { TableName } from "../form/edition.ts";
import type { Message, Severity } from "../report/finding.ts";
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

/** The tables by the headings of their sections; `document` for what is about none of them. */
export const TABLE_HEADINGS: Readonly<Record<TableName | "document", Message>> = {
  document: { zh: "报告整体", en: "The report as a whole" },
  proactiveDisclosure: { zh: "表二 主动公开政府信息情况", en: "Table 2, proactive disclosure" },
  requests: { zh: "表三 收到和处理政府信息公开申请情况", en: "Table 3, requests" },
  remedies: { zh: "表四 行政复议、行政诉讼情况", en: "Table 4, review and litigation" },
};
