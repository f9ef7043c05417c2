import { type CellId, cellLabel, formCell, formCellIn } from "../form/cells.ts";
import { EDITIONS, type Forms, type TableName } from "../form/edition.ts";
import { englishColumn, englishRow } from "../form/english.ts";
import { type RequestRow, requestRows } from "../form/requests.ts";
import type { Message } from "../report/finding.ts";

/** The printed name, shortened to what tells it from the others: 本年新收, （七）总计, （三）4.保护第三方合法权益. */
function shortLabel(row: RequestRow): string {
  const ordinal = row.group?.slice(0, 3) ?? "";
  if (/^\d/u.test(row.label)) return `${ordinal}${row.label}`;
  return row.label.replace(/^[一二三四]、|政府信息公开申请数量$|继续办理$|（区分处理.*$/gu, "");
}

const REQUEST_ROWS: ReadonlyMap<string, string> = new Map(
  EDITIONS.flatMap((edition) => requestRows(edition).map((row) => [row.id, shortLabel(row)] as const)),
);

export const TABLE_NAMES: Readonly<Record<TableName, Message>> = {
  proactiveDisclosure: { zh: "表二（主动公开政府信息情况）", en: "table 2 (proactive disclosure)" },
  requests: { zh: "表三（收到和处理政府信息公开申请情况）", en: "table 3 (requests)" },
  remedies: { zh: "表四（行政复议、行政诉讼情况）", en: "table 4 (review and litigation)" },
};

/** The row part of a cell id, with its table: `requests.outcomes.total`. */
export function rowKey(id: CellId): string {
  return id.slice(0, id.lastIndexOf("."));
}

export function rowName(id: CellId): Message {
  const cell = formCell(id);
  const zh = cell === undefined ? id : (REQUEST_ROWS.get(cell.row) ?? cell.rowLabel);
  return { zh, en: englishRow(id) };
}

/** Each edition has words of its own for some columns: 处理决定数量 of 2019 is 本年处理决定数量 of 2021. */
export function columnName(id: CellId, forms: Forms): Message {
  return { zh: formCellIn(id, forms)?.columnLabel ?? id, en: englishColumn(id) };
}

export function cellName(id: CellId, forms: Forms): Message {
  return { zh: cellLabel(id, forms), en: `${englishRow(id)} · ${englishColumn(id)}` };
}

/** A cell of a table that is already named: （七）总计·自然人. */
export function cellInTable(id: CellId, forms: Forms): Message {
  return {
    zh: `${rowName(id).zh}·${columnName(id, forms).zh}`,
    en: `${englishRow(id)} · ${englishColumn(id)}`,
  };
}

/** How the terms of a sum are told apart: by row within a column, by column within a row, or by both. */
export type Naming = (id: CellId, forms: Forms) => Message;
