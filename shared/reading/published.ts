import type { ProseLine } from "./prose.ts";
import { arabicDates } from "./year.ts";

/** 20221月14日 lost its 年; two digits before 月 could be read in two ways. */
const DATE = /(20\d{2})(?:[年\-/.](\d{1,2})|(\d)(?=月))[月\-/.](\d{1,2})/u;
const LABELLED = /(?:发布|公开|成文|生成|发文|印发|公布)(?:时间|日期)[:：]?\(?(?=20\d{2})/u;
const ALONE = /^[(（]?(?:20\d{2})(?:[年\-/.]\d{1,2}|\d(?=月))[月\-/.]\d{1,2}日?[)）]?$/u;

/** How far from the title or the end a date on a line of its own is still the report's date. */
const NEAR_TITLE = 4;
const NEAR_END = 12;

function isoDate(text: string): string | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? match[3]), Number(match[4])];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` : null;
}

/**
 * The date that the document states for itself, as an ISO date: a labelled date (发布时间：…), else a date on a line
 * of its own by the title, else one at the end. Null where there is none.
 */
export function publicationDate(printed: readonly ProseLine[], titleBlock: number): string | null {
  const lines = printed.map((line) => ({ ...line, text: arabicDates(line.text) }));
  const labelled = lines.find((line) => LABELLED.test(line.text));
  if (labelled !== undefined) {
    const found = LABELLED.exec(labelled.text);
    return isoDate(labelled.text.slice(found?.index ?? 0));
  }
  const titleLine = lines.findIndex((line) => line.block >= titleBlock);
  const near = lines.slice(Math.max(0, titleLine), Math.max(0, titleLine) + NEAR_TITLE);
  const alone = [...near, ...lines.slice(-NEAR_END)].find((line) => ALONE.test(line.text));
  return alone === undefined ? null : isoDate(alone.text);
}
