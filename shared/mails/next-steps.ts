import type { Message } from "../report/finding.ts";
import type { Verdict } from "../report/verdict.ts";
import type { Block, Section } from "./letter.ts";
import type { Matter } from "./topics.ts";

const RESEND: Message = {
  zh: "把改好的报告再次报送。文件名可以不变，系统以最后收到的文件为准。",
  en: "Send the corrected report again. The file name may stay the same: the file received last counts.",
};

const REVIEWERS_KNOW: Message = {
  zh: "如果原文就是这样、并无错误，不必重新报送：审核人员已收到通知，会作出处理并另行告知结果。",
  en: "If the report is right as it stands, there is no need to send it again: the reviewers have been told, will decide, and you will hear from them.",
};

/** What the sender of a report does next. */
export const SENDER_STEPS: Readonly<Record<Verdict, readonly Message[]>> = {
  valid: [{ zh: "无需任何操作，报告已经入库。", en: "Nothing: the report has been stored." }],
  invalid: [
    {
      zh: "对照台账，逐项核对下面标为“错误”的各行，在报告中改正。",
      en: "Check each item marked “error” below against your records, and correct it in the report.",
    },
    RESEND,
    REVIEWERS_KNOW,
  ],
  needsReview: [
    {
      zh: "不必着急：审核人员会对照原文核对下面各处，并把结果告知您。",
      en: "No hurry: the reviewers will compare the items below with the document and tell you the result.",
    },
    {
      zh: "如果下面各处是漏填、错行或多填，请改正后再次报送，可以更快得到结论。",
      en: "If numbers are left out, misplaced or doubled below, correct them and send the report again: that is quicker.",
    },
    {
      zh: "如果手边有更规整的版本（网页 .html 或纯文本 .txt），报送那一份也可以。",
      en: "A cleaner copy (a web page .html, or plain text .txt) helps too, if you have one.",
    },
  ],
  rejected: [
    {
      zh: "请改正后重新报送。",
      en: "Correct the report and send it again.",
    },
  ],
};

const REVIEWER_STEPS: readonly Message[] = [
  {
    zh: "打开审核事项，对照原文核对下面各处。",
    en: "Open the review and compare the items below with the document.",
  },
  {
    zh: "作出决定：确认、更正数字或退回，并写明理由。报送人会收到结果。",
    en: "Decide: approve, correct the numbers, or reject, and give the reason. The sender will be told.",
  },
];

/** The section that says what to do; for reviewers with the address of the review. */
export function nextSteps(
  matter: Matter,
  ofSender: readonly Message[],
  ofReviewers: readonly Message[] = REVIEWER_STEPS,
): Section {
  const heading: Message = { zh: "接下来怎么办", en: "What to do next" };
  if (matter.audience === "sender") return { heading, blocks: [stepsOf(ofSender)] };
  const link: readonly Block[] =
    matter.reviewUrl === null
      ? []
      : [{ kind: "link", label: { zh: "审核事项", en: "The review" }, url: matter.reviewUrl }];
  return { heading, blocks: [stepsOf(ofReviewers), ...link] };
}

/** Steps are numbered only where there is an order to keep. */
function stepsOf(steps: readonly Message[]): Block {
  const [only, ...others] = steps;
  if (only !== undefined && others.length === 0) return { kind: "paragraph", text: only };
  return { kind: "steps", steps };
}
