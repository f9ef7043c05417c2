import { describe, expect, it } from "vitest";
import { type Counting, ordinal } from "../../../shared/readers/flow/ordinal.ts";

describe("the ordinals of a list", () => {
  it.each<[Counting, number, string]>([
    ["decimal", 12, "12"],
    ["decimalPadded", 3, "03"],
    ["circled", 3, "③"],
    ["circled", 21, "21"],
    ["fullWidth", 10, "１０"],
    ["chinese", 1, "一"],
    ["chinese", 10, "十"],
    ["chinese", 11, "十一"],
    ["chinese", 20, "二十"],
    ["chinese", 21, "二十一"],
    ["chinese", 100, "100"],
    ["chineseLegal", 13, "拾叁"],
    ["stems", 2, "乙"],
    ["stems", 11, "11"],
    ["upperRoman", 4, "IV"],
    ["lowerRoman", 89, "lxxxix"],
    ["upperLetter", 3, "C"],
    ["lowerLetter", 27, "27"],
    ["none", 5, ""],
    ["chinese", 0, "0"],
  ])("%s: %i is %s", (counting, n, text) => expect(ordinal(n, counting)).toBe(text));
});
