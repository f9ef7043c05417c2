import type { Forms } from "../form/edition.ts";
import type { Decision } from "../records/review.ts";
import type { Message } from "../report/finding.ts";
import { shownValue } from "./cell-lists.ts";
import { type CellNames, cellNames } from "./cell-names.ts";
import { footer } from "./footer.ts";
import type { Block, Letter, Particular, Section } from "./letter.ts";
import { nextSteps } from "./next-steps.ts";
import { particulars } from "./particulars.ts";
import { brief } from "./printable.ts";
import { subjectLine, subjectName } from "./subject.ts";
import { beijingTime } from "./times.ts";
import type { Matter, Topic } from "./topics.ts";
import { detailSections } from "./validation.ts";
import { VERDICT_TONES, VERDICT_WORDS } from "./words.ts";

const CHANGES_SHOWN = 40;

const joined = ({ row, column }: CellNames): Message => ({
  zh: `${row.zh} · ${column.zh}`,
  en: `${row.en} · ${column.en}`,
});

type Action = Decision["action"];

const WORDS: Readonly<Record<Action, Message>> = {
  approve: { zh: "审核已确认", en: "Approved" },
  correct: { zh: "审核已更正", en: "Corrected" },
  reject: { zh: "审核已退回", en: "Rejected" },
};

const HEADLINES: Readonly<Record<Action, Message>> = {
  approve: { zh: "审核人员已确认，审核结束。", en: "The reviewers approved it. The review is closed." },
  correct: {
    zh: "审核人员更正了以下数字，并重新核验。",
    en: "The reviewers corrected the numbers below, and the report was checked again.",
  },
  reject: { zh: "审核人员退回了这份材料。", en: "The reviewers rejected it." },
};

const STEPS: Readonly<Record<Action, readonly Message[]>> = {
  approve: [{ zh: "无需任何操作。", en: "Nothing." }],
  correct: [
    {
      zh: "请核对以下更正。若与台账相符，无需任何操作；已经公开的报告中如有同样的错误，请一并改正。",
      en: "Check the corrections below. If they agree with your records there is nothing to do; if the published report holds the same errors, correct it as well.",
    },
    {
      zh: "若更正有误，请改好报告后再次报送，系统以最后收到的文件为准。",
      en: "If a correction is wrong, send the right report again: the file received last counts.",
    },
  ],
  reject: [
    {
      zh: "请按审核意见改正后重新报送。",
      en: "Correct it as the reason given says, and send it again.",
    },
  ],
};

function decisionParticulars({ decision }: Topic<"decision">, { audience }: Matter): readonly Particular[] {
  const verdict = VERDICT_WORDS[decision.verdict];
  return [
    { label: { zh: "结论", en: "Verdict" }, value: `${verdict.zh} ${verdict.en}` },
    { label: { zh: "意见", en: "Reason" }, value: brief(decision.reason, 1000) },
    { label: { zh: "时间", en: "Decided" }, value: `${beijingTime(decision.at)}（北京时间 Beijing time）` },
    ...(audience === "reviewers"
      ? [{ label: { zh: "审核人", en: "Reviewer" }, value: brief(decision.by, 100) }]
      : []),
  ];
}

/** The forms of a report that is not stored any more make no difference but in the words of some labels. */
const FORMS: Forms = { proactiveDisclosure: "2021", requests: "2021" };

function changeSections({ decision, before, after }: Topic<"decision">): readonly Section[] {
  const { corrections } = decision;
  if (corrections.length === 0) return [];
  const nameOf = cellNames((before ?? after?.report)?.forms ?? FORMS);
  const rows = corrections.slice(0, CHANGES_SHOWN).map(({ cell, raw }) => ({
    cell: joined(nameOf(cell)),
    before: before === null ? "（原值未存 not kept）" : shownValue(before.cells[cell]),
    after: raw.trim() === "" ? "（空白 blank）" : brief(raw, 60),
  }));
  const hidden = corrections.length - CHANGES_SHOWN;
  const more: Block = {
    kind: "paragraph",
    text: { zh: `另有 ${hidden} 处更正。`, en: `${hidden} more corrections.` },
  };
  const heading = {
    zh: `更正（${corrections.length} 处，原读数 → 更正后）`,
    en: `Corrections (${corrections.length}; as read → as corrected)`,
  };
  return [{ heading, blocks: [{ kind: "changes", rows }, ...(hidden > 0 ? [more] : [])] }];
}

/** What a reviewer decided, why, and what was changed; after a correction also what still does not agree. */
export function composeDecision(topic: Topic<"decision">, matter: Matter): Letter {
  const { decision, before, after } = topic;
  const report = after?.report ?? before;
  const remaining =
    decision.action === "correct" && after !== null && after.verdict !== "valid" ? detailSections(after) : [];
  return {
    subject: subjectLine(WORDS[decision.action], subjectName(report, matter.fileName), "sender"),
    tone: decision.action === "reject" ? "bad" : VERDICT_TONES[decision.verdict],
    headline: HEADLINES[decision.action],
    sections: [
      {
        heading: { zh: "审核结果", en: "The decision" },
        blocks: [particulars(matter, report, decisionParticulars(topic, matter))],
      },
      nextSteps(matter, STEPS[decision.action], []),
      ...changeSections(topic),
      ...remaining,
    ],
    footer: footer(matter),
  };
}
