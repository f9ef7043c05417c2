import { composeLetter } from "../../shared/mails/compose.ts";
import { renderLetter } from "../../shared/mails/render.ts";
import type { Checked, Matter } from "../../shared/mails/topics.ts";
import type { Report } from "../../shared/report/report.ts";
import { isUnsettled } from "../../shared/report/unsettled.ts";
import { verdictOf } from "../../shared/report/verdict.ts";
import { checkReport } from "../../shared/rules/engine.ts";

export const MATTER: Matter = {
  noticeId: "0123456789abcdef0123456789abcdef",
  audience: "sender",
  fileName: "年报.html",
  receivedAt: "2024-01-26T06:31:09.000Z",
  reviewUrl: null,
  withheldDomains: [],
};

export const mailOf = (checked: Checked, matter = MATTER) =>
  renderLetter(composeLetter({ kind: "validation", checked }, matter));

export function checkedMail(report: Report) {
  const findings = checkReport(report, null);
  return mailOf({ report, findings, verdict: verdictOf(findings, isUnsettled(report)) });
}

export const total = (row: string) => `requests.${row}.total`;
