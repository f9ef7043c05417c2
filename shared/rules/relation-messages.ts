import type { Message } from "../report/finding.ts";
import type { Messages } from "./rule.ts";

export const ABSENT: Message = {
  zh: "未找到{table}，本规则无法核对。",
  en: "{table} was not found, so this rule cannot be assessed.",
};

export const OTHER_EDITION: Message = {
  zh: "这份报告的表二采用 {edition} 年版格式，没有本规则所核对的栏目。",
  en: "Table 2 of this report uses the {edition} edition, which has no such columns.",
};

/** For rules over the three rows of （六）其他处理. */
export const THREE_ROWS: Message = {
  zh: "2019 年版表三的“（六）其他处理”只有一行，不核对。",
  en: "In edition 2019 “other outcome” is one row; not checked.",
};

const messagesOf = (zh: string, en: string): Messages => ({
  pass: {
    zh: "{where}：{left} {sign} {right}，相符。",
    en: "{where}: {left} {sign} {right}, as it should be.",
  },
  fail: {
    zh: `{where}：{left}，${zh} {right}，相差 {difference}。`,
    en: `{where}: {left} should ${en} {right}; difference {difference}.`,
  },
  notAssessable: {
    zh: "{where}：{troubles}，因此无法核对。{whatIf}",
    en: "{where}: cannot be assessed, because of {troubles}.{whatIf}",
  },
  absent: ABSENT,
});

export const EQUAL = messagesOf("应等于", "equal");
export const AT_MOST = messagesOf("应不大于", "be at most");
export const AT_LEAST = messagesOf("应不小于", "be at least");
