import { expect, test } from "vitest";
import { countAlike, type SignMark } from "../../../../shared/ocr/cells/bare/sign-mark.ts";

/** A dash in the middle of its cell from left to right, so far from its top. */
const dash = (height: number, top: number): SignMark => ({
  sign: "-",
  box: [30, top, 50, top + 2],
  cell: [0, 0, 80, height],
  digit: 20,
  contrast: 0.4,
  darkness: 0.5,
  thickness: 1,
});

test("a sign is like others in higher cells where it stands as far from the top, the middle or the bottom", () => {
  const others = [dash(40, 19), dash(40, 19), dash(40, 19)];
  expect(countAlike(dash(90, 19), others)).toBe(3);
  expect(countAlike(dash(90, 44), others)).toBe(3);
  expect(countAlike(dash(90, 69), others)).toBe(3);
  expect(countAlike(dash(90, 32), others)).toBe(0);
});
