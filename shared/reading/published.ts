import type { ProseLine } from "./prose.ts";

const DATE = /(20\d{2})[年\-/.](\d{1,2})[月\-/.](\d{1,2})/u;
const LABELLED = /(?:发布|公开|成文|生成|发文|印发|公布)(?:时间|日期)[:：]?\(?(?=20\d{2})/u;
const ALONE = /^[(（]?(?:20\d{2})[年\-/.]\d{1,2}[月\-/.]\d{1,2}日?[)）]?$/u;

/** How far from the title or the end a date on a line of its own is still the report's date. */
const NEAR_TITLE = 4;
const NEAR_END = 12;

function isoDate(text: string): string | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` : null;
}

/**
 * The date that the document states for itself, as an ISO date: a labelled date (发布时间：…), else a date on a line
 * of its own by the title, else one at the end. Null where there is none.
 */
export function publicationDate(lines: readonly ProseLine[], titleBlock: number): string | null {
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
