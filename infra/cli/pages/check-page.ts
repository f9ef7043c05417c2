import { cellLabel } from "../../../shared/form/cells.ts";
import { ISSUE_WORDS } from "../../../shared/mails/issue-words.ts";
import { placeWords } from "../../../shared/mails/places.ts";
import { VERDICT_WORDS } from "../../../shared/mails/words.ts";
import type { Finding } from "../../../shared/report/finding.ts";
import type { Issue, Report } from "../../../shared/report/report.ts";
import type { Verdict } from "../../../shared/report/verdict.ts";
import { SEVERITY_LABELS } from "../../../shared/rules/labels.ts";

const MOST_LINES = 40;

const ADVICE: Readonly<Record<Verdict, string>> = {
  valid: "可以报送或公布。 Ready to be sent or published.",
  invalid: "请对照台账改正标为“错误”的各行，再核验一次。 Correct the rows marked 错误, then check again.",
  needsReview:
    "请对照原文核对上面各处；补齐缺漏后再核验一次。 Compare the items above with the document; complete it and check again.",
  rejected: "请换一个文件。 Try another file.",
};

/** The sentence that a finding rests on, and where it stands. */
function quoteLine({ quote, at }: Finding): string {
  if (quote === undefined) return "";
  const place = at === undefined ? "" : `（${placeWords(at).zh} ${placeWords(at).en}）`;
  return `    正文 text: “${quote}”${place}\n`;
}

function findingLines(finding: Finding): string {
  const severity = SEVERITY_LABELS[finding.severity];
  return `  ✗ ${finding.rule} ${severity.zh} ${severity.en}\n    ${finding.message.zh}\n    ${finding.message.en}\n${quoteLine(finding)}`;
}

function issueLines(issue: Issue): string {
  const words = ISSUE_WORDS[issue.code];
  const place = issue.at === null ? "" : `（${placeWords(issue.at).zh} ${placeWords(issue.at).en}）`;
  const [first] = issue.cells;
  const table = first === undefined ? "" : `${cellLabel(first).split(" ")[0]} `;
  return `  ? ${table}${issue.detail}${place}\n    ${words.zh} ${words.en}\n`;
}

function capped(lines: readonly string[]): string {
  const more = lines.length - MOST_LINES;
  return lines.slice(0, MOST_LINES).join("") + (more > 0 ? `  …另有 ${more} 处 and ${more} more\n` : "");
}

/** A short page that a person can act on: the verdict, what failed, what could not be read, what to do next. */
export function checkPage(
  file: string,
  report: Report,
  findings: readonly Finding[],
  verdict: Verdict,
): string {
  const words = VERDICT_WORDS[verdict];
  const failed = findings.filter((finding) => finding.result === "fail");
  const settledCodes = new Set(["FUZZY_LABEL", "REPEATED_ROW", "SURPLUS_VALUES"]);
  const open = report.issues.filter((issue) => verdict !== "valid" || !settledCodes.has(issue.code));
  const passed = findings.filter((finding) => finding.result === "pass").length;
  const name = `${report.agency ?? "（机关不明 agency unknown）"} ${report.reportYear ?? "（年度不明 year unknown）"}`;
  return [
    `${words.zh} ${words.en.toUpperCase()}  ${name}  ${file}\n`,
    `  ${passed} 项相符 passed，${failed.length} 项不符 failed\n`,
    capped(failed.map(findingLines)),
    capped(open.map(issueLines)),
    `  → ${ADVICE[verdict]}\n`,
  ].join("");
}
