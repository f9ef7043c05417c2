import type { CellId } from "../form/cells.ts";
import { issueDetail } from "../report/issue-detail.ts";
import type { IssueCode, Report } from "../report/report.ts";
import type { Assessment } from "./rule.ts";
import { assessment } from "./tables.ts";
import { excerpt } from "./trouble.ts";

const SHOWN = 5;

/** One assessment per kind of issue that reading noted, with its own words; a pass where there is none. */
export function assessRemarks(report: Report, codes: readonly IssueCode[]): readonly Assessment[] {
  const remarks = codes.flatMap((code) => {
    const issues = report.issues.filter((issue) => issue.code === code);
    if (issues.length === 0) return [];
    const cells: readonly CellId[] = [...new Set(issues.flatMap((issue) => issue.cells))];
    const details = issues.slice(0, SHOWN).map(issueDetail);
    const told = (words: readonly string[], by: string) => words.map((one) => excerpt(one, 60)).join(by);
    const args = {
      count: issues.length,
      details: told(
        details.map(({ en }) => en),
        "; ",
      ),
      chinese: told(
        details.map(({ zh, en }) => zh || en),
        "；",
      ),
    };
    return [assessment(code, "fail", { wording: code, cells, args })];
  });
  return remarks.length > 0 ? remarks : [assessment("", "pass")];
}
