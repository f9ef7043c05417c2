import type { Section } from "../report/report.ts";
import type { ProseLine } from "./prose.ts";

/** The six statutory sections by the words of their headings; the first that fits names the section. */
const HEADINGS: readonly { readonly number: number; readonly words: RegExp }[] = [
  { number: 4, words: /行政复议.*行政诉讼|复议.*诉讼情况/u },
  { number: 3, words: /收到和?处理.*申请|依申请公开.*情况/u },
  { number: 2, words: /主动公开.*情况/u },
  { number: 1, words: /总体情况|基本情况|概述|总体工作情况/u },
  { number: 5, words: /存在.*问题|主要问题|改进(?:情况|措施)/u },
  { number: 6, words: /其他.*报告.*事项|需要报告的其他/u },
];

const LONGEST_HEADING = 40;
const NUMBERED = /^(?:第?[一二三四五六七八九十]+[、.,，部章]|\d{1,2}[、.．])/u;
/** （一）主动公开情况 is a heading within section 一, not section 二. */
const SUBHEADING = /^[(（]/u;
/** Rows of table 3 are numbered as sections are. */
const ROW_OF_REQUESTS = /^(?:一、本年新收|二、上年结转|三、本年度办理结果|四、结转下年度)/u;

function sectionOf(line: ProseLine): Section | null {
  if (line.text.length > LONGEST_HEADING || SUBHEADING.test(line.text) || /[。；;：:]/u.test(line.text))
    return null;
  const numbered = NUMBERED.test(line.text);
  const known = HEADINGS.find(({ words }) => words.test(line.text));
  if (known === undefined)
    return numbered && /^[一二三四五六七八九十]/u.test(line.text) && !ROW_OF_REQUESTS.test(line.text)
      ? { number: null, title: line.text, at: line.at }
      : null;
  const bare = line.text.replace(NUMBERED, "").length <= 30;
  return numbered || bare ? { number: known.number, title: line.text, at: line.at } : null;
}

/** The report's top-level headings in order; a statutory section is named once, where it first stands. */
export function sectionsOf(lines: readonly ProseLine[]): readonly (Section & { readonly block: number })[] {
  const seen = new Set<number>();
  return lines.flatMap((line) => {
    const section = sectionOf(line);
    if (section === null || (section.number !== null && seen.has(section.number))) return [];
    if (section.number !== null) seen.add(section.number);
    return [{ ...section, block: line.block }];
  });
}
