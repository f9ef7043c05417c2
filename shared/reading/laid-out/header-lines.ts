import { APPLICANT_COLUMNS } from "../../form/requests.ts";
import type { LineAt, Word } from "./words.ts";

const APPLICANTS = "申请人情况";
const NOTE = "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和";
/** No header takes as many lines. */
const MOST_LINES = 60;
/** Every letter that the header prints; where it is narrow its words lie across one another. */
const LETTERS = new Set(
  [
    APPLICANTS,
    NOTE,
    "法人或其他组织",
    ...APPLICANT_COLUMNS.flatMap(({ label, aliases }) => [label, ...aliases]),
  ].join(""),
);

const isHeader = ({ letters, value }: Word): boolean =>
  value === null && letters !== null && [...letters].every((letter) => LETTERS.has(letter));

/**
 * The line after the header of table 3 that begins on a line, as a page prints it again; the line itself where none
 * does. Its words hold no letters but the header's.
 */
export function headerEnd(lines: LineAt, start: number): number {
  let [end, letters] = [start, ""];
  for (let line = start; line < start + MOST_LINES; line += 1) {
    const { words } = lines(line);
    if (!words.every(isHeader)) break;
    letters += words.map((word) => word.letters).join("");
    if (words.length > 0) end = line + 1;
  }
  return letters.includes(APPLICANTS) ? end : start;
}
