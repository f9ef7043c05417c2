import { describe, expect, it } from "vitest";
import { mistakesOf, scores } from "./score.ts";
import { APART } from "./sentences/apart.ts";
import { KNOWN } from "./sentences/known.ts";

describe("the labelled sentences", () => {
  it("are at least three hundred, a hundred of them apart, and no two alike", () => {
    const texts = [...KNOWN, ...APART].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(APART.length).toBeGreaterThanOrEqual(100);
  });

  it.each([
    ["known", KNOWN],
    ["apart", APART],
  ])("are read with a precision of 0.98 and a recall of 0.9: %s", (_, cases) => {
    const total = scores(cases).get("total") ?? { right: 0, wrong: 1, missed: 1 };
    const told = JSON.stringify(mistakesOf(cases), null, 1);
    expect(total.right / (total.right + total.wrong), told).toBeGreaterThanOrEqual(0.98);
    expect(total.right / (total.right + total.missed), told).toBeGreaterThanOrEqual(0.9);
  });
});
