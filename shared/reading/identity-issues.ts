import type { Issue } from "../report/report.ts";
import type { ProseLine } from "./prose.ts";
import type { TitleCandidate } from "./title.ts";

/** What is not clear about whose report it is, and of which year. */
export function identityIssues(
  agency: string | null,
  reportYear: number | null,
  titles: readonly TitleCandidate[],
): Issue[] {
  const issue = (code: Issue["code"], detail: string): Issue => ({ code, cells: [], detail, at: null });
  const named = [
    ...new Set(
      titles.flatMap((title) => (title.agency !== null && title.years.length === 1 ? [title.agency] : [])),
    ),
  ];
  return [
    ...(agency === null ? [issue("AGENCY_UNCERTAIN", "no agency was found in the title")] : []),
    ...(named.length > 1
      ? [issue("AGENCY_UNCERTAIN", `several titles: ${named.slice(0, 3).join("; ")}`)]
      : []),
    ...(reportYear === null ? [issue("YEAR_UNCERTAIN", "no report year was found")] : []),
  ];
}

/** A text below this may have another letter than is printed, or another digit. */
const SURE = 0.9;
const MOST_TITLE_LINES = 4;

/** A title that was not recognised for sure may name another agency or year than is printed. */
export function unsureTitle(lines: readonly ProseLine[], title: TitleCandidate | null): Issue[] {
  if (title === null || title.agency === null) return [];
  const from = lines.findIndex(({ block }) => block === title.block);
  const own = lines.slice(Math.max(0, from)).slice(0, MOST_TITLE_LINES);
  const unsure = own.find(({ text, confidence = 1 }) => title.text.includes(text) && confidence < SURE);
  if (unsure === undefined) return [];
  const detail = `the title was not recognised for sure: ${title.text}`;
  return [{ code: "AGENCY_UNCERTAIN", cells: [], detail, at: unsure.at }];
}
