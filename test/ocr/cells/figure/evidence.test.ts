import { describe, expect, it } from "vitest";
import { bySpelling, isHesitant, weigh } from "../../../../shared/ocr/cells/figure/evidence.ts";
import type { InkSays } from "../../../../shared/ocr/cells/figure/likely-text.ts";

const view = (within: number, ...figures: [text: string, probability: number][]) => ({
  within,
  seen: within,
  unbound: "",
  figures: figures.map(([text, probability]) => ({ text, probability })),
});
const isPale = (): boolean => true;
const spelling = (text: string) => ({ text, confidence: 0.999, looks: 12 });

describe("what the glyphs of a figure spell", () => {
  it("is as sure as they are where the look sees the same", () => {
    expect(bySpelling(view(0.5, ["12", 0.9], ["17", 0.1]), spelling("12"), isPale)).toMatchObject({
      text: "12",
      strength: 0.999,
      agreed: true,
    });
  });

  it("is borne out by a look that hesitates how often a digit stands there", () => {
    const seen = bySpelling(
      view(0.4, ["11", 0.5], ["1", 0.3], ["111", 0.19], ["17", 0.01]),
      spelling("111"),
      isPale,
    );
    expect(seen).toMatchObject({ text: "111", agreed: true });
    expect(seen?.strength).toBeCloseTo(0.996, 6);
  });

  it("is in doubt by as much as the look sees another figure", () => {
    const seen = bySpelling(view(1, ["17", 0.5], ["12", 0.4]), spelling("12"), isPale);
    expect(seen?.strength).toBeCloseTo(0.5, 6);
  });

  it("is sure where its glyphs are copies of others, and neither the look nor they may be a 1", () => {
    const copied = (text: string, look: ReturnType<typeof view>, confidence = 0.995) =>
      bySpelling(look, { text, confidence, looks: 8, areCopies: true }, isPale)?.strength;
    expect(copied("78", view(1, ["718", 0.5], ["78", 0.3]))).toBe(0.995);
    expect(copied("7", view(0.9, ["1", 0.5], ["7", 0.4]))).toBe(0.995);
    expect(copied("7", view(0.9, ["1", 0.5], ["7", 0.4]), 0.98)).toBeCloseTo(0.55, 6);
    expect(copied("1", view(1, ["7", 0.5], ["1", 0.4]))).toBeCloseTo(0.5, 6);
    expect(copied("7", view(1, ["1", 0.95], ["7", 0.05]))).toBeCloseTo(0.05, 6);
  });

  it("is asked of other looks where one hesitates over copies that nothing else looks like, or sees the same and too little", () => {
    const asked = (text: string, look: ReturnType<typeof view>, areCopies = true, confidence = 0.98) => {
      const found = bySpelling(look, { text, confidence, looks: 8, areCopies }, isPale);
      return found !== null && isHesitant(found, look);
    };
    const look = view(0.4, ["1", 0.5], ["7", 0.4]);
    expect(asked("7", look)).toBe(true);
    expect(asked("7", look, false)).toBe(false);
    expect(asked("1", view(0.4, ["7", 0.5], ["1", 0.4]))).toBe(false);
    expect(asked("7", view(1, ["1", 0.95], ["7", 0.05]))).toBe(false);
    expect(asked("7", view(0.4, ["7", 0.5], ["1", 0.4]))).toBe(false);
    expect(asked("2", view(0.2, ["2", 0.99]), false, 0.88)).toBe(true);
    expect(asked("2", view(0.2, ["3", 0.99], ["2", 0.01]), false, 0.88)).toBe(false);
    expect(asked("1", view(0.2, ["1", 0.99]), false, 0.88)).toBe(false);
  });

  it("is contradicted by a look that is sure, even of the digit once", () => {
    expect(bySpelling(view(1, ["1", 0.95], ["11", 0.05]), spelling("11"), isPale)).toMatchObject({
      agreed: false,
    });
  });

  it("is in doubt where the look may see a 4 or a 7 in the place of a 1: its arm is too pale for a glyph", () => {
    expect(bySpelling(view(1, ["1", 0.7], ["4", 0.3]), spelling("1"), isPale)).toMatchObject({
      agreed: false,
    });
    expect(bySpelling(view(1, ["215", 0.9], ["275", 0.1]), spelling("215"), isPale)).toMatchObject({
      agreed: false,
    });
    expect(bySpelling(view(1, ["1", 0.97], ["4", 0.03]), spelling("1"), isPale)).toMatchObject({
      agreed: true,
    });
    expect(bySpelling(view(1, ["14", 0.9], ["15", 0.1]), spelling("14"), isPale)).toMatchObject({
      agreed: true,
    });
  });

  it("is no 4 or 7 where nothing pale is beside it", () => {
    const seen = bySpelling(view(1, ["1", 0.7], ["7", 0.3]), spelling("1"), () => false);
    expect(seen).toMatchObject({ agreed: true, strength: 0.999 });
    const among = bySpelling(view(1, ["11", 0.7], ["14", 0.3]), spelling("11"), () => false);
    expect(among).toMatchObject({ agreed: false });
  });

  it("is a lone 1 that is a copy of others, of which a look sees little more than a 7 or a dash", () => {
    const copied = (seven: number, isPaleBeside: boolean, text = "1", other = "7") =>
      bySpelling(
        view(1, [other, seven], [text, 0.25]),
        { text, confidence: 0.999, looks: 30, areCopies: true },
        () => isPaleBeside,
      )?.strength;
    expect(copied(0.72, false)).toBe(0.999);
    expect(copied(0.72, false, "1", "-")).toBe(0.999);
    expect(copied(0.72, true)).toBeCloseTo(0.28, 6);
    expect(copied(0.72, true, "1", "-")).toBeCloseTo(0.28, 6);
    expect(copied(0.78, false)).toBeCloseTo(0.22, 6);
    expect(copied(0.72, false, "1", "4")).toBeCloseTo(0.28, 6);
    expect(copied(0.72, false, "11", "17")).toBeCloseTo(0.28, 6);
  });

  it("is nothing where the look does not think it possible", () => {
    expect(bySpelling(view(1, ["1", 1]), spelling("11"), isPale)).toBeNull();
    expect(bySpelling(view(1, ["1", 1]), null, isPale)).toBeNull();
  });
});

