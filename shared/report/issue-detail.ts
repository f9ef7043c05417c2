import { TABLE_TITLES } from "../form/cells.ts";
import type { Message } from "./finding.ts";
import type { Issue } from "./report.ts";

/** What an issue may say, in English as it is stored, and the same in Chinese. */
type Clause = readonly [english: RegExp, chinese: (...parts: readonly string[]) => string];

const TABLES: Readonly<Record<string, string>> = TABLE_TITLES;

const UNREAD: Readonly<Record<string, string>> = { picture: "图片", glyphs: "无法识别的文字" };

const listed = (words: string, names: Readonly<Record<string, string>>): string =>
  words
    .split(", ")
    .map((word) => names[word] ?? word)
    .join("、");

/** 自然人 (0, 8), 总计 (1): cells with what they may hold. */
const candidates = (cells: string): string =>
  cells
    .replace(/ \(([^()]*)\)(?:, )?/gu, (_, texts: string) => {
      const all = texts.split(", ").map((text) => (text === "" ? "空白" : text));
      return `（可能是 ${all.join(" 或 ")}）、`;
    })
    .replace(/、$/u, "");

/** Clauses about a row or a table; its name stands before them. */
const OF_A_ROW: readonly Clause[] = [
  [/^not found$/u, () => "没有找到"],
  [/^(\d+) values for (\d+) columns$/u, (values, columns) => `${columns} 栏中有 ${values} 个数`],
  [
    /^(\d+) values for (\d+) columns, all the same$/u,
    (values, columns) => `${columns} 栏中有 ${values} 个数，各数相同`,
  ],
  [/^columns headed in an unclear order$/u, () => "表头的栏目次序不清"],
  [/^columns headed in another order$/u, () => "表头的栏目次序与统一格式不同"],
  [/^printed again$/u, () => "重复出现"],
  [/^printed again with other values$/u, () => "重复出现，数字不同"],
  [/^stands out of order$/u, () => "不在规定的位置上"],
  [/^printed as (.*)$/u, (printed) => `原文写作“${printed}”`],
  [/^unclear digits$/u, () => "数字不清"],
  [/^not recognised for sure: (.*)$/u, (cells) => `没有认准：${candidates(cells ?? "")}`],
  [/^rows told by their order, for labels are not readable$/u, () => "栏目名称认不清，各行按次序确定"],
];

const CLAUSES: readonly Clause[] = [
  [/^(\d+) values without a label$/u, (values) => `有 ${values} 个数没有栏目名称`],
  [
    /^both editions of the form fit \(read as (\d+)\)$/u,
    (edition) => `两版格式都对得上，按 ${edition} 年版读取`,
  ],
  [/^(\d+) parts? not read: (.*)$/u, (parts, why) => `有 ${parts} 处没有读取：${listed(why ?? "", UNREAD)}`],
  [/^no agency was found in the title$/u, () => "标题中没有找到机关名称"],
  [/^several titles: (.*)$/u, (titles) => `有不止一个标题：${(titles ?? "").replaceAll("; ", "；")}`],
  [/^no report year was found$/u, () => "没有找到报告年度"],
  [/^the agency was not recognised for sure: (.*)$/u, (agency) => `机关名称没有认准：“${agency}”`],
  [/^the year was not recognised for sure: (.*)$/u, (year) => `报告年度没有认准：“${year}”`],
  [/^(\d+) rows are printed with two sets of values$/u, (rows) => `有 ${rows} 行出现两套数字`],
  [
    /^the file ends within this row: its last number may go on$/u,
    () => "文件在这一行中断，最后一个数可能不完整",
  ],
  [
    /^(“.*” )?([A-Z]+\d*-\d+): (-?[\d.]+) is recognised against (-?[\d.]+)$/u,
    (where, rule, left, right) => `${where?.trim() ?? ""}${rule}：等式一边认出 ${left}，另一边认出 ${right}`,
  ],
  [
    /^(\d+) numbers that no sum checks were read less surely than the page needs$/u,
    (numbers) => `${numbers} 个无合计可核的数认得不够准`,
  ],
  [
    /^the columns of table 3 do not add up from page to page: its pages may be of several reports$/u,
    () => "表三各列前后页不勾稽，各页可能不属于同一份报告",
  ],
];

function translated(clauses: readonly Clause[], english: string): string | null {
  for (const [pattern, chinese] of clauses) {
    const found = pattern.exec(english);
    if (found !== null) return chinese(...found.slice(1));
  }
  return null;
}

/** A clause after the name of its row or table. */
function ofARow(english: string): string | null {
  const [, name, clause] = /^([^:]+): (.*)$/su.exec(english) ?? [];
  const chinese = clause === undefined ? null : translated(OF_A_ROW, clause);
  return chinese === null || name === undefined ? null : `${TABLES[name] ?? name}：${chinese}`;
}

/**
 * What an issue says of itself, with its figures and the words that it quotes. The Chinese is empty where there is
 * none: the words of the issue's code say what is the matter.
 */
export function issueDetail({ code, detail }: Pick<Issue, "code" | "detail">): Message {
  // All that it says is the label that was printed.
  if (code === "UNKNOWN_ROW") return { zh: `“${detail}”`, en: detail };
  return { zh: translated([...CLAUSES, ...OF_A_ROW], detail) ?? ofARow(detail) ?? "", en: detail };
}
