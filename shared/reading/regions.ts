import { DISCLOSURE_HEADERS, ROW_BODIES } from "./label-index.ts";
import type { Record } from "./records.ts";

/** Headers that only table 4 prints. */
const REMEDY_MARKS = new Set(["结果维持", "结果纠正", "尚未审结", "未经复议直接起诉", "复议后起诉"]);
const CAPTION = /^第二十条第.项$/u;

/** True for records that hold headers of table 4: none of them is a row of tables 2 and 3. */
export function isRemedy(record: Record): boolean {
  return record.labels.some((label) => REMEDY_MARKS.has(label.body));
}

const isCaption = (record: Record): boolean =>
  record.labels.some(({ body }) => CAPTION.test(body) || body === "信息内容" || DISCLOSURE_HEADERS.has(body));

const isRow = (record: Record): boolean =>
  record.values.length > 0 && record.labels.some(({ body }) => ROW_BODIES.has(body));

/**
 * Where table 2 begins: its first caption or header, or the rows directly before it where the first caption was
 * lost. Menus and prose before it name the same things (行政许可, 规章) and are not it. 0 where it has no captions.
 */
export function disclosureStart(records: readonly Record[]): number {
  let start = records.findIndex(isCaption);
  if (start === -1) return 0;
  for (let before = records[start - 1]; before !== undefined && isRow(before); before = records[start - 1])
    start -= 1;
  return start;
}