describe("views of a number with separators", () => {
  it("say the same number with them and without", () => {
    const seen = weigh([view(1, ["3319", 0.6], ["3,319", 0.39]), view(1, ["3,319", 0.7], ["3319", 0.29])]);
    expect(seen).toMatchObject({ agreed: true, others: [] });
    expect(seen?.strength).toBeCloseTo(0.99, 6);
  });

  it("say another number where digits differ, or a point stands in it", () => {
    expect(weigh([view(1, ["7,556.58", 0.88], ["7556.58", 0.1])])?.strength).toBeCloseTo(0.98, 6);
    // What looks like a comma may be a point.
    expect(weigh([view(1, ["75,5.58", 0.88], ["755.58", 0.1])])?.strength).toBeCloseTo(0.88, 6);
    expect(weigh([view(1, ["3319", 0.6], ["3,310", 0.39])])?.strength).toBeCloseTo(0.6, 6);
    expect(weigh([view(1, ["33.19", 0.6], ["3319", 0.4])])).toMatchObject({ others: ["3319"] });
  });
});

const pieces = (count: number): InkSays => ({ pieces: count, glyphs: [] });

describe("views of a figure whose ink is digits and nothing else", () => {
  it("hardly count that letters look like its digits", () => {
    const views = [view(0.6, ["80", 0.99]), view(0.9, ["80", 0.99])];
    expect(weigh(views)?.strength).toBeLessThan(0.8);
    expect(weigh(views, pieces(2))?.strength).toBeGreaterThan(0.97);
  });

  it("do not count that one of three takes it for a letter", () => {
    const strength = (...withins: readonly number[]): number =>
      weigh(
        withins.map((within) => view(within, ["2", 0.99])),
        pieces(1),
      )?.strength ?? 0;
    expect(strength(0.99, 0.01, 0.95)).toBeGreaterThan(0.97);
    expect(strength(0.99, 0.01, 0.05)).toBeLessThan(0.8);
  });

  it("say nothing of it where they see a character in the room between two digits, and others do not", () => {
    const strength = (unbound: string, other: string): number => {
      const views = [unbound, other, unbound].map((seen) => ({
        ...view(seen === "60" ? 0.6 : 0.05, ["60", 1]),
        unbound: seen,
      }));
      return weigh(views, pieces(2))?.strength ?? 0;
    };
    expect(strength("6※0", "60")).toBeGreaterThan(0.97);
    expect(strength("6※0", "6※0")).toBeLessThan(0.8);
    for (const other of ["60※", "※0"]) expect(strength(other, "60")).toBeLessThan(0.8);
  });

  it("count that other digits do", () => {
    expect(weigh([view(0.9, ["80", 0.6], ["30", 0.4])], pieces(2))?.strength).toBeLessThan(0.61);
  });

  it("count for a text of as many characters where they leave out a digit that no dirt looks like", () => {
    const strength = (text: string, other: string): number | undefined =>
      weigh([view(1, [text, 0.8], [other, 0.19])], pieces(text.length))?.strength;
    expect(strength("921.264079", "921.26479")).toBeCloseTo(0.99, 6);
    for (const [text, other] of [
      ["112", "12"],
      ["11", "0"],
      ["92.5", "925"],
      ["21", "20"],
    ] as const)
      expect(strength(text, other)).toBeCloseTo(0.8, 6);
    expect(weigh([view(1, ["60", 0.6], ["0", 0.39])], pieces(2))?.strength).toBeCloseTo(0.6, 6);
    expect(weigh([view(1, ["921", 0.8], ["92", 0.19])], pieces(2))?.strength).toBeCloseTo(0.8, 6);
  });
});
