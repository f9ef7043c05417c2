import { expect, it } from "vitest";
import type { Emission } from "../../../shared/ocr/engines.ts";
import { greedy } from "../../../shared/ocr/text/greedy.ts";
import { usualOf, withUsual } from "../../../shared/ocr/text/usual.ts";

const ALPHABET = ["矣", "关", "；", "，", "心", "眞", "真"];

/** One step a character, each with what the network gives the characters it thinks of. */
function emissionOf(steps: readonly Readonly<Record<string, number>>[]): Emission {
  const classes = ALPHABET.length + 1;
  const data = new Float32Array(steps.length * classes);
  for (const [step, row] of steps.entries())
    for (const [character, probability] of Object.entries(row))
      data[step * classes + ALPHABET.indexOf(character) + 1] = probability;
  return { steps: steps.length, classes, data };
}

function textOf(steps: readonly Readonly<Record<string, number>>[]): string {
  const emission = emissionOf(steps);
  const seen = withUsual(greedy(emission), emission, usualOf(ALPHABET));
  return seen.map(({ label }) => ALPHABET[label - 1]).join("");
}

it("takes 矣 for 关 where the network thinks that possible at all, and nowhere else", () => {
  expect(textOf([{ 矣: 0.8, 关: 0.05 }, { 心: 0.9 }])).toBe("关心");
  expect(textOf([{ 矣: 0.8 }, { 心: 0.9, 关: 0.1 }])).toBe("矣心");
});

it("takes a semicolon for a comma where it is nearly as likely, and leaves a plain one", () => {
  expect(textOf([{ "；": 0.6, "，": 0.3 }])).toBe("，");
  expect(textOf([{ "；": 0.97, "，": 0.02 }])).toBe("；");
});

it("takes a character of an old form for the one that is printed today", () => {
  expect(textOf([{ 眞: 0.9, 真: 0.02 }, { 心: 0.9 }])).toBe("真心");
});
