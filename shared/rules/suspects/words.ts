import { type CellId, cellLabel } from "../../form/cells.ts";
import type { Forms } from "../../form/edition.ts";
import type { Message } from "../../report/finding.ts";
import type { Proposal, Slip } from "../../report/proposal.ts";
import { listCells } from "../listing.ts";
import { cellInTable } from "../names.ts";

type Draft = Omit<Proposal, "message">;

const SLIPS: Readonly<Record<Slip, Message>> = {
  transposed: { zh: "，像是相邻两位数字颠倒", en: ", as if two digits had changed places" },
  digitLost: { zh: "，像是漏了一位数字", en: ", as if a digit had been left out" },
  digitAdded: { zh: "，像是多了一位数字", en: ", as if a digit had been typed twice or added" },
  misread: { zh: "（识别时也认为可能是此数）", en: " (which recognition held possible, too)" },
  digitChanged: { zh: "，只差一位数字", en: ", which differs in one digit" },
};

const NOTHING: Message = { zh: "", en: "" };

const ONLY_ADVICE: Message = {
  zh: "仅供核对，系统不会改动数据。",
  en: "A suggestion only; no number is changed.",
};

function choiceOf({ unique, alternatives, cells }: Draft): Message {
  if (!unique)
    return {
      zh: `共有 ${alternatives} 种改法都能使其相符，这是其中之一。`,
      en: ` It is one of ${alternatives} such changes.`,
    };
  return cells.length > 1
    ? { zh: "同时改两格时，这是唯一的可能。", en: " No other change of two cells would do." }
    : { zh: "只改一格时，这是唯一的可能。", en: " No other change of one cell would do." };
}

function proofOf({ proof }: Draft): Message {
  const rules = [...new Set(proof.map(({ rule }) => rule))].join("、");
  return {
    zh: `${proof.length} 条关系（${rules}）`,
    en: `${proof.length} relation(s) (${rules.replaceAll("、", ", ")})`,
  };
}

/** 表三“本年新收·总计”. */
function nameOf(cell: CellId, forms: Forms): Message {
  const { zh, en } = cellInTable(cell, forms);
  return { zh: `${tableOf(cell)}“${zh}”`, en };
}

/** 表三. */
const tableOf = (cell: CellId): string => cellLabel(cell).slice(0, 2);

function changedWords(draft: Draft, forms: Forms): Message {
  const parts = draft.cells.map(({ cell, from, to }) => {
    const name = nameOf(cell, forms);
    return { zh: `${name.zh}现为 ${from}，若为 ${to}`, en: `${name.en} says ${from}; with ${to}` };
  });
  const proof = proofOf(draft);
  const choice = choiceOf(draft);
  const slip = draft.slip === null ? NOTHING : SLIPS[draft.slip];
  const moved =
    draft.kind === "shift"
      ? { zh: "（这个数可能填错了格）", en: " (the number may stand in the wrong cell)" }
      : slip;
  return {
    zh: `核对建议：${parts.map(({ zh }) => zh).join("；")}${moved.zh}，${proof.zh}就都相符。${choice.zh}${ONLY_ADVICE.zh}`,
    en: `Look here first: ${parts.map(({ en }) => en).join(", ")}${moved.en}, ${proof.en} would hold.${choice.en} ${ONLY_ADVICE.en}`,
  };
}

function forcedWords(draft: Draft, forms: Forms): Message {
  const [first] = draft.cells;
  const ids = draft.cells.map(({ cell }) => cell);
  const [name, count] = [first === undefined ? NOTHING : nameOf(first.cell, forms), ids.length];
  const proof = proofOf(draft);
  const list = listCells(ids, forms);
  const seen = draft.slip === null ? NOTHING : SLIPS[draft.slip];
  const named =
    count === 1
      ? name
      : {
          zh: `${tableOf(ids[0] ?? "")}以下 ${count} 格：${list.zh}`,
          en: `these ${count} cells: ${list.en}`,
        };
  return {
    zh: `核对建议：${named.zh}，没有确定的数；按 ${proof.zh}推算，只能是 ${first?.to ?? ""}${seen.zh}。${ONLY_ADVICE.zh}`,
    en: `Look here first: ${named.en} without a certain number; by ${proof.en} it can only be ${first?.to ?? ""}${seen.en}. ${ONLY_ADVICE.en}`,
  };
}

/** What a proposal says to a person. */
export function wordsOf(draft: Draft, forms: Forms): Message {
  return draft.kind === "forced" ? forcedWords(draft, forms) : changedWords(draft, forms);
}
