import { expect, test } from "vitest";
import { inEitherWidth, otherWidthsOf } from "../../../shared/ocr/text/widths.ts";

const ALPHABET = ["（", "(", "６", "6", "件", "²", "2"];
const labelOf = (character: string): number => ALPHABET.indexOf(character) + 1;

function seenAs(character: string, row: Readonly<Record<string, number>>): number | undefined {
  const data = new Float32Array(ALPHABET.length + 1);
  for (const [other, probability] of Object.entries(row)) data[labelOf(other)] = probability;
  const seen = [{ label: labelOf(character), probability: row[character] ?? 0, step: 0 }];
  const [found] = inEitherWidth(seen, { steps: 1, classes: data.length, data }, otherWidthsOf(ALPHABET));
  return found?.probability;
}

test("a character is as likely as in both its widths together", () => {
  expect(seenAs("(", { "(": 0.75, "（": 0.25 })).toBe(1);
  expect(seenAs("６", { "６": 0.75, "6": 0.125, 件: 0.125 })).toBe(0.875);
});

test("others are as likely as they are", () => {
  expect(seenAs("件", { 件: 0.75, "6": 0.25 })).toBe(0.75);
  expect(seenAs("2", { "2": 0.75, "²": 0.25 })).toBe(0.75);
});
