import { expect, test } from "vitest";
import { isLikeFigureText, isRemarked } from "../../../shared/ocr/cells/words-cell.ts";

test.each([
  ["12", true],
  ["2,071.9", true],
  ["o", true],
  ["l2", true],
  [" 7 ", true],
  ["-1", true],
  ["１１", true],
  ["1-1", false],
  ["1.", false],
  ["..", false],
  ["(7)", false],
  ["12件", false],
])("%s is a figure wherever it stands: %s", (text, isSo) => {
  expect(isLikeFigureText(text)).toBe(isSo);
});

test.each([
  ["38（均已公示）", true],
  ["38件（均已公示）", true],
  ["38 件 (均已公示)", true],
  ["38其中（均已公示）", false],
])("%s is a figure with a remark: %s", (text, isSo) => {
  expect(isRemarked({ text, least: 1, mean: 1, probabilities: [] })).toBe(isSo);
});
