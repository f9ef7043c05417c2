import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clustersOf, distance } from "../../../shared/ocr/glyphs/clusters.ts";
import { beside, type Damage, FACES, glyphsIn, printed } from "./faces.ts";

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const CLEAN: Damage = { grain: 0, shift: [0, 0], blur: 0, seed: 1 };

/** Copies of each digit of a face, each damaged in its own way; what the damage breaks to pieces is left out. */
function copies(face: number, count: number, grain: number, blur: number, seed: number) {
  return DIGITS.flatMap((digit) =>
    Array.from({ length: count }, (_, copy) => {
      const own = seed + 31 * digit + 977 * copy;
      const shift = [((own % 7) - 3) / 4, ((own % 5) - 2) / 3] as const;
      const glyphs = glyphsIn(printed(face, digit, { grain, shift, blur, seed: own }));
      return glyphs.length === 1 ? glyphs.map(({ picture }) => ({ digit, picture })) : [];
    }).flat(),
  );
}

describe("clusters of glyphs", () => {
  it("never hold two digits, whatever the face, the grain and the blur", () => {
    fc.assert(
      fc.property(
        fc.nat(FACES - 1),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        fc.nat(1e6),
        (face, count, grain, blur, seed) => {
          const glyphs = copies(face, count, grain, blur, seed);
          for (const { members } of clustersOf(glyphs.map(({ picture }) => picture)))
            expect(new Set(members.map((index) => glyphs[index]?.digit)).size).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("never hold digits of two faces that are different digits", () => {
    const glyphs = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((face) => copies(face, 3, 20, 0.1, face + 5));
    for (const { members } of clustersOf(glyphs.map(({ picture }) => picture)))
      expect(new Set(members.map((index) => glyphs[index]?.digit)).size).toBeLessThanOrEqual(1);
  });

  it("of specks unlike one another are bounded in number", () => {
    const specks = Array.from({ length: 900 }, (_, index) => {
      const picture = new Float32Array(900);
      picture[index] = 1;
      return picture;
    });
    expect(clustersOf(specks)).toHaveLength(300);
  });

  // Not the seventh: its hairlines break.
  it.each([0, 1, 2, 3, 4, 5, 7])("hold nearly all of a clean print, face %i", (face) => {
    const glyphs = copies(face, 5, 10, 0.1, 3);
    const large = clustersOf(glyphs.map(({ picture }) => picture)).filter(
      ({ members }) => members.length >= 3,
    );
    expect(large.reduce((sum, { members }) => sum + members.length, 0)).toBeGreaterThan(0.85 * glyphs.length);
  });

  it("are those of the same glyphs in any order", () => {
    const glyphs = copies(0, 4, 15, 0.1, 11);
    const sorted = (of: typeof glyphs): string =>
      clustersOf(of.map(({ picture }) => picture))
        .map(({ members }) =>
          members
            .flatMap((index) => of[index] ?? [])
            .map((glyph) => glyphs.indexOf(glyph))
            .sort((a, b) => a - b)
            .join(","),
        )
        .sort()
        .join(" ");
    expect(sorted([...glyphs].reverse())).toBe(sorted(glyphs));
  });

  it("are none where nothing is", () => {
    expect(clustersOf([])).toEqual([]);
  });
});

describe("the distance of two glyphs", () => {
  it("is 0 to itself, the same in both directions, and larger to another digit than to a shifted copy", () => {
    const [one, shifted, other] = [
      printed(0, 3, CLEAN),
      printed(0, 3, { ...CLEAN, shift: [0.5, 0.5] }),
      printed(0, 8, CLEAN),
    ].flatMap((raster) => glyphsIn(raster).map(({ picture }) => picture));
    if (one === undefined || shifted === undefined || other === undefined) throw new Error("no ink");
    expect(distance(one, one)).toBe(0);
    expect(distance(one, other)).toBeCloseTo(distance(other, one), 9);
    expect(distance(one, shifted)).toBeLessThan(0.5 * distance(one, other));
  });
});

describe("glyphs of a line", () => {
  it("are its digits from the left, each without its neighbours", () => {
    const glyphs = glyphsIn(beside([1, 7, 5].map((digit) => printed(0, digit, CLEAN))));
    const alone = [1, 7, 5].flatMap((digit) => glyphsIn(printed(0, digit, CLEAN)));
    expect(glyphs).toHaveLength(3);
    glyphs.forEach(({ picture }, place) => {
      expect(distance(picture, alone[place]?.picture ?? new Float32Array())).toBeLessThan(0.01);
    });
  });
});
