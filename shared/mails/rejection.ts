import { REJECTION_MESSAGES } from "../document/rejection.ts";
import type { Message } from "../report/finding.ts";
import { footer } from "./footer.ts";
import type { Letter, Section } from "./letter.ts";
import { nextSteps } from "./next-steps.ts";
import { particulars } from "./particulars.ts";
import { brief } from "./printable.ts";
import { subjectLine, subjectName } from "./subject.ts";
import type { Matter, Topic } from "./topics.ts";

const WORD: Message = { zh: "文件无法读取", en: "File not readable" };

const REVIEWERS_KNOW: Message = {
  zh: "审核人员也已收到通知。如果您认为文件没有问题，不必重新报送，等候处理即可。",
  en: "The reviewers have been told too. If you think that the file is in order, wait for their decision.",
};

const FOR_REVIEWERS: readonly Message[] = [
  {
    zh: "打开原文件，确认是否确实不能用。",
    en: "Open the file and see whether it is really of no use.",
  },
  {
    zh: "在审核事项中作出决定并写明理由。",
    en: "Decide in the review, and give the reason.",
  },
];

/** A file of which no report could be read. */
export function composeRejection({ code, detail }: Topic<"rejection">, matter: Matter): Letter {
  const cause = REJECTION_MESSAGES[code];
  const isReviewer = matter.audience === "reviewers";
  const forReviewers = isReviewer
    ? [{ label: { zh: "代码", en: "Code" }, value: brief(`${code}：${detail}`, 300) }]
    : [];
  const told: readonly Section[] = isReviewer
    ? [
        {
          heading: { zh: "报送人收到的说明", en: "What the sender was told" },
          blocks: [{ kind: "paragraph", text: cause }],
        },
      ]
    : [];
  return {
    subject: subjectLine(WORD, subjectName(null, matter.fileName), matter.audience),
    tone: "bad",
    headline: {
      zh: "没有从这个文件中读到年度报告。",
      en: "No annual report could be read from this file.",
    },
    sections: [
      { heading: { zh: "文件", en: "The file" }, blocks: [particulars(matter, null, forReviewers)] },
      ...told,
      nextSteps(matter, [cause, REVIEWERS_KNOW], FOR_REVIEWERS),
    ],
    footer: footer(matter),
  };
}
