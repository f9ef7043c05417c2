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

const FIND_CAUSE: Message = {
  zh: "查明原因。文件完好保存在库中，没有丢失。",
  en: "Find the cause. The file is safe in the store; nothing was lost.",
};
const SEND_AGAIN: Message = {
  zh: "原因排除后，再次上传同一文件，系统会从头处理。",
  en: "Once the cause is gone, upload the same file again: it is then handled from the start.",
};
const TELL_OTHERWISE: Message = {
  zh: "没有发出的是一封通知邮件，处理结果本身已经入库。请核对收件邮箱，并用其他方式告知报送人。",
  en: "What could not be sent is a mail; the result itself is stored. Check the address, and tell the sender in another way.",
};
const RECORD: Message = {
  zh: "在审核事项中写明处理结果。",
  en: "Record in the review what was done.",
};

/** A mail that was not sent is not mended by sending the file again. */
const reviewerSteps = ({ failure }: Topics["failure"]): readonly Message[] => [
  FIND_CAUSE,
  failure?.queue === "notices" ? TELL_OTHERWISE : SEND_AGAIN,
  RECORD,
];

/** The steps of the work by the queues that lead to them. */
const STEPS: ReadonlyMap<string, string> = new Map([
  ["uploads", "读取文件 reading (uploads)"],
  ["extractions", "核验 checking (extractions)"],
  ["notices", "发送通知 mailing (notices)"],
]);

function causeOf({ failure }: Topics["failure"]): readonly Particular[] {
  if (failure === null) return [];
  return [
    { label: { zh: "环节", en: "Step" }, value: STEPS.get(failure.queue) ?? brief(failure.queue, 40) },
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
          zh: "有一步处理多次都没有完成，需要人工处理。",
          en: "A step failed again and again, and needs a person.",
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
      nextSteps(matter, [FOR_SENDERS], reviewerSteps(topic)),
    ],
    footer: footer(matter),
  };
}

const APOLOGY: Message = {
  zh: "问题出在我们的系统上，与您的报告无关。文件完好保存，已转由工作人员处理。",
  en: "The fault is in our system, not in your report. The file is safe, and a person is taking care of it.",
};
