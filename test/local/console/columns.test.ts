import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printable, toWidth, width } from "../../../infra/local/console/columns.ts";

describe("columns of a terminal", () => {
  it.each([
    ["abc", 3],
    ["年度报告", 8],
    ["（一）", 6],
    ["é", 1],
    ["e\u0301", 1],
    ["😀", 2],
    ["", 0],
  ])("%j takes %i", (text, expected) => {
    expect(width(text)).toBe(expected);
  });

  it("pads what is short, and cuts what is long in the middle", () => {
    expect(toWidth("abc", 5)).toBe("abc  ");
    expect(toWidth("abcdefghij", 5)).toBe("ab…ij");
    expect(width(toWidth("云栖县水务局2022年报告.txt", 12))).toBe(12);
  });

  it("gives exactly the width that was asked for, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 3, max: 40 }), (text, columns) => {
        expect(width(toWidth(printable(text), columns))).toBe(columns);
      }),
    );
  });

  it("leaves a terminal nothing to obey", () => {
    expect(printable("a\u001b[2Jb\nc\u202ed")).toBe("a�[2Jb�c�d");
  });
});
