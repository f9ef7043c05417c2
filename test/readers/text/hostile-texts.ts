import { megabytesOf } from "../html/hostile-pages.ts";

const TITLE = "云岭县林业局2021年政府信息公开工作年度报告\n";

/** Texts that no office wrote. */
export const HOSTILE_TEXTS: readonly (readonly [name: string, make: () => string])[] = [
  ["8 MB of digits on a line", () => TITLE + megabytesOf(8, "1")],
  ["8 MB of spaces on a line", () => TITLE + megabytesOf(8, " ")],
  ["8 MB of tabs on a line", () => TITLE + megabytesOf(8, "\t")],
  ["8 MB of pipes on a line", () => TITLE + megabytesOf(8, "|")],
  ["8 MB of commas on a line", () => TITLE + megabytesOf(8, ",")],
  ["8 MB of 一 on a line", () => TITLE + megabytesOf(8, "一")],
  ["two million lines", () => "0\n".repeat(2_000_000)],
  ["a million blank lines", () => megabytesOf(1, "\n")],
  ["1 MB of rows", () => megabytesOf(1, "规章\t0\t0\t0\n")],
  ["1 MB of rows of pipes", () => megabytesOf(1, "|规章|0|0|0|\n")],
  ["8 MB of white space", () => megabytesOf(8, " \t\n")],
  ["8 MB of control characters", () => megabytesOf(8, "\u0001")],
  ["8 MB of an unfinished archive", () => `from: ${megabytesOf(8, "multipart/relate")}`],
];

/** What patterns look for, one character or word of it each. */
const UNITS: readonly string[] = [
  ...'1 \t|,一-—*_"\\:。二年<规①⼈/（([【{',
  ...[
    "\u3000",
    "\u200b",
    "\u0301",
    "\u2028",
    "\u{20000}",
    "\\|",
    "（）",
    "一、",
    "1.",
    "1,",
    "1，",
    "0 ",
    "0  ",
    "一 ",
  ],
  ...[
    "(一)",
    "一(一)",
    ":-|",
    " --|",
    "1-",
    "一-",
    "规章0",
    "第1页 ",
    "- 1 ",
    "[bookmark:",
    "第二十条第",
    "结果维持",
  ],
  ...[
    "2021年",
    "二〇二",
    "2021年1月1日",
    "2021年1月1日零时起至2021年",
    "年12月31日",
    "发布时间：",
    "来源：",
    "现将",
    "，某某某某",
  ],
  ...[
    "公开",
    "政府信息公开报告",
    "公开报告(",
    "某局",
    "关于",
    "行政复议",
    "收到",
    "主动公开",
    "汇总",
    "全省",
    "各部门",
    "仅",
    "不含",
  ],
];

/** Lines and cells of the lengths at which they stop to be looked into, less a little, and one far longer. */
const SHAPES: readonly (readonly [length: number, count: number, around: (long: string) => string])[] = [
  [390, 110, (long) => `\tx${long}1\n`],
  [1_990, 22, (long) => `规章${long}x\n`],
  [4_990, 10, (long) => `${long}x1\n`],
  [90_000, 1, (long) => `${long}\n`],
];

/** A file for each unit, as large as is still looked into. */
export const BAITS: readonly (readonly [name: string, make: () => string])[] = UNITS.map((unit) => [
  JSON.stringify(unit),
  () =>
    TITLE +
    SHAPES.map(([length, count, around]) =>
      around(unit.repeat(Math.floor(length / unit.length))).repeat(count),
    ).join(""),
]);
