import type { Message } from "../report/finding.ts";
import { unsettledCells } from "../report/unsettled.ts";
import { errorSections, noticeSections, suggestionSections, unassessedSections } from "./finding-sections.ts";
import { footer } from "./footer.ts";
import type { Letter, Section } from "./letter.ts";
import { nextSteps, SENDER_STEPS } from "./next-steps.ts";
import { failedFindings, outlineOf } from "./outline.ts";
import { particulars } from "./particulars.ts";
import { remarkSections, unreadSections } from "./reading-sections.ts";
import { subjectLine, subjectName } from "./subject.ts";
import type { Checked, Matter, Topic } from "./topics.ts";
import { VERDICT_TONES, VERDICT_WORDS } from "./words.ts";

export const REPORT_HEADING: Message = { zh: "报告", en: "The report" };

/** The verdict in plain words. */
export function verdictSentence({ verdict, findings }: Checked): Message {
  const errors = failedFindings(findings).filter((finding) => finding.severity === "error").length;
  switch (verdict) {
    case "valid":
      return {
        zh: "核验通过：各表齐全，必须成立的勾稽关系全部成立。",
        en: "Valid: the tables are complete, and every relation that must hold does.",
      };
    case "invalid":
      return {
        zh: `数据有误：有 ${errors} 处对不上，需要改正。`,
        en: `Invalid: ${errors} ${errors === 1 ? "item does" : "items do"} not agree and must be corrected.`,
      };
    case "needsReview":
      return {
        zh: "暂时没有结论：有的数字没有填写或没能读准，需要人工核对。",
        en: "No verdict yet: some numbers are absent or could not be read for certain. A person must look.",
      };
    case "rejected":
      return { zh: "报告未予受理。", en: "The report was rejected." };
  }
}

/** Everything that was found in a report and everything that was not read in it. */
export function detailSections({ report, findings, proposals = [] }: Checked): readonly Section[] {
  const outline = outlineOf(findings, proposals);
  return [
    ...errorSections(outline),
    ...unreadSections(report),
    ...suggestionSections(outline),
    ...unassessedSections(findings, unsettledCells(report)),
    ...noticeSections(outline),
    ...remarkSections(report),
  ];
}

/** The result of a file that was read and checked. */
export function composeValidation({ checked }: Topic<"validation">, matter: Matter): Letter {
  const { report, verdict } = checked;
  return {
    subject: subjectLine(VERDICT_WORDS[verdict], subjectName(report, matter.fileName), matter.audience),
    tone: VERDICT_TONES[verdict],
    headline: verdictSentence(checked),
    sections: [
      { heading: REPORT_HEADING, blocks: [particulars(matter, report)] },
      nextSteps(matter, SENDER_STEPS[verdict]),
      ...detailSections(checked),
    ],
    footer: footer(matter),
  };
}
