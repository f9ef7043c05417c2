import type { Report } from "../report/report.ts";

/** Words that every report has: the titles of laws and circulars, the names of the six sections, the period. */
const BOILERPLATE =
  /《[^》]{2,40}》|\([^()]{0,12}(?:国令|国务院令|国办)[^()]{0,20}\)|国办公开办函〔?\d*〕?\d*号?|中华人民共和国|政府信息公开(?:工作)?(?:年度报告)?|统计期限[^。]{0,60}。|本报告(?:由|中所列|电子版|全文)[^。]{0,200}。|如对本报告[^。]{0,120}。/gu;
const NUMBER = /[\d０-９.,，%％]*\d[\d.,%]*/gu;
const PUNCTUATION = /[\p{P}\p{S}\s]+/gu;

/** A text without numbers, punctuation and the words that every report has: what its author said, in order. */
export function maskText(text: string, names: readonly string[] = []): string {
  let masked = text.replace(BOILERPLATE, "").replace(NUMBER, "#");
  for (const name of names) if (name.length > 1) masked = masked.replaceAll(name, "@");
  return masked.replace(PUNCTUATION, "");
}

/** The running text of some sections, in one; empty where they were not found. */
export function textOf(report: Pick<Report, "prose">, sections: readonly number[]): string {
  return report.prose
    .filter(({ section }) => section !== null && sections.includes(section))
    .map(({ text }) => text)
    .join("");
}
