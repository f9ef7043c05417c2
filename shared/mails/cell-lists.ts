import { type CellId, cellsOf } from "../form/cells.ts";
import type { CellValue } from "../report/cell.ts";
import type { Message } from "../report/finding.ts";
import { cellNames, rowOf } from "./cell-names.ts";
import { brief } from "./printable.ts";
import type { PrintedReport } from "./topics.ts";

const BLANK: Message = { zh: "空白", en: "blank" };
const CANDIDATES_SHOWN = 6;

/** A column of a row, with the values that fit it where there are several: 自然人（3 或 空白）. */
function withCandidates({ zh, en }: Message, candidates: readonly string[]): Message {
  if (candidates.length === 0) return { zh, en };
  const shown = [...new Set(candidates)].slice(0, CANDIDATES_SHOWN).map((raw): Message => {
    const value = brief(raw, 24);
    return value === "" ? BLANK : { zh: value, en: value };
  });
  return {
    zh: `${zh}（${shown.map((value) => value.zh).join(" 或 ")}）`,
    en: `${en} (${shown.map((value) => value.en).join(" or ")})`,
  };
}

/**
 * Names cells row by row, as the form prints them, with their candidates. A row of which every column is meant
 * and none has candidates is said to be meant as a whole.
 */
export function listCells(ids: readonly CellId[], { cells, forms }: PrintedReport): readonly Message[] {
  const nameOf = cellNames(forms);
  const widths = Map.groupBy(cellsOf(forms), ({ id }) => rowOf(id));
  const candidatesOf = (id: CellId): readonly string[] => cells[id]?.candidates ?? [];
  return [...Map.groupBy(ids, rowOf)].map(([row, members]) => {
    const name = nameOf(members[0] ?? row).row;
    const isWhole = members.length > 1 && members.length === widths.get(row)?.length;
    if (isWhole && members.every((id) => candidatesOf(id).length === 0))
      return { zh: `${name.zh}：整行`, en: `${name.en}: the whole row` };
    const columns = members.map((id) => withCandidates(nameOf(id).column, candidatesOf(id)));
    return {
      zh: `${name.zh}：${columns.map((column) => column.zh).join("、")}`,
      en: `${name.en}: ${columns.map((column) => column.en).join(", ")}`,
    };
  });
}

/** What a cell shows, in one word for both languages: its printed value, or why there is none. */
export function shownValue(cell: CellValue | undefined): string {
  if (cell === undefined || cell.kind === "missing") return "（未读到 not found）";
  if (cell.kind === "ambiguous") {
    const candidates = cell.candidates.map((raw) => raw.trim() || BLANK.zh);
    return `（不能确定 uncertain：${brief(candidates.join(" / "), 60)}）`;
  }
  const raw = brief(cell.raw, 60);
  return raw === "" ? "（空白 blank）" : raw;
}
