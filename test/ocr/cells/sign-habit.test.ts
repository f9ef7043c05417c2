import { expect, test } from "vitest";
import type { ReadCell } from "../../../shared/ocr/cells/inked-cell.ts";
import { withFewSignsDoubted } from "../../../shared/ocr/cells/sign-habit.ts";

/** How many signs are in doubt of a table of so many zeros and these others. */
function doubted(zeros: number, others: readonly string[], zero = "0"): number {
  const texts = [...Array.from({ length: zeros }, () => zero), ...others];
  const read = texts.map((text): ReadCell => ({ text, confidence: 0.98 }));
  return withFewSignsDoubted(read).filter(({ confidence }) => confidence < 0.9).length;
}

test("a sign or two are in doubt in a table that prints nothing in another way", () => {
  expect(doubted(30, ["/", "12"])).toBe(1);
  expect(doubted(30, ["—", "-", "/", "/", "/"])).toBe(2);
  expect(doubted(30, ["/", "0"], "-")).toBe(1);
  expect(doubted(30, ["/", "12"], "")).toBe(1);
});

test("signs are what they are where a table has several, or prints few zeros", () => {
  expect(doubted(30, ["/", "/", "/"])).toBe(0);
  expect(doubted(12, ["/", "-"])).toBe(0);
});
