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
