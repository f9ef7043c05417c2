import { describe, expect, it } from "vitest";
import { weigh } from "../../../../shared/ocr/cells/figure/evidence.ts";
import type { InkSays } from "../../../../shared/ocr/cells/figure/likely-text.ts";

const view = (within: number, ...figures: [text: string, probability: number][]) => ({
  within,
  seen: within,
  unbound: "",
  figures: figures.map(([text, probability]) => ({ text, probability })),
});

/** Glyphs that surely are these symbols, or are not known. */
const knownAs = (symbols: readonly (string | null)[]): InkSays["glyphs"] =>
  symbols.map((symbol) => (symbol === null ? null : { symbol, confidence: 0.99 }));

describe("views of a figure whose glyphs are known", () => {
  const strength = (text: string, other: string, glyphs: readonly (string | null)[]): number | undefined =>
    weigh([view(1, [text, 0.7], [other, 0.2])], { pieces: null, glyphs: knownAs(glyphs) })?.strength;

  it("misread what all that looks like it shows to be another digit", () => {
    expect(strength("67.7", "67.1", [null, "7", null, "7"])).toBeCloseTo(0.9, 6);
    expect(strength("67.7", "87.1", ["6", "7", null, "7"])).toBeCloseTo(0.9, 6);
  });

  it("do not contradict it, where they see that", () => {
    const agreed = (glyphs: readonly (string | null)[]): boolean | undefined =>
      weigh([view(1, ["67", 0.9]), view(1, ["61", 0.5], ["67", 0.4])], {
        pieces: 2,
        glyphs: knownAs(glyphs),
      })?.agreed;
    expect(agreed(["6", "7"])).toBe(true);
    expect(agreed(["6", null])).toBe(false);
  });

  it("overlook one, where they see the others", () => {
    const agreed = (seen: string, glyphs: readonly (string | null)[], text = "78"): boolean | undefined =>
      weigh([view(1, [text, 0.9]), view(1, [seen, 0.8], [text, 0.1])], {
        pieces: 2,
        glyphs: knownAs(glyphs),
      })?.agreed;
    expect(agreed("8", ["7", "8"])).toBe(true);
    expect(agreed("8", [null, "8"])).toBe(false);
    expect(agreed("8", ["1", "8"], "18")).toBe(false);
    expect(agreed("3", ["7", "8"])).toBe(false);
  });

  it("count where only some of what differs is known, a digit is missing, or dirt looks like it", () => {
    expect(strength("67.7", "87.1", [null, "7", null, "7"])).toBeCloseTo(0.7, 6);
    expect(strength("67.7", "67.1", [null, "7", null, null])).toBeCloseTo(0.7, 6);
    expect(strength("677", "67", ["6", null, null])).toBeCloseTo(0.7, 6);
    expect(strength("61", "64", ["6", "1"])).toBeCloseTo(0.7, 6);
  });
});

describe("a view of a long figure that hesitates", () => {
  /** A view of 20.57 that gives its likeliest text little, and each of its symbols so much. */
  const hesitant = (text: string, places: readonly number[]) => ({
    ...view(0.5, [text, 0.2], ["20.5", 0.1]),
    inPlace: (place: number): number => places[place] ?? 0,
  });
  const strength = (glyphs: readonly (string | null)[], places: readonly number[], text = "20.57"): number =>
    weigh([view(1, ["20.57", 0.98]), hesitant(text, places)], { pieces: 5, glyphs: knownAs(glyphs) })
      ?.strength ?? 0;

  it("is asked, where most glyphs surely are digits, of the others alone", () => {
    const glyphs = [null, "0", null, "5", "7"];
    expect(strength(glyphs, [0.98, 0.6, 0.98, 0.6, 0.6])).toBeGreaterThan(0.95);
    expect(strength(glyphs, [0.98, 0.6, 0.98, 0.6, 0.6], "20.51")).toBeGreaterThan(0.95);
    expect(strength(glyphs, [0.6, 0.6, 0.98, 0.6, 0.6])).toBeLessThan(0.93);
    expect(strength(glyphs, [0.98, 0.6, 0.6, 0.6, 0.6])).toBeLessThan(0.93);
  });

  it("counts as it is where few are known, or it sees another text", () => {
    const places = [0.98, 0.98, 0.98, 0.98, 0.98];
    expect(strength([null, "0", null, null, "7"], places)).toBeLessThan(0.9);
    expect(strength([null, "0", null, "5", "7"], places, "30.57")).toBeLessThan(0.9);
  });
});
