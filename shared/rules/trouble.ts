import type { CellId } from "../form/cells.ts";
import type { CellValue } from "../report/cell.ts";
import type { Message } from "../report/finding.ts";
import type { Report } from "../report/report.ts";
import { CELLS_COUNTED, joinNames } from "./listing.ts";
import type { Naming } from "./names.ts";
import { cellOf, type Trouble, troubleOf } from "./operand.ts";

const PREDICATES: Readonly<Record<Trouble, Message>> = {
  blank: { zh: "为空白", en: "blank" },
  dash: { zh: "填的是横线", en: "a dash" },
  slash: { zh: "填的是斜线", en: "a slash" },
  none: { zh: "没有填数字", en: "no number" },
  text: { zh: "填的是文字", en: "words, not a number" },
  ambiguous: { zh: "无法确定是哪个数", en: "could be one of several numbers" },
  missing: { zh: "未能读到", en: "not found" },
  uncertain: { zh: "识别把握不足", en: "read with too little confidence" },
  unitless: { zh: "没有标明单位", en: "without a unit" },
};

/** As printed, on one line, cut to a length that fits a message. */
export function excerpt(words: string, length: number): string {
  const characters = [...words.replace(/\s+/gu, " ").trim()];
  return characters.length > length ? `${characters.slice(0, length).join("")}…` : characters.join("");
}

const MOST = 6;
const NO_EVIDENCE: Message = { zh: "", en: "" };

/** What the document has for these cells: the numbers that may belong there, or the words of a single cell. */
function evidence(cells: readonly CellValue[]): Message {
  const candidates = [...new Set(cells.flatMap((cell) => cell.candidates))];
  if (candidates.length > 1) {
    const blankLast = candidates.toSorted((a, b) => Number(a === "") - Number(b === ""));
    const values = blankLast.slice(0, MOST).map((value) => excerpt(value, 20));
    const zh = values.map((value) => value || "空白").join("、");
    const en = values.map((value) => value || "blank").join(", ");
    return { zh: `（可能的数值：${zh}）`, en: ` (perhaps ${en})` };
  }
  const [cell, ...others] = cells;
  if (cell === undefined || others.length > 0) return NO_EVIDENCE;
  const raw = excerpt(candidates[0] ?? cell.raw, 20);
  return raw === "" ? NO_EVIDENCE : { zh: `（“${raw}”）`, en: ` (“${raw}”)` };
}

/** Says of each of the given cells why it cannot be counted with; alike troubles are told together. */
export function describeTroubles(report: Report, ids: readonly CellId[], naming: Naming): Message {
  const parts = [...Map.groupBy(ids, (id) => troubleOf(cellOf(report, id)))].flatMap(([trouble, cells]) => {
    if (trouble === null) return [];
    const names = joinNames(
      cells.map((id) => naming(id, report.forms)),
      CELLS_COUNTED,
    );
    const proof = evidence(cells.map((id) => cellOf(report, id)));
    const predicate = PREDICATES[trouble];
    return [{ zh: `${names.zh}${predicate.zh}${proof.zh}`, en: `${names.en}: ${predicate.en}${proof.en}` }];
  });
  return { zh: parts.map((part) => part.zh).join("；"), en: parts.map((part) => part.en).join("; ") };
}
