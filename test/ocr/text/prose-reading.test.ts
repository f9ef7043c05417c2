import { expect, it } from "vitest";
import { proseReader } from "../../../shared/ocr/text/prose-reading.ts";

const ALPHABET = [..."邳邵州局郯城1１7", " "];
const read = proseReader({ alphabet: ALPHABET });

/** What the network gives the characters that it thinks of at each step; the rest is for nothing at all. */
function readingOf(steps: readonly Readonly<Record<string, number>>[]) {
  const classes = ALPHABET.length + 1;
  const data = new Float32Array(steps.length * classes);
  for (const [step, given] of steps.entries()) {
    data[step * classes] = 1 - Object.values(given).reduce((sum, one) => sum + one, 0);
    for (const [character, one] of Object.entries(given))
      data[step * classes + ALPHABET.indexOf(character) + 1] = one;
  }
  return read({ steps: steps.length, classes, data });
}

it("a character that may well be another is not sure, however sure the others are", () => {
  const { text, sure, mean } = readingOf([{ 邵: 0.85, 邳: 0.1 }, { 州: 1 }, { 局: 1 }]);
  expect([text, sure]).toEqual(["邵州局", "※州局"]);
  expect(mean).toBeCloseTo(0.95);
});

it("nor is one beside which another may stand that was not seen", () => {
  const { text, sure } = readingOf([{ 州: 1 }, {}, { 郯: 0.3, 邳: 0.15 }, {}, { 城: 1 }, { 局: 1 }]);
  expect([text, sure]).toEqual(["州城局", "※※局"]);
  expect(readingOf([{ 郯: 0.4 }, { 城: 1 }, { 局: 1 }]).sure).toBe("※局");
});

it("spaces, the other width, and what is left of a character beside it are no other one", () => {
  const steps = [
    { 州: 1 },
    { 州: 0.4 },
    { " ": 0.6 },
    { 城: 0.3 },
    { 城: 1 },
    { "1": 0.5, "１": 0.5 },
    { "１": 0.2 },
  ];
  expect(readingOf(steps).sure).toBe("州 城1");
});

it("nor is a digit between which and its neighbour another has room", () => {
  const spaced = (text: string) => [...text].map((one) => (one === "_" ? {} : { [one]: 1 }));
  const line = "州___局___州___局";
  expect(readingOf(spaced(`${line}__1_7__州`)).sure).toBe("州局州局17州");
  expect(readingOf(spaced(`${line}__1___7__州`)).sure).toBe("州局州局※※州");
  expect(readingOf(spaced(`${line}___1_7__州`)).sure).toBe("州局州※※7州");
  expect(readingOf(spaced(`${line}__1 7__州`)).sure).toBe("州局州局※ ※州");
  expect(readingOf(spaced("州___局__1___7州")).sure).toBe("州局17州");
});
