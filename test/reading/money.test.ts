import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../shared/form/edition.ts";
import { cellOf, parseValue } from "../../shared/reading/value.ts";
import type { CellValue, MoneyUnit } from "../../shared/report/cell.ts";
import { printedAmount } from "./printed-numbers.ts";

const AT = { line: 3 };

function cell(text: string, quantity: Quantity, unit: MoneyUnit = "unknown"): CellValue {
  const value = parseValue(text);
  if (value === null) throw new Error(`${text} is no value`);
  return cellOf(value, quantity, unit, AT);
}

describe("an amount of money", () => {
  it.each([
    ["246.08万", "unknown", 246.08, "wanYuan"],
    ["160.5964万元", "unknown", 160.5964, "wanYuan"],
    ["251000元", "unknown", 25.1, "yuan"],
    ["1.2亿元", "unknown", 12_000, "wanYuan"],
    ["20482400", "unknown", null, "unknown"],
    ["190.457379", "wanYuan", 190.457379, "wanYuan"],
    ["190.457379", "yuan", 0.0190457379, "yuan"],
    ["251000元", "wanYuan", 25.1, "yuan"],
    ["0", "wanYuan", 0, "wanYuan"],
    ["0", "unknown", null, "unknown"],
  ] as const)("%s in a column of %s is %s 万元", (text, column, value, unit) => {
    expect(cell(text, "money", column)).toMatchObject({ kind: "number", value, unit });
  });

  it("keeps what was printed", () => {
    expect(cell("２５１，０００ 元", "money")).toMatchObject({ raw: "251,000 元", at: AT, confidence: 1 });
  });

  it("in 元 is a ten-thousandth in 万元, to the last decimal", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (yuan) => {
        expect(cell(`${yuan}元`, "money").value).toBe(yuan / 10_000);
      }),
    );
    fc.assert(
      fc.property(printedAmount, (amount) => {
        expect(cell(`${amount}万元`, "money").value).toBe(Number(amount));
      }),
    );
  });
});

describe("a count", () => {
  it("with decimals stays the number that is printed: a rule finds it", () => {
    expect(cell("1.5", "count")).toMatchObject({ kind: "number", value: 1.5, raw: "1.5" });
    expect(cell("-3", "signedCount")).toMatchObject({ kind: "number", value: -3 });
    expect(cell("3件", "count")).not.toHaveProperty("unit");
  });

  it.each(["3元", "3万", "246.08万元", "1亿元"])("printed as money, %s, is not taken for one", (text) => {
    expect(cell(text, "count")).toMatchObject({ kind: "ambiguous", value: null, candidates: [text] });
  });
});

describe("other values", () => {
  it.each([
    ["", "blank"],
    ["—", "dash"],
    ["/", "slash"],
    ["无", "text"],
  ])("%j stays a %s: it is no zero", (text, kind) => {
    for (const quantity of ["count", "money"] as const)
      expect(cell(text, quantity)).toEqual({
        kind,
        value: null,
        raw: text,
        confidence: 1,
        candidates: [],
        at: AT,
      });
  });

  it("that cannot be read are ambiguous, with what is printed as their candidate", () => {
    expect(cell("1 0", "count")).toEqual({
      kind: "ambiguous",
      value: null,
      raw: "1 0",
      confidence: 0,
      candidates: ["1 0"],
      at: AT,
    });
  });
});
