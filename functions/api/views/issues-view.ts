import type * as z from "zod/mini";
import { issueDetail } from "../../../shared/report/issue-detail.ts";
import { ISSUE_WORDS } from "../../../shared/report/issue-words.ts";
import type { Report } from "../../../shared/report/report.ts";
import { openIssues } from "../../../shared/report/unsettled.ts";
import type { Answer } from "../operation.ts";
import type { OpenIssues } from "../schemas/open-issue.ts";

/** What a person must settle of what was read, in words. */
export const issuesView = (report: Pick<Report, "cells" | "issues">): Answer<z.output<typeof OpenIssues>> =>
  openIssues(report).map((issue) => ({
    code: issue.code,
    message: ISSUE_WORDS[issue.code],
    detail: issueDetail(issue),
    cells: issue.cells,
  }));
