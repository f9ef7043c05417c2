import { describe, expect, it } from "vitest";
import type { Report } from "../../../shared/report/report.ts";
import { xy09 } from "../../../shared/rules/rules/xy-09.ts";
import { exceptions, findingOf, given } from "../given.ts";

const TEXT = xy09.examples.bad.report?.prose?.[0]?.text ?? "";
const of = (text: string, section: number, year: number) => {
  const report: Partial<Report> = { prose: [{ section, text, at: { line: 1 } }] };
  return given({}, report, year);
};
const told = (now: string, before: string, section: number) =>
  exceptions("XY-09", of(now, section, 2022), of(before, section, 2021)).filter((one) =>
    one.startsWith(`${section}`),
  );

describe("XY-09 last year's words", () => {
  it("warns of problems that are last year's, and hints at an overview that is", () => {
    expect(told(TEXT, TEXT, 5)).toEqual(["5: fail warning"]);
    expect(told(TEXT, TEXT, 1)).toEqual(["1: fail info"]);
    const { zh } = findingOf("XY-09", "5", of(TEXT, 5, 2022), of(TEXT, 5, 2021)).message;
    expect(zh).toContain("与 2021 年度报告的相似度为 100%");
  });

  it("looks through other numbers, other years and the titles of laws", () => {
    const now = TEXT.replace("两次", "2次，共32人").replace("一本", "（2022年版）");
    const cited = `${TEXT}《某某省政府信息公开若干规定》`;
    expect(told(now.replace("2次，共32人", "两次"), TEXT.replace("一本", "（2021年版）"), 5)).toEqual([
      "5: fail warning",
    ]);
    expect(told(cited, TEXT, 5)).toEqual(["5: fail warning"]);
  });

  it("is silent about texts that were rewritten, that are short, or that have no year before", () => {
    const half = TEXT.slice(0, TEXT.length / 2);
    expect(told(half + [...half].reverse().join(""), TEXT, 5)).toEqual([]);
    expect(told(TEXT.slice(0, 150), TEXT.slice(0, 150), 5)).toEqual(["5: notApplicable warning"]);
    expect(exceptions("XY-09", of(TEXT, 5, 2022))).toEqual([
      "1: notApplicable warning",
      "5: notApplicable warning",
    ]);
  });
});
