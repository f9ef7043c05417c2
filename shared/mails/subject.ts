import type { Audience } from "../records/notice.ts";
import type { Message } from "../report/finding.ts";
import { brief } from "./printable.ts";
import type { PrintedReport } from "./topics.ts";

const LIMIT = 100;
const NAME_LIMIT = 50;

/** `云溪市水务局 2023 年度`, or the file's name where the report does not say whose it is. */
export function subjectName(report: PrintedReport | null, fileName: string): string {
  if (report === null || report.agency === null) return brief(fileName, NAME_LIMIT);
  const year = report.reportYear === null ? "" : ` ${report.reportYear} 年度`;
  return `${brief(report.agency, NAME_LIMIT)}${year}`;
}

/** One line of at most 100 characters: 【勾稽】数据有误 Invalid · 云溪市水务局 2023 年度. */
export function subjectLine(word: Message, name: string, audience: Audience): string {
  const call = audience === "reviewers" ? "请审核 To review · " : "";
  return brief(`【勾稽】${call}${word.zh} ${word.en} · ${name}`, LIMIT);
}
