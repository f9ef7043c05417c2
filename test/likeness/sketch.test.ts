import { describe, expect, it } from "vitest";
import { maskText } from "../../shared/likeness/masked-text.ts";
import { shinglesOf, similarity } from "../../shared/likeness/shingles.ts";
import { likeness, ownShingles, sketchOf } from "../../shared/likeness/sketch.ts";
import { words } from "../support/workflow/words.ts";

const of = (agency: string, text: string) => ({
  agency,
  prose: [{ section: 1, text, at: { line: 1 } }],
});
const sketch = (text: string): readonly string[] => sketchOf(shinglesOf(text));
const shared = (one: string, other: string): number =>
  sketch(one).filter((part) => sketch(other).includes(part)).length;

/** A text of which every n-th character is another. */
const changed = (text: string, every: number): string =>
  [...text].map((character, at) => (at % every === 7 ? "甲" : character)).join("");

describe("how alike two texts are", () => {
  it("is 1 for the same, 0 for others, and between for what was changed", () => {
    const [one, other] = [words(1), words(2)].map(shinglesOf);
    expect(one && other && similarity(one, one)).toBe(1);
    expect(one && other && similarity(one, other)).toBe(0);
    expect(similarity(shinglesOf(words(1)), shinglesOf(changed(words(1), 60)))).toBeGreaterThan(0.8);
    expect(similarity(shinglesOf(""), shinglesOf(words(1)))).toBe(0);
  });

  it("leaves out names, numbers, the titles of laws and what every report says", () => {
    const text = words(1);
    const one = of("东丽区教育局", `${text}东丽区教育局全年受理12件，依据《某条例》。`);
    const other = of("武清区民政局", `${text}武清区民政局全年受理3件，依据《另一条例》。`);
    expect(likeness(one, other)).toBeGreaterThan(0.98);
    expect(maskText("2022年收到3.5万件")).toBe(maskText("2021年收到12万件"));
  });

  it("is not told of texts that are too short", () => {
    expect(ownShingles(of("某局", "本年度未收到申请。"))).toBeNull();
    expect(likeness(of("某局", "本年度"), of("某局", words(1)))).toBeNull();
  });
});

describe("a sketch", () => {
  it("is the same for the same text, and shares a part with nearly the same one", () => {
    expect(sketch(words(3))).toEqual(sketch(words(3)));
    const near = Array.from({ length: 60 }, (_, seed) => shared(words(seed), changed(words(seed), 250)) > 0);
    expect(near.filter(Boolean).length).toBeGreaterThan(55);
  });

  it("shares none with other texts", () => {
    const far = Array.from({ length: 60 }, (_, seed) => shared(words(seed), words(seed + 100)));
    expect(far.every((count) => count === 0)).toBe(true);
  });
});
