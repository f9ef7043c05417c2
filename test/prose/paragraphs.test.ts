import { describe, expect, it } from "vitest";
import { paragraphsOf, type SectionStart } from "../../shared/prose/paragraphs.ts";

const linesOf = (...texts: readonly string[]) =>
  texts.map((text, block) => ({
    text: text.replace("\t", ""),
    at: { line: block + 1 },
    block,
    running: !text.startsWith("\t"),
  }));
const read = (texts: readonly string[], starts: readonly SectionStart[] = [], from = 0) =>
  paragraphsOf(linesOf(...texts), starts, from).map(({ section, text }) => `${section} ${text}`);

describe("paragraphs", () => {
  it("join the lines that an export broke, also within a number’s sentence", () => {
    expect(read(["2022年全年共收到政府信息公开申请16", "件,均已答复。", "另有一段。"])).toEqual([
      "null 2022年全年共收到政府信息公开申请16件,均已答复。",
      "null 另有一段。",
    ]);
  });

  it("leave digits on both sides apart: whether they are one number cannot be told", () => {
    expect(read(["2022年全年共收到政府信息公开申请1", "6件,均已答复。"])).toHaveLength(2);
  });

  it("keep headings, ordinals and short lines to themselves", () => {
    const texts = [
      "(二)依申请公开情况",
      "收到申请3件。",
      "一、加强政府信息公开平台建设和监督保障",
      "落实制度",
    ];
    expect(read(texts)).toHaveLength(4);
  });

  it("are cut by values and table rows, and never joined across them", () => {
    expect(read(["2022年全年共收到政府信息公开申请", "3", "件,均已答复。"])).toHaveLength(2);
    expect(read(["2022年全年共收到政府信息公开申请", "\t行政处罚 3", "件,均已答复。"])).toHaveLength(2);
  });

  it("go on over page numbers", () => {
    expect(read(["2022年全年共收到政府信息公开申请三", "-2-", "件,均已答复。"])).toHaveLength(1);
  });

  it("know their section; what is no sentence between tables is left out", () => {
    const starts = [
      { number: 1, block: 1 },
      { number: 3, block: 3 },
      { number: null, block: 5 },
      { number: 5, block: 7 },
    ];
    const texts = [
      "题",
      "一、总体情况",
      "按要求开展。",
      "三、收到和处理",
      "商业企业",
      "三、本年度办理结果",
      "另收到三件。",
      "五、问题",
      "无。",
    ];
    expect(read(texts, starts)).toEqual(["null 题", "1 按要求开展。", "3 另收到三件。", "5 无。"]);
  });

  it("begin with the title, and end where no report is as long", () => {
    expect(read(["菜单", "题"], [], 1)).toEqual(["null 题"]);
    const long = Array.from({ length: 30 }, () => `${"公开".repeat(2_000)}。`);
    expect(read(long).join("").length).toBeLessThan(61_000);
  });
});
