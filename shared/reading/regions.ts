import type { Edition } from "../form/edition.ts";
import { DISCLOSURE_HEADERS, ROW_BODIES } from "./label-index.ts";
import type { Record } from "./record.ts";

/** Headers that only table 4 prints. */
const REMEDY_MARKS = ["结果维持", "结果纠正", "尚未审结", "未经复议直接起诉", "复议后起诉"];
const CAPTION = /第二十条第.项|信息内容/u;
/** A header is not much longer than all its columns; prose may name them too. */
const LONGEST_HEADER = 60;

/** True for records that hold headers of table 4, whole or broken over lines: none is a row of tables 2 and 3. */
export function isRemedy(record: Pick<Record, "labels">): boolean {
  const headers = record.labels.map(({ body }) => body).filter((body) => body.length <= LONGEST_HEADER);
  const joined = headers.join("");
  return REMEDY_MARKS.some((mark) => joined.includes(mark));
}

/** The edition of table 2 whose column headers a label prints, alone or joined with others. */
export function headerEdition(body: string): Edition | null {
  if (body.length > LONGEST_HEADER) return null;
  for (const [header, edition] of DISCLOSURE_HEADERS) if (body.includes(header)) return edition;
  return null;
}

const isCaption = (record: Record): boolean =>
  record.labels.some(
    ({ body }) => (body.length <= LONGEST_HEADER && CAPTION.test(body)) || headerEdition(body) !== null,
  );

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
