import type { Message } from "../report/finding.ts";
import { footer } from "./footer.ts";
import type { Letter } from "./letter.ts";
import { nextSteps, SENDER_STEPS } from "./next-steps.ts";
import { particulars } from "./particulars.ts";
import { subjectLine, subjectName } from "./subject.ts";
import type { Matter, Topic } from "./topics.ts";
import { detailSections, REPORT_HEADING, verdictSentence } from "./validation.ts";
import { VERDICT_TONES, VERDICT_WORDS } from "./words.ts";

function reason(year: number | null): Message {
  const zh = year === null ? "上一年度" : ` ${year - 1} 年度`;
  const en = year === null ? "the year before" : String(year - 1);
  return {
    zh: `本机关${zh}的报告新近入库或有更新，系统据此重新核对了两年数据的衔接，结论与上次通知的不同，以本次为准。您报送的文件没有改动。`,
    en: `The agency's report of ${en} has arrived or changed, and the continuity of the two years was checked again. The verdict differs from the one you were sent before and replaces it. Your file has not been changed.`,
  };
}

/** A report that had its verdict gets another one, because the report of the year before arrived or changed. */
export function composeReconsidered({ checked }: Topic<"reconsidered">, matter: Matter): Letter {
  const { report, verdict } = checked;
  const now = VERDICT_WORDS[verdict];
  const word: Message = { zh: `结论更新：${now.zh}`, en: `Now ${now.en.toLowerCase()}` };
  return {
    subject: subjectLine(word, subjectName(report, matter.fileName), matter.audience),
    tone: VERDICT_TONES[verdict],
    headline: verdictSentence(checked),
    sections: [
      {
        heading: { zh: "为什么重新核验", en: "Why it was checked again" },
        blocks: [{ kind: "paragraph", text: reason(report.reportYear) }],
      },
      { heading: REPORT_HEADING, blocks: [particulars(matter, report)] },
      nextSteps(matter, SENDER_STEPS[verdict]),
      ...detailSections(checked),
    ],
    footer: footer(matter),
  };
}
