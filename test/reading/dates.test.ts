import { describe, expect, it } from "vitest";
import { datesOf } from "../../shared/reading/dates.ts";
import { proseOf } from "./prose-of.ts";

const TITLE = "某市教育局2022年政府信息公开工作年度报告";
const filler = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `第${at}段正文，内容从略。`);
const told = (...lines: string[]): string[] =>
  datesOf(proseOf(...lines), 0, {}).map(({ source, date }) => `${source} ${date}`);

describe("dates of a document", () => {
  it.each([
    ["a date under the title", [TITLE, "2023年1月18日", ...filler(30)], ["signature 2023-01-18"]],
    [
      "a signature in Chinese numerals",
      [TITLE, ...filler(30), "某市教育局", "二〇二三年一月三十一日"],
      ["signature 2023-01-31"],
    ],
    [
      "a signature behind the agency's name",
      [TITLE, ...filler(30), "某市教育局2023年1月8日"],
      ["signature 2023-01-08"],
    ],
    ["a site's stamp", [TITLE, "发布时间：2023-02-18 10:20", ...filler(30)], ["page 2023-02-18"]],
    ["digits alone under the title", [TITLE, "2023-01-30", ...filler(30)], ["page 2023-01-30"]],
    ["when a document was made", ["成文日期：2023年1月11日", TITLE, ...filler(30)], ["signature 2023-01-11"]],
    ["no date in the middle of the text", [TITLE, ...filler(30), "2022年6月1日", ...filler(30)], []],
    ["no date within a sentence", [TITLE, "自2022年1月1日起施行的办法。", ...filler(3)], []],
    ["no day that the calendar lacks", [TITLE, "2023年2月30日", ...filler(30)], []],
  ] as const)("are %s", (_, lines, dates) => {
    expect(told(...lines)).toEqual(dates);
  });

  it("begin with the page's own and end with the file's", () => {
    const metadata = { publishedOn: "2023-01-12", createdOn: "2022-12-30" };
    expect(datesOf(proseOf(TITLE), 0, metadata)).toEqual([
      { source: "page", date: "2023-01-12", at: null },
      { source: "file", date: "2022-12-30", at: null },
    ]);
  });

  it("say where they stand", () => {
    const [date] = datesOf(proseOf(TITLE, "2023年1月18日"), 0, {});
    expect(date?.at).toEqual({ line: 2 });
  });
});
