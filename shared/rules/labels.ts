import type { Basis, Message, RuleResult, Severity } from "../report/finding.ts";

/** What a finding rests on, in words for people. Only `printed` is written on the form itself. */
export const BASIS_LABELS: Readonly<Record<Basis, Message>> = {
  printed: { zh: "表格印明的勾稽关系", en: "a relation printed on the form" },
  arithmetic: { zh: "栏目含义所要求的算术关系", en: "arithmetic that the labels entail" },
  continuity: { zh: "上下年度数据的衔接关系", en: "continuity from one year to the next" },
  narrative: { zh: "报告文字与数据的一致性", en: "agreement of the report's words with its data" },
  statute: { zh: "法规和统一格式的要求", en: "the statute and the uniform format" },
  plausibility: { zh: "填报惯例和合理性判断，并非规定", en: "practice and plausibility, not a rule of law" },
};

export const SEVERITY_LABELS: Readonly<Record<Severity, Message>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "提醒", en: "warning" },
  info: { zh: "提示", en: "information" },
};

export const RESULT_LABELS: Readonly<Record<RuleResult, Message>> = {
  pass: { zh: "相符", en: "pass" },
  fail: { zh: "不符", en: "fail" },
  notAssessable: { zh: "无法核对", en: "not assessable" },
  notApplicable: { zh: "不适用", en: "not applicable" },
};
