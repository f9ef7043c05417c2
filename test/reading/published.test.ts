import { describe, expect, it } from "vitest";
import { publicationDate } from "../../shared/reading/published.ts";
import { proseOf } from "./prose-of.ts";

const TITLE = "云岭县林业局2021年政府信息公开工作年度报告";
const dateOf = (...lines: string[]): string | null => publicationDate(proseOf(...lines), 0);
const filler = (count: number): string[] => Array.from({ length: count }, (_, index) => `正文${index}`);

describe("the date of publication", () => {
  it.each([
    "发布时间：2022-01-14",
    "发布日期: 2022年1月14日",
    "【公开日期】成文日期：2022.1.14 来源：云岭县林业局",
    "发布时间 （2022/01/14 10:20:31）",
    "点击数：20230 发布时间：2022-01-14",
  ])("is labelled: %s", (line) => expect(dateOf(TITLE, ...filler(9), line)).toBe("2022-01-14"));

  it.each([
    "2022-01-14",
    "2022年1月14日",
    "（2022年1月14日）",
    "2022/1/14",
    "2022.01.14",
    "２０２２年１月１４日",
  ])("stands alone below the title, or at the end: %s", (line) => {
    expect(dateOf(TITLE, line, ...filler(30))).toBe("2022-01-14");
    expect(dateOf(TITLE, ...filler(30), line)).toBe("2022-01-14");
  });

  it("is the labelled one first, then the one by the title", () => {
    expect(dateOf(TITLE, "2022-01-20", ...filler(30), "2022-01-25", "发布时间：2022-01-14")).toBe(
      "2022-01-14",
    );
    expect(dateOf(TITLE, "2022-01-14", ...filler(30), "2022-01-25")).toBe("2022-01-14");
  });

  it.each([
    ["within a sentence", [TITLE, "截至2022年1月14日，本局答复申请三件"]],
    ["in the midst of the report", [TITLE, ...filler(9), "2022-01-14", ...filler(20)]],
    ["that no calendar has", [TITLE, "2022-13-01", "发布时间：2022-00-10"]],
    ["without its day", [TITLE, "2022年1月"]],
    ["of nothing", []],
  ])("is none %s", (_, lines) => expect(dateOf(...lines)).toBeNull());

  it("above the title is that of another page", () => {
    expect(publicationDate(proseOf("2020-05-05", TITLE, ...filler(30)), 1)).toBeNull();
  });
});
