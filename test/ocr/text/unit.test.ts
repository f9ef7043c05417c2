import { describe, expect, it } from "vitest";
import type { SeenCharacter } from "../../../shared/ocr/text/greedy.ts";
import { isOfCounts, measured, remarked, upTo } from "../../../shared/ocr/text/unit.ts";

const ALPHABET = ["0", "1", "2", "件", "万", "元", "其", "-", "o", "（", " ", ","];
const SYMBOLS: Readonly<Record<string, string>> = {
  "0": "0",
  "1": "1",
  "2": "2",
  "-": "-",
  o: "0",
  ",": ",",
};

/** Characters seen three steps apart, from step 2. */
const seen = (text: string): SeenCharacter[] =>
  [...text].map((character, index) => ({
    label: ALPHABET.indexOf(character) + 1,
    probability: 1 - index / 100,
    step: 2 + 3 * index,
  }));
const unitOf = (text: string) =>
  measured(
    seen(text),
    (label) => SYMBOLS[ALPHABET[label - 1] ?? ""] ?? null,
    (label) => ALPHABET[label - 1] ?? "",
  );

describe("the unit behind a figure", () => {
  it("begins between the last digit and its first character", () => {
    expect(unitOf("12件")).toEqual({ unit: "件", probability: 0.98, step: 8, from: 7 });
    expect(unitOf("0万元")).toEqual({ unit: "万元", probability: 0.98, step: 5, from: 4 });
    expect(unitOf("12万")?.unit).toBe("万");
  });

  it("is found behind a comma with room behind it, and not behind other room", () => {
    expect(unitOf("1, 200件")?.unit).toBe("件");
    expect(unitOf("1 200件")).toBeNull();
  });

  it("is found behind what looks like a digit", () => {
    expect(unitOf("o件")?.unit).toBe("件");
  });

  it.each(["件", "12", "-件", "其件", "1件2", "1其", "1其件", ""])("is none in %j", (text) => {
    expect(unitOf(text)).toBeNull();
  });
});

describe("a remark behind a figure", () => {
  const remarkOf = (text: string) =>
    remarked(
      seen(text),
      (label) => SYMBOLS[ALPHABET[label - 1] ?? ""] ?? null,
      (label) => ALPHABET[label - 1] ?? "",
    );

  it("begins between the last digit and what stands behind it, with a bracket", () => {
    expect(remarkOf("12（其")).toEqual({ unit: "（其", probability: 0.98, step: 8, from: 7 });
    expect(remarkOf("-1 （其")).toEqual({ unit: "（其", probability: 0.97, step: 11, from: 7 });
  });

  it.each(["（其", "12", "12件", "其1（", ""])("is none in %j", (text) => {
    expect(remarkOf(text)).toBeNull();
  });
});

describe("a unit of counts", () => {
  it("is one of which it is enough that it is no digit; units of money differ from one another", () => {
    expect(["件", "项", "人"].every(isOfCounts)).toBe(true);
    expect(["元", "万", "亿", "万元", "亿元"].some(isOfCounts)).toBe(false);
  });
});

describe("the first steps of an emission", () => {
  const emission = { steps: 3, classes: 2, data: Float32Array.of(1, 2, 3, 4, 5, 6) };

  it("are no more than there are", () => {
    expect(upTo(emission, 2)).toEqual({ steps: 2, classes: 2, data: Float32Array.of(1, 2, 3, 4) });
    expect(upTo(emission, 9)).toEqual(emission);
  });
});
