import type { Place } from "../document/document.ts";
import type { Message } from "../report/finding.ts";

/** Where something stood, for people, who count from one. */
export function placeWords(at: Place): Message {
  if ("line" in at) return { zh: `原文第 ${at.line} 行`, en: `line ${at.line} of the file` };
  if ("page" in at) return { zh: `原文第 ${at.page} 页`, en: `page ${at.page} of the file` };
  const [table, row, column] = [at.table + 1, at.row + 1, at.column + 1];
  return {
    zh: `原文第 ${table} 个表格第 ${row} 行第 ${column} 格`,
    en: `table ${table} of the file, row ${row}, cell ${column}`,
  };
}
