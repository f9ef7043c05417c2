import { expect, test } from "vitest";
import { isCopy } from "../../../shared/ocr/glyphs/shapes.ts";
import { type Look, typefaceOf } from "../../../shared/ocr/glyphs/typeface.ts";
import { glyphsIn, printed } from "./faces.ts";

const lookAt = (digit: number, seed: number, blur = 0.1): Look => ({
  glyphs: glyphsIn(printed(0, digit, { grain: 4, shift: [(seed % 3) / 9, 0], blur, seed })),
  figure: { within: 1, seen: 1, unbound: "", figures: [{ text: String(digit), probability: 0.99 }] },
  sign: null,
});

test("a copy is as near to its kind as others are, which a worn one in the same cluster is not", () => {
  const copies = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => lookAt(7, seed));
  const [copy] = copies.flatMap(({ glyphs }) => glyphs);
  const worn = copies
    .flatMap(({ glyphs }) => glyphs)
    .slice(1, 2)
    .map((glyph) => ({
      ...glyph,
      picture: glyph.picture.map((value, at) => (at < 13 * 32 ? 0.8 * value : value)),
    }));
  const typeface = typefaceOf([...copies, ...copies.slice(1, 2).map((look) => ({ ...look, glyphs: worn }))]);
  const [other] = lookAt(1, 9).glyphs;
  if (copy === undefined || worn[0] === undefined || other === undefined) throw new Error("no glyphs");
  expect(isCopy(copy, typeface)).toBe(true);
  expect(typeface.get(worn[0])).toBe(typeface.get(copy));
  expect(isCopy(worn[0], typeface)).toBe(false);
  expect(isCopy(other, typeface)).toBe(false);
});
