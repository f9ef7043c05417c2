import type { Report } from "../report/report.ts";

/** The running text of a section in one piece; of the whole report for null. */
export function sectionText(report: Report, section: number | null): string {
  return report.prose
    .filter((paragraph) => section === null || paragraph.section === section)
    .map((paragraph) => paragraph.text)
    .join("");
}

/** A paragraph's sentence with its place, as a finding shows it. */
export function sentenceAround(report: Report, words: RegExp) {
  for (const { text, at } of report.prose) {
    const found = text.search(words);
    if (found === -1) continue;
    const from = Math.max(text.lastIndexOf("。", found), text.lastIndexOf(";", found)) + 1;
    const end = text.indexOf("。", found);
    return { sentence: text.slice(from, end === -1 ? text.length : end + 1), at };
  }
  return undefined;
}
