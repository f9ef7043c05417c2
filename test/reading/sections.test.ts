import { describe, expect, it } from "vitest";
import { sectionsOf } from "../../shared/reading/sections.ts";
import { proseOf } from "./prose-of.ts";

const numbersOf = (...lines: string[]) => sectionsOf(proseOf(...lines)).map((section) => section.number);

const SIX = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
];

describe("the headings of a report", () => {
  it("are six, in order, with their places", () => {
    const sections = sectionsOf(
      proseOf("标题", ...SIX.flatMap((heading) => [heading, "本局工作平稳有序。"])),
    );
    expect(sections.map((section) => section.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sections.map((section) => section.title)).toEqual(SIX);
    expect(sections.map((section) => section.at)).toEqual([2, 4, 6, 8, 10, 12].map((line) => ({ line })));
    expect(sections.map((section) => section.block)).toEqual([1, 3, 5, 7, 9, 11]);
  });

  it.each([
    ["1、 总体情况", 1],
    ["总体情况", 1],
    ["第一部分 概述", 1],
    ["二．主动公开情况", 2],
    ["（二）", undefined],
    ["三、依申请公开政府信息情况", 3],
    ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", 4],
    ["五、存在主要问题及及改进情况", 5],
    ["5.存在的问题和改进措施", 5],
    ["六、需要报告的其他事项", 6],
    ["七、下一年工作思路", null],
  ])("%s is %s", (line, number) => expect(numbersOf(line)[0]).toBe(number));

  it("are named once, where they first stand", () => {
    expect(numbersOf(...SIX, "总体情况", "二、主动公开政府信息情况")).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("stay in the order in which they stand", () => {
    expect(numbersOf(...SIX.toReversed())).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it.each([
    ["a heading within a section", "（一）主动公开情况"],
    ["a sentence", "二、主动公开政府信息情况良好。"],
    ["a line of a list", "主动公开政府信息情况：全年公开信息三百条"],
    ["a paragraph", `二、主动公开政府信息情况${"良好".repeat(20)}`],
    ["a line without words of a heading", "云岭县林业局"],
    ["a number without them", "12、其他"],
  ])("%s is none", (_, line) => expect(numbersOf(line)).toEqual([]));

  it("are no rows of table 3, which are numbered as sections are", () => {
    const row = "\t一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3";
    expect(numbersOf(SIX[2] ?? "", row, "三、本年度办理结果", "七、下一年工作思路")).toEqual([3, null]);
  });
});
