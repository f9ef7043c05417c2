import { describe, expect, it } from "vitest";
import type { Glyph } from "../../../shared/ocr/glyphs/glyph.ts";
import { contradicts, spelled } from "../../../shared/ocr/glyphs/spelled.ts";
import { BEHIND, type GlyphReading, type Look, typefaceOf } from "../../../shared/ocr/glyphs/typeface.ts";
import { glyphsIn, printed } from "./faces.ts";

/** A look at one digit of the first face. */
function look(
  digit: number,
  seed: number,
  seen: number,
  ...figures: [text: string, probability: number][]
): Look {
  const damage = { grain: 10, shift: [(seed % 3) / 3, 0] as const, blur: 0.1, seed };
  return {
    glyphs: glyphsIn(printed(0, digit, damage)),
    figure: {
      within: seen,
      seen,
      unbound: "",
      figures: figures.map(([text, probability]) => ({ text, probability })),
    },
    sign: null,
  };
}

const seeds = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

function readingOf(looks: readonly Look[], at = 0): GlyphReading | undefined {
  const [glyph] = looks[at]?.glyphs ?? [];
  return glyph === undefined ? undefined : typefaceOf(looks).get(glyph);
}

describe("glyphs that look the same", () => {
  it("are surer together than one alone, where looks lean to one symbol", () => {
    const looks = seeds(40).map((seed) => look(0, seed, 0.7, ["0", 0.96], ["8", 0.03]));
    expect(readingOf(looks)).toMatchObject({ symbol: "0", looks: 40 });
    expect(readingOf(looks)?.confidence).toBeGreaterThan(0.98);
    expect(readingOf(looks.slice(0, 4))?.confidence).toBeLessThan(readingOf(looks)?.confidence ?? 0);
  });

  it("say nothing where they are few", () => {
    expect(readingOf(seeds(2).map((seed) => look(0, seed, 1, ["0", 0.99])))).toBeUndefined();
  });

  it("stay in doubt where looks cannot tell two symbols apart, however many they are", () => {
    const looks = seeds(60).map((seed) => look(1, seed, 0.9, ["1", 0.55], ["/", 0.45]));
    expect(readingOf(looks)?.confidence).toBeLessThan(0.9);
  });

  it("are in doubt as a whole where looks are sure of different symbols", () => {
    const looks = seeds(20).map((seed) => look(0, seed, 1, seed % 4 === 0 ? ["8", 0.99] : ["0", 0.99]));
    expect(readingOf(looks)?.confidence).toBeLessThan(0.9);
  });

  it("stand behind figures where most do and looks are not sure of a symbol; a digit that is lost there is one", () => {
    const behind = seeds(8).map((seed): Look => ({ ...look(7, seed, 0), isBehind: true }));
    expect(readingOf(behind)?.symbol).toBe(BEHIND);
    expect(readingOf(behind.slice(0, 2))).toBeUndefined();
    const unsure = seeds(3).map((seed) => look(7, seed + 20, 0.9, ["7", 0.5], ["1", 0.5]));
    expect(readingOf([...behind, ...unsure])?.symbol).toBe(BEHIND);
    const sure = seeds(3).map((seed) => look(7, seed + 20, 1, ["7", 0.999]));
    expect(readingOf([...behind, ...sure])?.symbol).toBe("7");
  });

  it("are in doubt where hardly any look sees a figure at all", () => {
    const looks = seeds(20).map((seed) => look(0, seed, 0.02, ["0", 0.99]));
    expect(readingOf(looks)?.confidence).toBeLessThan(0.9);
  });

  it("are what their shape says where looks waver", () => {
    const looks = seeds(20).map((seed) => ({
      ...look(1, seed, 0.8, ["1", 0.6], ["/", 0.4]),
      sign: "/" as const,
    }));
    expect(readingOf(looks)?.symbol).toBe("/");
  });

  it("are learnt from digits of longer numbers, too", () => {
    const pairs = seeds(4).map((seed): Look => {
      const [one, other] = [look(1, seed, 1), look(7, seed + 50, 1)];
      const figure = { ...one.figure, figures: [{ text: "17", probability: 0.99 }] };
      return { glyphs: [...one.glyphs, ...other.glyphs], figure, sign: null };
    });
    const face = typefaceOf(pairs);
    expect(pairs[0]?.glyphs.map((glyph) => face.get(glyph)?.symbol)).toEqual(["1", "7"]);
    expect(spelled(pairs[0]?.glyphs ?? [], face)).toMatchObject({ text: "17", looks: 4 });
  });

  it("are in doubt where another shape is their symbol already, and their own looks waver", () => {
    const ones = seeds(12).map((seed) => look(1, seed, 1, ["1", 0.99]));
    const sevens = seeds(8).map((seed) => look(7, seed, 0.9, ["1", 0.8], ["7", 0.2]));
    expect(readingOf(sevens)).toMatchObject({ symbol: "1" });
    expect(readingOf(sevens)?.confidence).toBeGreaterThan(0.9);
    expect(readingOf([...ones, ...sevens], 12)?.confidence).toBeLessThan(0.9);
    expect(readingOf([...ones, ...sevens], 0)?.confidence).toBeGreaterThan(0.9);
  });

  it("leave a misread one with what all others are", () => {
    const looks = [
      look(3, 99, 1, ["8", 0.95], ["3", 0.05]),
      ...seeds(12).map((seed) => look(3, seed, 1, ["3", 0.99])),
    ];
    const face = typefaceOf(looks);
    expect(readingOf(looks)?.symbol).toBe("3");
    expect(contradicts("8", looks[0]?.glyphs ?? [], face)).toBe(true);
    expect(contradicts("3", looks[0]?.glyphs ?? [], face)).toBe(false);
  });
});

describe("a text that glyphs spell", () => {
  const glyph = (): Glyph => ({ box: [0, 0, 1, 1], picture: new Float32Array(1) });
  const [one, two] = [glyph(), glyph()];
  const face = new Map([[one, { symbol: "1", confidence: 0.98, looks: 9 }]]);

  it("is none where one of them is not known", () => {
    expect(spelled([one, two], face)).toBeNull();
    expect(spelled([], face)).toBeNull();
  });

  it("is as sure as all of them together", () => {
    expect(spelled([one, one], face)).toMatchObject({ text: "11", confidence: 0.98 * 0.98, looks: 9 });
  });

  it("contradicts no text of another length", () => {
    expect(contradicts("11", [one], face)).toBe(false);
  });

  it("contradicts digits that touch by where glyphs stand, not by their turn", () => {
    const at = (left: number, right: number): Glyph => ({
      box: [left, 0, right, 20],
      picture: new Float32Array(1),
    });
    // Of 3325 the first is cut in two, the last two are one.
    const second = at(15, 28);
    const cut = [at(0, 6), at(6, 13), second, at(30, 58)];
    const known = new Map([[second, { symbol: "3", confidence: 1, looks: 9 }]]);
    expect(contradicts("3325", cut, known)).toBe(true);
    expect(contradicts("3325", cut, known, 15)).toBe(false);
    expect(contradicts("3825", cut, known, 15)).toBe(true);
    expect(contradicts("3325", cut, known, 20)).toBe(true);
  });
});
