import { APPLICANT_COLUMNS } from "../../form/requests.ts";
import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { assessClaim, NARRATIVE_MESSAGES, saysNothing } from "../narrative.ts";
import type { Assessment, Rule } from "../rule.ts";
import { outcomeCells } from "../subject-cells.ts";
import { settledSum } from "../sum.ts";

/** One leaf of the group, or the group in one column: what else the words may mean. */
function otherMeanings(report: Report, cells: readonly string[]): readonly (number | null)[] {
  const columns = APPLICANT_COLUMNS.map(({ id }) =>
    settledSum(
      report,
      cells.map((cell) => cell.replace(/total$/u, id)),
    ),
  );
  return [...cells.map((cell) => settledSum(report, [cell])), ...columns];
}

function assessOutcome(report: Report, subject: string): Assessment {
  const cells = outcomeCells(subject, report.forms.requests);
  if (cells.length === 0) return saysNothing(subject);
  return assessClaim(report, {
    instance: subject,
    subjects: [subject],
    cells,
    also: (of) => otherMeanings(of, cells).filter((value) => value !== 0),
    gravest: "warning",
  });
}

export const nar06: Rule = {
  id: "NAR-06",
  severity: "warning",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所说的予以公开、不予公开等各类办理结果的件数，与表三相应的总计一致。",
    en: "The numbers of requests granted, refused and so on in the text are those of table 3.",
  },
  formula: {
    zh: "正文“予以公开 N 件” = 该类各项总计之和；也可能只指其中一项，或只指一类申请人，此时不作为不符",
    en: "“予以公开 N” = the sum of the group; it may also mean one leaf or one kind of applicant, which convicts nobody",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "outcomes.granted",
      cells: { "requests.outcomes.granted.total": 10 },
      report: saying("政府信息公开申请中，予以公开10件。", { subject: "outcomes.granted", value: 10 }),
    },
    bad: {
      instance: "outcomes.granted",
      cells: { "requests.outcomes.granted.total": 9 },
      report: saying("政府信息公开申请中，予以公开10件。", { subject: "outcomes.granted", value: 10 }),
    },
  },
  assess: ({ report }) => {
    const subjects = [...new Set(report.facts.map((fact) => fact.subject))].filter((s) =>
      s.startsWith("outcomes."),
    );
    return subjects.length === 0
      ? [saysNothing("")]
      : subjects.map((subject) => assessOutcome(report, subject));
  },
};
