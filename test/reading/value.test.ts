import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInk, parseValue } from "../../shared/reading/value.ts";
import { printedAmount, printedCount, printedLoss } from "./printed-numbers.ts";

const kindOf = (text: string): string => parseValue(text)?.kind ?? "label";

describe("a printed number", () => {
  it.each([
    ["0", 0],
    [" 0", 0],
    ["　　0", 0],
    ["0 ", 0],
    ["１２", 12],
    ["1,046", 1046],
    ["1，046，233", 1046233],
    ["0件", 0],
    ["-8", -8],
    ["−8", -8],
    ["+8", 8],
    ["190.457379", 190.457379],
    ["0.5", 0.5],
    ["12（其中网上申请3件）", 12],
  ])("%j is %d", (text, value) => expect(parseValue(text)).toMatchObject({ kind: "number", value }));

  it("reads back as itself in every accepted style", () => {
    fc.assert(
      fc.property(fc.oneof(printedCount, printedLoss), ({ text, value }) => {
        expect(parseValue(text)).toMatchObject({ kind: "number", value });
      }),
    );
    fc.assert(
      fc.property(printedAmount, (text) => {
        expect(parseValue(text)).toMatchObject({ kind: "number", value: Number(text), unit: "" });
      }),
    );
  });

  it("keeps its unit and what was printed", () => {
    expect(parseValue(" １６０．５９６４ 万元 ")).toEqual({
      kind: "number",
      value: 160.5964,
      raw: "160.5964 万元",
      unit: "万元",
    });
  });
});

describe("digits with two readings are never a number", () => {
  it.each([
    ["broken over lines", "1\n0"],
    ["with a gap", "1 0"],
    ["with a leading zero", "012"],
    ["zeros", "00"],
    ["circled", "①"],
    ["with a circled note", "12①"],
    ["with a note in brackets", "12(3)"],
    ["with a star", "12*"],
    ["a range", "3-5"],
    ["a share", "12%"],
    ["a fraction", "½"],
    ["a ratio", "0/3"],
    ["with two points", "1.2.3"],
    ["with a comma out of place", "1,04"],
    ["with a comma for a point", "12,5"],
    ["with a sign behind", "8-"],
    ["with a doubled full stop", "681。。"],
    ["with something invisible between", "1\u200b2"],
    ["past what a number holds", "9007199254740993"],
    ["a lone point", "."],
    ["a letter for a zero", "O"],
    ["a circle for a zero", "○"],
  ])("%s: %j", (_, text) => expect(kindOf(text)).toBe("unreadable"));

  it.each(["3.", "3、", "3)", "（3）", "12."])("an ordinal alone belongs to its label: %j", (text) => {
    expect(parseValue(text)).toBeNull();
  });

  it("whatever two numbers stand side by side", () => {
    const gap = fc.constantFrom(" ", "\n", "　", "/", "-", "*", "~", "、", "|", ";", "\u200b");
    fc.assert(
      fc.property(fc.nat(9_999), gap, fc.nat(9_999), (left, between, right) => {
        expect(kindOf(`${left}${between}${right}`)).not.toBe("number");
      }),
    );
  });

  it("whatever has no digits, or letters before them", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."〇零一二十百约近第年 -—/无,.()①"), maxLength: 5 }),
        (text) => {
          expect(kindOf(text)).not.toBe("number");
          expect(kindOf(`约${text}3`)).not.toBe("number");
        },
      ),
    );
  });
});

describe("a value that is no number", () => {
  it.each([
    ["", "blank"],
    ["\u00a0", "blank"],
    [" \n　", "blank"],
    ["-", "dash"],
    ["－", "dash"],
    ["—", "dash"],
    ["——", "dash"],
    ["--", "dash"],
    ["―", "dash"],
    ["_", "dash"],
    ["/", "slash"],
    ["／", "slash"],
    ["\\", "slash"],
    ["//", "slash"],
    ["无", "text"],
    ["没有", "text"],
    ["不涉及", "text"],
  ])("%j is a %s", (text, kind) => expect(kindOf(text)).toBe(kind));

  it.each(["规章", "其他", "本年", "无理取闹", "3个月", "2021年", "一", "十二", "第3项", "ABC"])(
    "%j is no value at all",
    (text) => expect(parseValue(text)).toBeNull(),
  );

  it("is ink unless it is blank", () => {
    const ink = ["", " ", "-", "/", "无", "0", "012"].map((text) => {
      const value = parseValue(text);
      return value !== null && isInk(value);
    });
    expect(ink).toEqual([false, false, true, true, true, true, true]);
  });
});

describe("any text", () => {
  it("is a value or not, always the same, and never a number that is not finite", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const value = parseValue(text);
        expect(parseValue(text)).toEqual(value);
        if (value?.kind === "number") expect(Number.isFinite(value.value)).toBe(true);
      }),
    );
  });
});

describe("a number with something beside it that is none of its digits", () => {
  it.each([
    ["12¹", 12],
    ["12件²", 12],
    ["12 ³", 12],
    ["12⁽¹⁾", 12],
    ["0²", 0],
    ["12（其中联合发文3件）", 12],
    ["12，其中联合发文3件", 12],
    ["12件；其中：重复1件", 12],
    ["12[其中3件]", 12],
    ["12\n其中3件为联合发文", 12],
  ] as const)("%j is %s, and what is printed is kept", (text, value) => {
    expect(parseValue(text)).toMatchObject({ kind: "number", value });
  });

  it.each(["12¹", "１２¹", "12 ⁽¹⁾", "\uE5E512\uE5E5"])("is printed without a mark: %j", (text) => {
    expect(parseValue(text)).toMatchObject({ kind: "number", value: 12, raw: "12" });
  });

  it.each(["约12", "近12件", "12余", "12余件", "12多件", "3-5", "3至5件", "≥3", "12+3", "12左右", "超过12"])(
    "%s is not exact and is no number",
    (text) => expect(parseValue(text)?.kind).toBe("unreadable"),
  );

  it.each(["¹", "¹2", "㉑", "12㉑", "12㊿", "3㉟"])("%s may be digits or a mark", (text) =>
    expect(parseValue(text)?.kind).toBe("unreadable"),
  );
});
