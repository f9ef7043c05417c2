import { cellLabel } from "../../../shared/form/cells.ts";
import { type Outline, outlineOf } from "../../../shared/mails/outline.ts";
import { placeWords } from "../../../shared/mails/places.ts";
import { VERDICT_WORDS } from "../../../shared/mails/words.ts";
import type { Finding } from "../../../shared/report/finding.ts";
import { issueDetail } from "../../../shared/report/issue-detail.ts";
import { ISSUE_WORDS } from "../../../shared/report/issue-words.ts";
import type { Proposal } from "../../../shared/report/proposal.ts";
import type { Issue, Report } from "../../../shared/report/report.ts";
import { unsettledCells } from "../../../shared/report/unsettled.ts";
import type { Verdict } from "../../../shared/report/verdict.ts";
import { findingLines, foldedLine, openLines } from "./finding-lines.ts";

const MOST_LINES = 40;
const MOST_RULES = 8;
const MOST_PROPOSALS = 8;

/** A report that was checked. */
export interface CheckedReport {
  readonly file: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly proposals: readonly Proposal[];
  readonly verdict: Verdict;
}

const ADVICE: Readonly<Record<Verdict, string>> = {
  valid: "可以报送或公布。 Ready to be sent or published.",
  invalid: "请对照台账改正标为“错误”的各行，再核验一次。 Correct the rows marked 错误, then check again.",
  needsReview:
    "请对照原文核对上面各处；补齐缺漏后再核验一次。 Compare the items above with the document; complete it and check again.",
  rejected: "请换一个文件。 Try another file.",
};

function issueLines(issue: Issue): string {
  const [words, detail] = [ISSUE_WORDS[issue.code], issueDetail(issue)];
  const place = issue.at === null ? null : placeWords(issue.at);
  const [first] = issue.cells;
  const table = first === undefined ? "" : (cellLabel(first).split(" ")[0] ?? "");
  const own = detail.zh === "" ? "" : `${detail.zh}。`;
  const named = own.startsWith(table) ? "" : `${table} `;
  return [
    `  ? ${named}${own}${words.zh}${place === null ? "" : `（${place.zh}）`}\n`,
    `    ${detail.en === "" ? "" : `${detail.en}. `}${words.en}${place === null ? "" : ` (${place.en})`}\n`,
  ].join("");
}

function capped(lines: readonly string[], most: number): string {
  const more = lines.length - most;
  return lines.slice(0, most).join("") + (more > 0 ? `  …另有 ${more} 处 and ${more} more\n` : "");
}

function countsLine(findings: readonly Finding[], { errors, warnings, infos }: Outline): string {
  const of = (result: Finding["result"]) => findings.filter((finding) => finding.result === result).length;
  return [
    `  ${of("pass")} 项相符 passed`,
    `${errors.length} 处错误 errors`,
    `${warnings.length} 处提醒 warnings`,
    `${infos.length} 条提示 notes`,
    `${of("notAssessable")} 项无法核对 not assessable\n`,
  ].join(" · ");
}

const unassessed = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ result }) => result === "notAssessable");

/** Error rules that could not be assessed and say more than that their cells were not read. */
function untoldOpen(report: Report, findings: readonly Finding[]): readonly Finding[] {
  const unsettled = new Set(unsettledCells(report));
  return unassessed(findings).filter(
    ({ severity, cells }) =>
      severity === "error" && (cells.length === 0 || !cells.every((id) => unsettled.has(id))),
  );
}

const suggestionLines = ({ message }: Proposal): string => `  ☞ ${message.zh}\n    ${message.en}\n`;

/**
 * A short page that a person can act on: the verdict, what failed, what could not be read, what to do next. With
 * `all`, nothing is folded or cut short.
 */
export function checkPage(
  { file, report, findings, proposals, verdict }: CheckedReport,
  all: boolean,
): string {
  const words = VERDICT_WORDS[verdict];
  const outline = outlineOf(findings, proposals);
  const { errors, warnings, infos, suggestions } = outline;
  const settledCodes = new Set(["FUZZY_LABEL", "REPEATED_ROW", "SURPLUS_VALUES"]);
  const issues = report.issues.filter((issue) => verdict !== "valid" || !settledCodes.has(issue.code));
  const open = all ? unassessed(findings) : untoldOpen(report, findings);
  const name = `${report.agency ?? "（机关不明 agency unknown）"} ${report.reportYear ?? "（年度不明 year unknown）"}`;
  const most = (limit: number): number => (all ? Number.POSITIVE_INFINITY : limit);
  return [
    `${words.zh} ${words.en.toUpperCase()}  ${name}  ${file}\n`,
    countsLine(findings, outline),
    findingLines(errors, most(MOST_LINES)),
    findingLines(warnings, most(MOST_LINES)),
    capped(issues.map(issueLines), most(MOST_LINES)),
    openLines(open, most(MOST_RULES)),
    capped(suggestions.map(suggestionLines), most(MOST_PROPOSALS)),
    all ? findingLines(infos, most(0)) : foldedLine(infos),
    `  → ${ADVICE[verdict]}\n`,
  ].join("");
}
