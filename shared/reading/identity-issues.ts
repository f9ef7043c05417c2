import type { Issue } from "../report/report.ts";
import { type ProseLine, surelySaid } from "./prose.ts";
import type { TitleCandidate } from "./title.ts";
import { arabicYears, yearsIn } from "./year.ts";

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

const MOST_TITLE_LINES = 4;

/** What was found of whose report it is, and where. */
interface Identified {
  readonly agency: string | null;
  readonly reportYear: number | null;
  readonly title: TitleCandidate | null;
}

/** The lines that a title was found on. */
function ownLines(lines: readonly ProseLine[], title: TitleCandidate): readonly ProseLine[] {
  const from = lines.findIndex(({ block }) => block === title.block);
  const near = from === -1 ? [] : lines.slice(from, from + MOST_TITLE_LINES);
  return near.filter(({ text }) => title.text.includes(arabicYears(text)));
}

const timesIn = (lines: readonly ProseLine[], name: string): number =>
  lines
    .map(({ text }) => text)
    .join("")
    .split(name).length - 1;

/**
 * What was not recognised for sure of whose report it is, and of which year: that may be another than is printed. An
 * agency's name must be sure wherever it stands, for a rare character is taken for the same other one again. `yearOf`
 * tells the year that lines state elsewhere than in their title.
 */
export function unsureIdentity(
  lines: readonly ProseLine[],
  { agency, reportYear, title }: Identified,
  yearOf: (lines: readonly ProseLine[]) => number | null,
): Issue[] {
  if (lines.every(({ sure }) => sure === undefined)) return [];
  const sure = surelySaid(lines);
  const own = title === null ? [] : ownLines(lines, title);
  const years = [...surelySaid(own).flatMap(({ text }) => yearsIn(text)), yearOf(sure)];
  const unsure = (code: Issue["code"], what: string): Issue[] => [
    { code, cells: [], detail: `the ${what}`, at: own[0]?.at ?? null },
  ];
  return [
    ...(agency === null || timesIn(sure, agency) === timesIn(lines, agency)
      ? []
      : unsure("AGENCY_UNCERTAIN", `agency was not recognised for sure: ${agency}`)),
    ...(reportYear === null || years.includes(reportYear)
      ? []
      : unsure("YEAR_UNCERTAIN", `year was not recognised for sure: ${reportYear}`)),
  ];
}
