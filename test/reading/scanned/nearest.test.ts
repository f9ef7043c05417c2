import { expect, test } from "vitest";
import { normalizeLabel } from "../../../shared/reading/normalize.ts";
import { mayPrint, nearest } from "../../../shared/reading/scanned/nearest.ts";

const NAMES = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map((label) => ({
  name: label,
  bodies: [normalizeLabel(label).body],
}));

test.each([
  ["结果维持", "结果维持"],
  ["结果\n维持", "结果维持"],
  ["结果维特", "结果维持"],
  ["尚末审绪", null],
  ["尚末审结", "尚未审结"],
  ["结果", null],
  ["结果纠持", null],
  ["总计", "总计"],
  ["总汁", null],
  ["ZJ", null],
  ["", null],
])("%s is read as %s", (printed, name) => {
  expect(nearest(printed, NAMES)).toBe(name);
});

test("a label may print a name of which something is left, or nothing was read at all", () => {
  expect(mayPrint("尚X审Y", ["尚未审结"])).toBe(true);
  expect(mayPrint("", ["尚未审结"])).toBe(true);
  expect(mayPrint("汁", ["总计"])).toBe(true);
  expect(mayPrint("网络平台", ["尚未审结"])).toBe(false);
});
