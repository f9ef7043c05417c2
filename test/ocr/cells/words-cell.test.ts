import { expect, test } from "vitest";
import { isLikeFigureText } from "../../../shared/ocr/cells/words-cell.ts";

test.each([
  ["12", true],
  ["2,071.9", true],
  ["o", true],
  ["l2", true],
  [" 7 ", true],
  ["1.", false],
  ["..", false],
  ["(7)", false],
  ["12件", false],
])("%s is a figure wherever it stands: %s", (text, isSo) => {
  expect(isLikeFigureText(text)).toBe(isSo);
});
