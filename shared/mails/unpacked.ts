import { REJECTION_MESSAGES } from "../document/rejection.ts";
import type { Message } from "../report/finding.ts";
import { footer } from "./footer.ts";
import type { Block, Item, Letter } from "./letter.ts";
import { nextSteps } from "./next-steps.ts";
import { particulars } from "./particulars.ts";
import { brief } from "./printable.ts";
import { subjectLine, subjectName } from "./subject.ts";
import type { Matter, Topic, Topics } from "./topics.ts";

const WORD: Message = { zh: "压缩包已解包", en: "Archive unpacked" };

/** Members named in a mail; the rest are counted. */
const SHOWN = 100;

const named = (path: string, details: readonly Message[]): Item => ({
  tag: null,
  text: { zh: brief(path, 160), en: "" },
  details,
  notes: [],
});

function group(heading: Message, items: readonly Item[]): readonly Block[] {
  if (items.length === 0) return [];
  const more = items.length - SHOWN;
  const rest: readonly Block[] =
    more > 0 ? [{ kind: "paragraph", text: { zh: `另有 ${more} 个文件。`, en: `And ${more} more.` } }] : [];
  return [{ kind: "group", heading, items: items.slice(0, SHOWN) }, ...rest];
}

function lists({ members, refused }: Topics["unpacked"]): readonly Block[] {
  return [
    ...group(
      {
        zh: `没有取出的文件（${refused.length} 个）`,
        en: `Files that could not be taken out (${refused.length})`,
      },
      refused.map(({ path, code }) => named(path, [REJECTION_MESSAGES[code]])),
    ),
    ...group(
      { zh: `已取出的文件（${members.length} 个）`, en: `Files taken out (${members.length})` },
      members.map((path) => named(path, [])),
    ),
  ];
}

const WAIT: Message = {
  zh: "已取出的文件逐个核验，每个文件的结论另行邮件通知，不必重新报送。",
  en: "Each file that was taken out is checked by itself, and you will be told of each in a mail of its own.",
};
const SEND_REFUSED: Message = {
  zh: "没有取出的文件没有核验。请按所列原因处理后，单独报送这些文件。",
  en: "The files that could not be taken out were not checked. See to the reasons given, and send those files by themselves.",
};

/** What was in an archive: for its sender, who then hears of every file in it. */
export function composeUnpacked(topic: Topic<"unpacked">, matter: Matter): Letter {
  const { members, refused } = topic;
  const isWhole = refused.length === 0;
  return {
    subject: subjectLine(WORD, subjectName(null, matter.fileName), matter.audience),
    tone: isWhole ? "neutral" : "attention",
    headline: isWhole
      ? {
          zh: `压缩包中有 ${members.length} 个文件，正在逐个核验。`,
          en: `The archive holds ${members.length} files; each is being checked.`,
        }
      : {
          zh: `压缩包中有 ${members.length} 个文件正在逐个核验，另有 ${refused.length} 个文件没有取出。`,
          en: `${members.length} files of the archive are being checked; ${refused.length} could not be taken out.`,
        },
    sections: [
      { heading: { zh: "文件", en: "The file" }, blocks: [particulars(matter, null)] },
      nextSteps(matter, isWhole ? [WAIT] : [SEND_REFUSED, WAIT], [WAIT]),
      { heading: { zh: "压缩包内容", en: "What is in the archive" }, blocks: lists(topic) },
    ],
    footer: footer(matter),
  };
}
