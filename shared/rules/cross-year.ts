import type { CellId } from "../form/cells.ts";
import type { Edition } from "../form/edition.ts";
import { sameBecause } from "../identity/identity.ts";
import type { Message } from "../report/finding.ts";
import type { Report } from "../report/report.ts";
import type { Judgement } from "./judge.ts";
import { cellInTable } from "./names.ts";
import { numberIn } from "./operand.ts";
import type { Assessment, Context, Messages } from "./rule.ts";
import { assessment } from "./tables.ts";
import { describeTroubles } from "./trouble.ts";

/** Numbers of this report that are held against numbers of the year before. */
export interface Comparison {
  readonly instance: string;
  readonly mine: readonly CellId[];
  readonly theirs: readonly CellId[];
  judge(mine: readonly number[], theirs: readonly number[], previous: Report): Judgement;
}

/** What every rule over two years may say; its own messages come beside these. */
export const CROSS_YEAR_MESSAGES: Messages = {
  notAssessable: {
    zh: "{troubles}，因此无法与 {year} 年度报告核对。",
    en: "Cannot be compared with the report of {year}, because of {troubles}.",
  },
  notApplicable: {
    zh: "尚未收到本机关上一年度的报告，收到后会自动核对。",
    en: "The report of the year before has not been received; this is checked when it arrives.",
  },
};

/** For rules that need both years on one edition of table 2. */
export const EDITIONS_DIFFER: Messages = {
  edition: {
    zh: "两个年度的表二不都是 {edition} 年版格式，指标含义不同，不作比较。",
    en: "Table 2 of the two years is not edition {edition} in both; the items differ in meaning and are not compared.",
  },
};

export const RESCOPED: Message = {
  zh: "两份报告的统计范围不同（本级与汇总），可能因此不一致。",
  en: " The two reports differ in scope (own office or aggregate), which may explain it.",
};

export const NO_REMARK: Message = { zh: "", en: "" };

/** True where one report counts its own office and the other a whole government, as far as both say so. */
export function isRescoped(report: Report, previous: Report): boolean {
  return report.scope !== previous.scope && report.scope !== "unknown" && previous.scope !== "unknown";
}

export const REFORMED: Message = {
  zh: "上一年度报告用的是机构改革前的名称或另一名称，职能可能有划转。",
  en: " The report of the year before bears a former or another name; functions may have been moved.",
};

/** True where the year before was reported under a name that is not just a shorter or longer form of this one. */
export function isReformed({ agency }: Report, previous: Report): boolean {
  if (agency === null || previous.agency === null || agency === previous.agency) return false;
  const because = sameBecause(agency, previous.agency);
  return because === null || because === "renamed";
}

function troublesOf({ report }: Context, previous: Report, { mine, theirs }: Comparison): Message {
  const parts = [
    describeTroubles(report, mine, cellInTable),
    describeTroubles(previous, theirs, (id, forms) => {
      const name = cellInTable(id, forms);
      return { zh: `${previous.reportYear} 年度${name.zh}`, en: `${name.en} of ${previous.reportYear}` };
    }),
  ].filter(({ zh }) => zh !== "");
  return { zh: parts.map(({ zh }) => zh).join("；"), en: parts.map(({ en }) => en).join("; ") };
}

function compare(context: Context, previous: Report, comparison: Comparison): Assessment {
  const { instance, mine, theirs } = comparison;
  const year = String(previous.reportYear);
  const left = mine.flatMap((id) => numberIn(context.report, id) ?? []);
  const right = theirs.flatMap((id) => numberIn(previous, id) ?? []);
  if (left.length < mine.length || right.length < theirs.length) {
    const args = { year, troubles: troublesOf(context, previous, comparison) };
    return assessment(instance, "notAssessable", { cells: mine, args });
  }
  const { result, args, ...details } = comparison.judge(left, right, previous);
  return assessment(instance, result, { cells: mine, ...details, args: { year, ...args } });
}

/** Each comparison with the year before; one that says why there is none where that report is not stored. */
export function assessAcross(context: Context, comparisons: readonly Comparison[]): readonly Assessment[] {
  const { previous } = context;
  if (previous === null) return [assessment("", "notApplicable")];
  return comparisons.map((comparison) => compare(context, previous, comparison));
}

/** The same, where table 2 has to be of one edition in both years. */
export function assessAcrossIn(
  edition: Edition,
  context: Context,
  comparisons: readonly Comparison[],
): readonly Assessment[] {
  const { report, previous } = context;
  const used = [report, previous ?? report].map(({ forms }) => forms.proactiveDisclosure);
  if (previous !== null && used.some((other) => other !== edition))
    return [assessment("", "notApplicable", { wording: "edition", args: { edition } })];
  return assessAcross(context, comparisons);
}
