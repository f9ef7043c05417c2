import { expect, test } from "vitest";
import { countAlike } from "../../../../shared/ocr/cells/bare/alike-signs.ts";
import type { SignMark } from "../../../../shared/ocr/cells/bare/sign-mark.ts";

/** A dash in the middle of its cell from left to right, so far from its top. */
const dash = (height: number, top: number): SignMark => ({
  sign: "-",
  box: [30, top, 50, top + 2],
  cell: [0, 0, 80, height],
  digit: 20,
  contrast: 0.4,
  darkness: 0.5,
  thickness: 1,
  seen: 1,
  isVague: false,
});

test("a sign is like others in higher cells where it stands as far from the top, the middle or the bottom", () => {
  const others = [dash(40, 19), dash(40, 19), dash(40, 19)];
  expect(countAlike(dash(90, 19), others)).toBe(3);
  expect(countAlike(dash(90, 44), others)).toBe(3);
  expect(countAlike(dash(90, 69), others)).toBe(3);
  expect(countAlike(dash(90, 32), others)).toBe(0);
});

test("one that may be a speck is like those that are not, in the very place of theirs", () => {
  const others = [dash(40, 19), dash(40, 19), dash(40, 19)];
  const vague = (top: number): SignMark => ({ ...dash(40, top), isVague: true });
  expect(countAlike(vague(20), others)).toBe(3);
  expect(countAlike(vague(24), others)).toBe(0);
  expect(countAlike(dash(40, 24), others)).toBe(3);
  expect(countAlike(dash(40, 19), [vague(19), vague(19)])).toBe(0);
});

test("a slash higher than digits may be a third as dark as others like it, other signs half", () => {
  const slash = (height: number, contrast: number): SignMark => ({
    ...dash(40, 0),
    sign: "/",
    box: [35, 20 - height / 2, 45, 20 + height / 2],
    contrast,
  });
  const others = [0.4, 0.4].map((contrast) => slash(26, contrast));
  expect(countAlike(slash(26, 0.15), others)).toBe(2);
  expect(countAlike(slash(26, 0.12), others)).toBe(0);
  expect(countAlike(slash(20, 0.15), [slash(20, 0.4)])).toBe(0);
  expect(countAlike({ ...dash(40, 19), contrast: 0.15 }, [dash(40, 19)])).toBe(0);
});
