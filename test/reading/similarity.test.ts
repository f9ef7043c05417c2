import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarity } from "../../shared/reading/similarity.ts";

/** Levenshtein's distance by its definition: the last letters are equal, or one was changed, added or left out. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const change = distance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1);
  return Math.min(change, distance(a.slice(0, -1), b) + 1, distance(a, b.slice(0, -1)) + 1);
}

const word = fc.string({ unit: fc.constantFrom(..."公开信"), maxLength: 5 });

describe("the similarity of two labels", () => {
  it("is the share of the longer one's letters that need no change", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const longest = Math.max(a.length, b.length);
        expect(similarity(a, b)).toBe(longest === 0 ? 1 : 1 - distance(a, b) / longest);
      }),
    );
    expect(similarity("予以公开", "不予公开")).toBe(0.5);
  });

  it("is 1 for the same, 0 for nothing in common, the same both ways", () => {
    expect([similarity("", ""), similarity("公开", "公开"), similarity("公开", "信息")]).toEqual([1, 1, 0]);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b) === 1).toBe(a === b);
      }),
    );
  });

  it("is not worked out where the lengths alone rule out what is asked for", () => {
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, least) => {
        const exact = similarity(a, b);
        expect([exact, 0]).toContain(similarity(a, b, least));
        if (exact >= least) expect(similarity(a, b, least)).toBe(exact);
      }),
    );
  });

  it("of labels longer than any label of the form is none: nothing is worked out", () => {
    const long = "公".repeat(256);
    expect(similarity(long, "公".repeat(255))).toBeCloseTo(255 / 256, 10);
    expect(similarity(`${long}公`, `${long}开`)).toBe(0);
  });
});
