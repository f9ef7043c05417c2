import type { CellId } from "../form/cells.ts";
import type { Forms } from "../form/edition.ts";
import type { Message } from "../report/finding.ts";
import { columnName, rowKey, rowName } from "./names.ts";

const SHOWN = 4;

/** Joins names; of many, the first few and how many there are. `counted` says what is counted: 格, 行. */
export function joinNames(names: readonly Message[], counted: Message): Message {
  const shown = names.slice(0, SHOWN);
  const more = names.length > SHOWN;
  return {
    zh: shown.map((name) => name.zh).join("、") + (more ? `等 ${names.length} ${counted.zh}` : ""),
    en: shown.map((name) => name.en).join(", ") + (more ? ` and others (${names.length} ${counted.en})` : ""),
  };
}

export const CELLS_COUNTED: Message = { zh: "格", en: "cells" };
const ROWS_COUNTED: Message = { zh: "行", en: "rows" };

/** The first of the given cells of every row. */
function firstOfRows(ids: readonly CellId[]): CellId[] {
  const seen = new Set<string>();
  return ids.filter((id) => !seen.has(rowKey(id)) && seen.add(rowKey(id)));
}

/** Names cells of one table, row by row: 规章（本年制发件数、现行有效件数）、行政许可（本年处理决定数量）. */
export function listCells(ids: readonly CellId[], forms: Forms): Message {
  const entries = firstOfRows(ids).map((first) => {
    const row = rowName(first);
    const columns = joinNames(
      ids.filter((id) => rowKey(id) === rowKey(first)).map((id) => columnName(id, forms)),
      CELLS_COUNTED,
    );
    return { zh: `${row.zh}（${columns.zh}）`, en: `${row.en} (${columns.en})` };
  });
  return joinNames(entries, ROWS_COUNTED);
}

/** Names the rows that cells belong to. */
export function listRows(ids: readonly CellId[]): Message {
  return joinNames(firstOfRows(ids).map(rowName), ROWS_COUNTED);
}
