import { element } from "./dom.js";

/** How each state of a file is shown: Chinese first, with the colour that says how urgent it is. */
export const STATES = {
  received: { zh: "已接收", en: "received", tone: "neutral" },
  scanning: { zh: "识别中", en: "being recognised", tone: "neutral" },
  extracted: { zh: "已读取", en: "read", tone: "neutral" },
  valid: { zh: "有效", en: "valid", tone: "good" },
  invalid: { zh: "有误", en: "invalid", tone: "bad" },
  needsReview: { zh: "待核", en: "needs review", tone: "attention" },
  rejected: { zh: "拒收", en: "rejected", tone: "bad" },
  duplicate: { zh: "重复", en: "duplicate", tone: "neutral" },
  unpacked: { zh: "已解包", en: "unpacked", tone: "neutral" },
  failed: { zh: "处理失败", en: "failed", tone: "bad" },
};

/** The state of a file, or a verdict, as a coloured word. */
export function chip(status) {
  const { zh, en, tone } = STATES[status];
  return element("span", { class: `verdict ${tone}` }, `${zh} ${en}`);
}

/** What became of a review. */
export const REVIEW_STATES = {
  open: { zh: "待办", en: "open", tone: "attention" },
  approved: { zh: "已接受", en: "approved", tone: "good" },
  corrected: { zh: "已改定", en: "corrected", tone: "good" },
  rejected: { zh: "不予接受", en: "rejected", tone: "bad" },
  superseded: { zh: "已有新文件", en: "superseded", tone: "neutral" },
};

/** Whose report it is, and of which year; one whose agency or year could not be read is filed under its file's name. */
export function whose({ agency, year }) {
  if (!agency.startsWith("~")) return `${agency} · ${year}`;
  const known = year === 0 ? "" : ` · ${year}`;
  return `机关或年度未读出 agency or year not read${known}`;
}
