import type { SourceDocument } from "../document/document.ts";
import type { ReportDate } from "../report/report.ts";
import type { ProseLine } from "./prose.ts";
import { arabicYears } from "./year.ts";

/** What a site stamps on a page, and what a body writes of its own document. */
const STAMP = /(?:发布|公开|生成|发文|更新|公布)(?:时间|日期)[:：]?\(?(?=20\d{2})/u;
const MADE = /(?:成文|印发|签发)(?:时间|日期)[:：]?\(?(?=20\d{2})/u;
const DATE = /(20\d{2})[年\-/.](\d{1,2})[月\-/.](\d{1,2})/u;
/** A date as a document is signed with, alone on its line or behind the agency's name. */
const SIGNED =
  /^(?:[\p{Script=Han}()]{4,40}(?:局|委员会|委|厅|办公室|政府|办事处|[中镇乡]))?[(（]?(20\d{2}年\d{1,2}月\d{1,2}日)[)）]?$/u;
const NUMERIC = /^[(（]?20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}[)）]?$/u;
const IN_WORDS = /([一二三四五六七八九十]{1,3})(?=[月日])/gu;
const DIGITS = "一二三四五六七八九";

/** How far from the title or the end a date on a line of its own is still the report's. */
const NEAR_TITLE = 4;
const NEAR_END = 12;

/** 十一 → 11, 三十 → 30: months and days. */
function numberOf(words: string): number {
  const [tens = "", ones = ""] = words.includes("十") ? words.split("十") : ["", words];
  const ten = words.includes("十") ? (tens === "" ? 1 : DIGITS.indexOf(tens) + 1) * 10 : 0;
  return ten + (ones === "" ? 0 : DIGITS.indexOf(ones) + 1);
}

const inDigits = (text: string): string =>
  arabicYears(text).replace(IN_WORDS, (words) => String(numberOf(words)));

/** An ISO date, or null where the text has none that the calendar has. */
function isoDate(text: string): string | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

function dateAt(line: ProseLine, source: ReportDate["source"], text: string): readonly ReportDate[] {
  const date = isoDate(text);
  return date === null ? [] : [{ source, date, at: line.at }];
}

function labelled(line: ProseLine): readonly ReportDate[] {
  const made = MADE.exec(line.text);
  if (made !== null) return dateAt(line, "signature", line.text.slice(made.index));
  const stamp = STAMP.exec(line.text);
  return stamp === null ? [] : dateAt(line, "page", line.text.slice(stamp.index));
}

function alone(line: ProseLine): readonly ReportDate[] {
  if (NUMERIC.test(line.text)) return dateAt(line, "page", line.text);
  const text = line.text.length > 60 ? "" : inDigits(line.text);
  const signed = SIGNED.exec(text)?.[1];
  return signed === undefined ? [] : dateAt(line, "signature", signed);
}

/**
 * Every date that a document has for itself: what its carrier states, what is labelled as such, and dates on lines of
 * their own by the title or at the end. A date in digits alone is a site's, one in 年月日 is the signature.
 */
export function datesOf(
  lines: readonly ProseLine[],
  titleBlock: number,
  { publishedOn, createdOn }: SourceDocument["metadata"],
): readonly ReportDate[] {
  const title = Math.max(
    0,
    lines.findIndex((line) => line.block >= titleBlock),
  );
  const isNear = (at: number): boolean =>
    (at >= title && at < title + NEAR_TITLE) || at >= lines.length - NEAR_END;
  return [
    ...(publishedOn === undefined ? [] : [{ source: "page", date: publishedOn, at: null } as const]),
    ...lines.flatMap((line, at) => {
      const found = labelled(line);
      return found.length === 0 && isNear(at) ? alone(line) : found;
    }),
    ...(createdOn === undefined ? [] : [{ source: "file", date: createdOn, at: null } as const]),
  ];
}
