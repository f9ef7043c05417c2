import { describe, expect, it } from "vitest";
import { chineseNumeral } from "../../shared/prose/chinese-numeral.ts";

const DIGITS = "零一二三四五六七八九";

/** 1 to 9999 as they are written: 一千零二十三. */
function written(value: number): string {
  const digits = String(value).padStart(4, "0");
  const text = [...digits]
    .map((digit, index) => (digit === "0" ? "零" : DIGITS[Number(digit)] + ("千百十"[index] ?? "")))
    .join("");
  const trimmed = text.replace(/零+/gu, "零").replace(/^零|零$/gu, "");
  return trimmed.replace(/^一十/u, "十");
}

describe("Chinese numerals", () => {
  it("are read as they are written, from 1 to 9999", () => {
    const wrong = Array.from({ length: 9_999 }, (_, index) => index + 1).filter(
      (value) => chineseNumeral(written(value)) !== value,
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ["两", 2],
    ["零", 0],
    ["〇", 0],
    ["两百", 200],
    ["一万二千", 12_000],
    ["二十万", 200_000],
    ["二〇二一", 2021],
  ])("%s", (text, value) => {
    expect(chineseNumeral(text)).toBe(value);
  });

  it.each(["三四", "一百二", "一千五", "百", "千", "万", "十十", "二三十", "一万万", ""])(
    "%s is no number",
    (text) => {
      expect(chineseNumeral(text)).toBeNull();
    },
  );
});
