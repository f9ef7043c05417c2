import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arabicYears, dominantYear, periodYear, yearsIn } from "../../shared/reading/year.ts";

const year = fc.integer({ min: 2008, max: 2099 });

const chinese = (arabic: number, zero: string): string =>
  [...String(arabic)].map((digit) => (digit === "0" ? zero : "零一二三四五六七八九"[Number(digit)])).join("");

describe("years in Chinese numerals", () => {
  it("are the same years, whichever zero is printed", () => {
    fc.assert(
      fc.property(year, fc.constantFrom(..."〇○零0O"), (value, zero) => {
        expect(arabicYears(`${chinese(value, zero)}年度`)).toBe(`${value}年度`);
        expect(yearsIn(`${chinese(value, zero)}年度`)).toEqual([value]);
      }),
    );
  });

  it.each(["二〇二一", "二年", "一九九九年", "二十一年", "贰零贰壹年"])("%s is left alone", (text) =>
    expect(arabicYears(text)).toBe(text),
  );
});

describe("the years that a text names", () => {
  it.each([
    ["2021年", [2021]],
    ["2021年度", [2021]],
    ["2021年以来", [2021]],
    ["2020年、2021年和2021年度", [2020, 2021, 2021]],
    ["国办公开办函〔2021〕30号，2022年", [2022]],
    ["2008年2099年", [2008, 2099]],
  ])("%s", (text, years) => expect(yearsIn(text)).toEqual(years));

  it.each([
    ["a day", "2021年12月31日"],
    ["a month", "2021年1月"],
    ["the number of a document", "〔2021〕30号"],
    ["a number", "2021"],
    ["a date in digits", "2021-01-14"],
    ["a part of a number", "12021年"],
    ["a year before the regulations", "2007年1999年"],
    ["a length of time", "3年20年"],
    ["a broken date", "20211年1日"],
  ])("%s is none", (_, text) => expect(yearsIn(text)).toEqual([]));
});

describe("the period of the statistics", () => {
  it.each([
    "本报告中所列数据的统计期限自2021年1月1日至2021年12月31日。",
    "2021年1月1日起至12月31日止",
    "2021年01月01日-2021年12月31日",
    "2021年1月1日零时起至2021年12月31日二十四时",
    "二〇二一年1月1日至12月31日",
  ])("%s", (text) => expect(periodYear([text])).toBe(2021));

  it.each([
    ["is of two years", "2021年1月1日至2022年12月31日"],
    ["ends early", "2021年1月1日至2021年11月30日"],
    ["begins late", "2021年1月11日至2021年12月31日"],
    ["begins in autumn", "2021年11月1日至2021年12月31日"],
    ["is two sentences", "2021年1月1日施行。截至12月31日"],
  ])("that %s tells no year", (_, text) => expect(periodYear([text])).toBeNull());

  it("is the first that is stated", () => {
    const texts = ["总体情况", "2021年1月1日至12月31日", "2020年1月1日至12月31日"];
    expect(periodYear(texts)).toBe(2021);
    expect(periodYear([])).toBeNull();
  });
});

describe("the year that the prose speaks of", () => {
  it.each([
    [["2021年，2021年，2020年"], 2021],
    [["2021年", "2021年3月5日2020年"], null],
    [["2021年", "2020年"], null],
    [["2021年"], 2021],
    [["没有年份"], null],
    [[], null],
  ])("%j: %s", (texts, dominant) => expect(dominantYear(texts)).toBe(dominant));

  it("is never one that a third of the years or more contradict", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(2020, 2021, 2022), { minLength: 1, maxLength: 12 }), (years) => {
        const dominant = dominantYear(years.map((one) => `${one}年`));
        const share = (one: number | null) => years.filter((value) => value === one).length / years.length;
        if (dominant === null) expect(Math.max(...years.map(share))).toBeLessThan(2 / 3);
        else expect(share(dominant)).toBeGreaterThanOrEqual(2 / 3);
      }),
    );
  });
});
