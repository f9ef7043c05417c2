import { describe, expect, it } from "vitest";
import type { Glyph } from "../../../shared/ocr/glyphs/glyph.ts";
import { alikeAmong, unanimous } from "../../../shared/ocr/glyphs/spared.ts";
import type { Look } from "../../../shared/ocr/glyphs/typeface.ts";
import { glyphsIn, printed } from "./faces.ts";

const glyph = (digit: number, seed: number, grain = 6): Glyph | null =>
  glyphsIn(printed(0, digit, { grain, shift: [(seed % 3) / 4, 0], blur: 0.1, seed }))[0] ?? null;
const copies = (digit: number, count: number): (Glyph | null)[] =>
  Array.from({ length: count }, (_, index) => glyph(digit, index + 1));

const look = (of: Glyph | null, text: string, probability = 0.99): Look | null =>
  of === null
    ? null
    : {
        glyphs: [of],
        figure: { figures: [{ text, probability }], within: 1, seen: 1, unbound: text },
        sign: null,
      };

describe("glyphs that need not be looked at", () => {
  it("are most of many copies, and none of few", () => {
    const [alike, ...others] = alikeAmong(copies(0, 40));
    expect(others).toEqual([]);
    expect(alike?.spared.length).toBeGreaterThan(20);
    expect(new Set([...(alike?.spared ?? []), ...(alike?.shown ?? [])]).size).toBe(40);
    expect(alikeAmong(copies(0, 12))).toEqual([]);
  });

  it("are told by their places among all, whatever stands between them", () => {
    const mixed = copies(0, 40).flatMap((zero, index) => [
      zero,
      index % 2 === 0 ? null : glyph(8, index + 1),
    ]);
    for (const { shown, spared } of alikeAmong(mixed)) {
      const zeros = [...shown, ...spared].map((index) => index % 2 === 0);
      expect(new Set(zeros).size).toBe(1);
    }
  });

  it("are none that have something more than the others", () => {
    const spoilt = printed(0, 0, { grain: 6, shift: [0, 0], blur: 0.1, seed: 99 });
    for (let y = 10; y < 20; y += 1) spoilt.data.fill(20, y * spoilt.width + 11, y * spoilt.width + 14);
    const all = [...copies(0, 40), glyphsIn(spoilt)[0] ?? null];
    expect(alikeAmong(all).flatMap(({ spared }) => spared)).not.toContain(40);
  });
});

describe("a glyph among copies that are all but equal", () => {
  it("is looked at where it is a little less so, as an 8 is among zeros that are blurred", () => {
    const zero = (seed: number, bar: number): Glyph | null => {
      const raster = printed(0, 0, { grain: 1, shift: [0, 0], blur: 0.2, seed });
      for (let x = 9; x < 15; x += 1) for (const y of [13, 14]) raster.data[y * raster.width + x] = bar;
      return glyphsIn(raster)[0] ?? null;
    };
    const zeros = Array.from({ length: 40 }, (_, index) => zero(index + 1, 255));
    const all = [...zeros, zero(99, 150)];
    const [alike] = alikeAmong(all);
    expect(alike?.spared.length).toBeGreaterThan(20);
    expect(alike?.shown).toContain(40);
  });
});

describe("looks at glyphs that are alike", () => {
  const zeros = copies(0, 10);

  it("speak for all where they say the same", () => {
    expect(unanimous(zeros.map((one) => look(one, "0")))).toMatchObject({ symbol: "0", looks: 10 });
  });

  it("do not where one says another thing, or nothing, or where none is sure", () => {
    expect(unanimous(zeros.map((one, index) => look(one, index === 3 ? "8" : "0")))).toBeNull();
    expect(unanimous(zeros.map((one, index) => (index === 3 ? null : look(one, "0"))))).toBeNull();
    const wavering = zeros.map((one) => {
      const seen = look(one, "0", 0.55);
      const figures = [...(seen?.figure.figures ?? []), { text: "8", probability: 0.45 }];
      return seen === null ? null : { ...seen, figure: { ...seen.figure, figures } };
    });
    expect(unanimous(wavering)).toBeNull();
    expect(unanimous([])).toBeNull();
  });
});
