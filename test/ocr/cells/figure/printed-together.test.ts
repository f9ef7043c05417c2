import { describe, expect, test } from "vitest";
import { arePrintedTogether } from "../../../../shared/ocr/cells/figure/printed-together.ts";
import type { Glyph } from "../../../../shared/ocr/glyphs/glyph.ts";
import type { Typeface } from "../../../../shared/ocr/glyphs/typeface.ts";
import { glyphsIn, printed } from "../../glyphs/faces.ts";

const [DIGIT, PLACE] = [18, 13];

function pictureOf(digit: number): Float32Array {
  const [glyph] = glyphsIn(printed(0, digit, { grain: 0, shift: [0, 0], blur: 0, seed: 1 }));
  if (glyph === undefined) throw new Error("no glyph");
  return glyph.picture;
}

/** A digit that stands so many digits' places from the left, and so many pixels lower than others. */
const at = (digit: number, place: number, lower = 0, height = DIGIT): Glyph => {
  const left = Math.round(PLACE * place);
  return { box: [left, 10 + lower, left + 10, 10 + lower + height], picture: pictureOf(digit) };
};

/** Whether glyphs are printed together as a text on a page that shows an 8 elsewhere, and as `known` the first ones. */
function areTogether(
  text: string,
  glyphs: readonly Glyph[],
  known: number,
  { areApart = false, areLevel = true } = {},
): boolean {
  const shown = [at(8, 0), ...glyphs.slice(0, known)];
  const symbols = `8${text}`;
  const face: Typeface = new Map(
    shown.map((glyph, index) => [glyph, { symbol: symbols[index] ?? "", confidence: 0.99, looks: 5 }]),
  );
  return arePrintedTogether(text, glyphs, {
    face,
    digit: DIGIT,
    place: PLACE / DIGIT,
    pitch: null,
    areApart,
    areLevel,
  });
}

describe("digits of one figure", () => {
  test("are printed together where they are the page's, one beside the other", () => {
    expect(areTogether("787", [at(7, 0), at(8, 1), at(7, 2)], 3)).toBe(true);
  });

  test("are not where one is missing between two of them", () => {
    expect(areTogether("78", [at(7, 0), at(8, 2)], 2)).toBe(false);
    expect(areTogether("7,8", [at(7, 0), at(1, 1, 12, 8), at(8, 1.8)], 3)).toBe(true);
  });

  test("are not where one beside the page's own looks like none of its kind, and stands off their line a little", () => {
    expect(areTogether("78", [at(7, 0), at(1, 1, 2, DIGIT - 3)], 1)).toBe(false);
    expect(areTogether("78", [at(7, 0), at(1, 1)], 1)).toBe(true);
    expect(areTogether("78", [at(7, 0), at(1, 1, 1)], 0)).toBe(true);
  });

  test("are not where the last is smaller and stands higher, as the mark of a note does", () => {
    const mark = (digit: number, place: number): Glyph => at(digit, place, -1, 11);
    expect(areTogether("781", [at(7, 0), at(8, 1), mark(1, 2)], 3, { areLevel: false })).toBe(false);
    expect(areTogether("98", [at(9, 0), mark(8, 1)], 2, { areLevel: false })).toBe(false);
  });

  test("may be of old-style digits, of which some are smaller beside others, unless the page shows them larger", () => {
    const low = at(1, 1, 0, 12);
    expect(areTogether("91", [at(9, 0), low], 2, { areLevel: false })).toBe(true);
    expect(areTogether("911", [at(9, 0), low, at(1, 2)], 3, { areLevel: false })).toBe(false);
  });

  test("are not where one is in a ring", () => {
    const ringed: Glyph = { ...at(3, 1), box: [PLACE, 8, PLACE + 23, 31] };
    expect(areTogether("73", [at(7, 0), ringed], 1, { areLevel: false })).toBe(false);
  });

  test("may be where two touch and another came apart: none of their glyphs is like a digit", () => {
    const wide = (digit: number): Glyph => ({ ...at(digit, 1), box: [PLACE, 10, PLACE + 22, 10 + DIGIT] });
    expect(areTogether("78", [at(7, 0), wide(1)], 1)).toBe(true);
  });

  test("are not where one that the page does not know stands higher or lower", () => {
    expect(areTogether("72", [at(7, 0), at(2, 1, 1)], 1)).toBe(true);
    expect(areTogether("72", [at(7, 0), at(2, 1, 3)], 1)).toBe(false);
    expect(areTogether("72", [at(7, 0), at(2, 1, 3)], 2)).toBe(true);
    expect(areTogether("72", [at(7, 0), at(2, 1, 3)], 1, { areLevel: false })).toBe(true);
  });

  test("are not where a 1 stands lower than all others, as marks of notes do, whatever their page's face is", () => {
    const oldStyle = { areLevel: false };
    expect(areTogether("531", [at(5, 0), at(3, 1), at(1, 2, 6, DIGIT - 2)], 3, oldStyle)).toBe(false);
    expect(areTogether("613", [at(6, 0, -5), at(1, 1), at(3, 2, 5)], 3, oldStyle)).toBe(true);
  });

  test("are not where something joins them that is higher, or where no others touch", () => {
    expect(areTogether("78", [at(4, 0)], 0)).toBe(true);
    expect(areTogether("78", [at(4, 0, -3, DIGIT + 6)], 0)).toBe(false);
    expect(areTogether("78", [at(4, 0)], 0, { areApart: true })).toBe(false);
  });
});
