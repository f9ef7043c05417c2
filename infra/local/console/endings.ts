import type { Tone } from "./paint.ts";

/** How a file's way ends, as the log tells it. */
export type Ending = "valid" | "invalid" | "needsReview" | "rejected" | "duplicate" | "failed" | "unpacked";

export interface Words {
  readonly mark: string;
  readonly zh: string;
  readonly en: string;
  readonly tone: Tone;
  /** Where the file went, and through what. */
  readonly way: string;
}

/** How a file is read: what it says as text, or what its pictures show. */
export const READ = "读取 extract";
export const SCAN = "识别 OCR";
const CHECKED = `${READ} → 核验 validate`;

export const ENDINGS: Readonly<Record<Ending, Words>> = {
  valid: { mark: "✔", zh: "有效", en: "valid", tone: "good", way: `${CHECKED} → 入库 stored` },
  invalid: { mark: "✘", zh: "有误", en: "invalid", tone: "bad", way: `${CHECKED} → 待审 review` },
  needsReview: {
    mark: "?",
    zh: "待核",
    en: "needs review",
    tone: "attention",
    way: `${CHECKED} → 待审 review`,
  },
  rejected: { mark: "⊘", zh: "拒收", en: "rejected", tone: "bad", way: `${READ} → 待审 review` },
  duplicate: { mark: "=", zh: "重复", en: "duplicate", tone: "soft", way: `${READ} → 已有 seen before` },
  unpacked: { mark: "⇉", zh: "解包", en: "unpacked", tone: "soft", way: `${READ} → 逐个收件 one by one` },
  failed: { mark: "⊘", zh: "处理失败", en: "failed", tone: "bad", way: "死信 dead letters → 待审 review" },
};

export const isEnding = (text: unknown): text is Ending => typeof text === "string" && text in ENDINGS;
