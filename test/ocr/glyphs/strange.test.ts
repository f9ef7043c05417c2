import { describe, expect, it } from "vitest";
import { ACROSS, type Glyph } from "../../../shared/ocr/glyphs/glyph.ts";
import { strangenessOf } from "../../../shared/ocr/glyphs/strange.ts";
import { type Look, typefaceOf } from "../../../shared/ocr/glyphs/typeface.ts";
import { glyphsIn, printed } from "./faces.ts";

function only([glyph]: readonly Glyph[]): Glyph {
  if (glyph === undefined) throw new Error("no glyph");
  return glyph;
}

const glyphOf = (digit: number, seed: number): Glyph =>
  only(glyphsIn(printed(0, digit, { grain: 10, shift: [(seed % 3) / 3, 0], blur: 0.1, seed })));

/** A digit with hairlines in black and white, which fell into its pixels as it stands. */
function blackGlyphOf(digit: number, shift: readonly [number, number], ink: number): Glyph {
  const raster = printed(7, digit, { grain: 0, shift, blur: 0, seed: 1 });
  return only(glyphsIn({ ...raster, data: raster.data.map((grey) => (grey < ink ? 10 : 255)) }));
}

const lookAt = (digit: number, glyph: Glyph): Look => ({
  glyphs: [glyph],
  figure: { within: 1, seen: 1, unbound: "", figures: [{ text: String(digit), probability: 0.99 }] },
  sign: null,
});

/** A picture without the left half of what it shows. */
function halved(glyph: Glyph): Glyph {
  const picture = glyph.picture.map((value, at) => (at % ACROSS < ACROSS / 2 ? 0 : value));
  return { ...glyph, picture };
}

/** A picture with ink in its corner that no copy has. */
function smudged(glyph: Glyph): Glyph {
  const picture = glyph.picture.map((value, at) => (at % ACROSS < 3 && at / ACROSS < 3 ? 1 : value));
  return { ...glyph, picture };
}

const typefaceWith = (digits: readonly number[]) =>
  typefaceOf(digits.flatMap((digit) => [1, 2, 3, 4, 5].map((seed) => lookAt(digit, glyphOf(digit, seed)))));

describe("a glyph that is like no other of its page", () => {
  const typeface = typefaceWith([0, 3, 8]);

  it("is strange where it is far from its symbol, or as near to another", () => {
    expect(strangenessOf(halved(glyphOf(8, 9)), "3", typeface)).toBe("foreign");
    expect(strangenessOf(glyphOf(8, 9), "3", typeface)).toBe("foreign");
  });

  it("is worn where another symbol is not much further as its own", () => {
    expect(strangenessOf(smudged(glyphOf(3, 9)), "3", typeface)).toBe("worn");
    expect(strangenessOf(smudged(glyphOf(3, 9)), "3", typefaceWith([0, 3]))).toBeNull();
  });

  it("is none where it is a copy, and where the page shows none of its symbol", () => {
    expect(strangenessOf(glyphOf(3, 9), "3", typeface)).toBeNull();
    expect(strangenessOf(glyphOf(7, 9), "7", typeface)).toBeNull();
  });

  it("is none where its hairlines fell into other pixels than those of its kind", () => {
    const looks = [0, 3].flatMap((digit) =>
      Array.from({ length: 5 }, () => lookAt(digit, blackGlyphOf(digit, [0, 0], 128))),
    );
    const hairline = blackGlyphOf(3, [0.5, 0.3], 100);
    expect(strangenessOf(hairline, "3", typefaceOf(looks))).toBeNull();
    expect(strangenessOf(hairline, "0", typefaceOf(looks))).toBe("foreign");
  });
});
