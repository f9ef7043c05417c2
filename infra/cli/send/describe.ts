import type { Ending, Outcome } from "./outcome.ts";
import type { Service } from "./service.ts";

const WORDS: Readonly<Record<Ending, string>> = {
  valid: "✔ 有效 valid",
  invalid: "✘ 有误 invalid",
  needsReview: "？ 待核 needs review",
  rejected: "⊘ 拒收 rejected",
  failed: "⊘ 处理失败 failed",
  unpacked: "⇉ 已解包 unpacked",
  unsent: "⊘ 没有接受 did not take",
  unknown: "… 仍在处理 still open",
};

/** What a person reads about one file: its verdict, why, and where to go on. */
export function describe(name: string, outcome: Outcome, service: Service): string {
  const { standing } = outcome;
  const lines = [
    `${WORDS[outcome.ending]}  ${name}${outcome.duplicate ? "（内容与先前相同 same bytes as before）" : ""}`,
  ];
  for (const report of standing?.reports ?? []) {
    lines.push(`    ${report.agency} ${report.year}  ${service.address(report.links.self)}`);
  }
  if (standing?.rejection) {
    const { code, message } = standing.rejection;
    lines.push(`    ${code}：${message.zh}`, `    ${message.en}`);
  }
  if (standing?.failure) lines.push(`    ${standing.failure.queue}: ${standing.failure.reason}`);
  return `${lines.join("\n")}\n`;
}
