import { type CellId, cellLabel, cellsOf, formCell } from "../form/cells.ts";
import type { Forms, TableName } from "../form/edition.ts";
import { englishColumn, englishRow } from "../form/english.ts";
import type { CellValue } from "../report/cell.ts";
import type { Message } from "../report/finding.ts";
import { brief } from "./printable.ts";

const TABLE_NUMBERS: Readonly<Record<TableName, string>> = {
  proactiveDisclosure: "Table 2",
  requests: "Table 3",
  remedies: "Table 4",
};

const rowOf = (id: CellId): string => id.slice(0, id.lastIndexOf("."));

function rowName(id: CellId): Message {
  const table = formCell(id)?.table;
  const number = table === undefined ? "" : `${TABLE_NUMBERS[table]}, `;
  return { zh: cellLabel(id).split(" · ")[0] ?? id, en: `${number}${englishRow(id)}` };
}

export function cellName(id: CellId): Message {
  return { zh: cellLabel(id), en: `${rowName(id).en} · ${englishColumn(id)}` };
}

const BLANK = "空白";

/** A column of a row, with the values that fit it where there are several: 自然人（3 或 5）. */
function columnName(id: CellId, cell: CellValue | undefined): Message {
  const zh = formCell(id)?.columnLabel ?? id;
  const candidates = [...new Set(cell?.candidates ?? [])]
    .slice(0, 6)
    .map((raw) => (raw.trim() === "" ? BLANK : brief(raw, 24)));
  if (candidates.length === 0) return { zh, en: englishColumn(id) };
  const english = candidates.map((raw) => (raw === BLANK ? "blank" : raw));
  return {
    zh: `${zh}（${candidates.join(" 或 ")}）`,
    en: `${englishColumn(id)} (${english.join(" or ")})`,
  };
}

/**
 * Names cells row by row, as the form prints them, with their candidates. A row of which every column is meant
 * and none has candidates is said to be meant as a whole.
 */
export function listCells(
  ids: readonly CellId[],
  cells: Readonly<Record<CellId, CellValue>>,
  forms: Forms,
): readonly Message[] {
  const widths = Map.groupBy(cellsOf(forms), ({ id }) => rowOf(id));
  return [...Map.groupBy(ids, rowOf)].map(([row, members]) => {
    const name = rowName(members[0] ?? row);
    const whole = members.length > 1 && members.length === widths.get(row)?.length;
    if (whole && members.every((id) => (cells[id]?.candidates.length ?? 0) === 0))
      return { zh: `${name.zh}：整行`, en: `${name.en}: the whole row` };
    const columns = members.map((id) => columnName(id, cells[id]));
    return {
      zh: `${name.zh}：${columns.map((column) => column.zh).join("、")}`,
      en: `${name.en}: ${columns.map((column) => column.en).join(", ")}`,
    };
  });
}

/** What a cell shows, in one word for both languages: its printed value, or why there is none. */
export function shownValue(cell: CellValue | undefined): string {
  if (cell === undefined || cell.kind === "missing") return "（未读到 not found）";
  if (cell.kind === "ambiguous") return `（不能确定 uncertain：${brief(cell.candidates.join(" / "), 60)}）`;
  const raw = brief(cell.raw, 60);
  return raw === "" ? "（空白 blank）" : raw;
}
