import type { Message } from "../report/finding.ts";
import { footer } from "./footer.ts";
import type { Letter, Particular } from "./letter.ts";
import { nextSteps } from "./next-steps.ts";
import { particulars } from "./particulars.ts";
import { brief } from "./printable.ts";
import { subjectLine, subjectName } from "./subject.ts";
import type { Matter, Topic, Topics } from "./topics.ts";

const WORD: Message = { zh: "处理延误", en: "Delayed" };

const FOR_SENDERS: Message = {
  zh: "您不必重新报送，也不必回复。处理完毕后会把结果告知您。",
  en: "Nothing: there is no need to send it again or to answer. You will be told the result.",
};

const FOR_REVIEWERS: readonly Message[] = [
  {
    zh: "查明原因。文件完好保存在库中，没有丢失。",
    en: "Find the cause. The file is safe in the store; nothing was lost.",
  },
  {
    zh: "原因排除后，再次上传同一文件，系统会从头处理。",
    en: "Once the cause is gone, upload the same file again: it is then handled from the start.",
  },
  {
    zh: "在审核事项中写明处理结果。",
    en: "Record in the review what was done.",
  },
];

function causeOf({ failure }: Topics["failure"]): readonly Particular[] {
  if (failure === null) return [];
  return [
    { label: { zh: "环节", en: "Step" }, value: brief(failure.queue, 40) },
    { label: { zh: "原因", en: "Cause" }, value: brief(failure.reason, 400) },
  ];
}

/** A file whose handling kept failing: an apology to its sender, the facts to the reviewers. */
export function composeFailure(topic: Topic<"failure">, matter: Matter): Letter {
  const isReviewer = matter.audience === "reviewers";
  return {
    subject: subjectLine(WORD, subjectName(null, matter.fileName), matter.audience),
    tone: "attention",
    headline: isReviewer
      ? {
          zh: "这个文件多次处理都没有完成，需要人工处理。",
          en: "This file could not be handled, after several attempts. A person must look.",
        }
      : {
          zh: "很抱歉，您的文件没能按时处理完；文件没有丢失。",
          en: "We are sorry: your file could not be handled in time. Nothing was lost.",
        },
    sections: [
      {
        heading: { zh: "文件", en: "The file" },
        blocks: [
          particulars(matter, null, isReviewer ? causeOf(topic) : []),
          ...(isReviewer ? [] : [{ kind: "paragraph" as const, text: APOLOGY }]),
        ],
      },
      nextSteps(matter, [FOR_SENDERS], FOR_REVIEWERS),
    ],
    footer: footer(matter),
  };
}

const APOLOGY: Message = {
  zh: "问题出在我们的系统上，与您的报告无关。文件完好保存，已转由工作人员处理。",
  en: "The fault is in our system, not in your report. The file is safe, and a person is taking care of it.",
};
