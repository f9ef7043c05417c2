import { expect, it } from "vitest";
import type { ScannedRow } from "../../../shared/reading/scanned/scanned-row.ts";
import { besideStrays } from "../../../shared/reading/scanned/stray.ts";

const row = (text: string): ScannedRow => ({
  shape: "1",
  label: "",
  labelConfidence: 1,
  labelAt: null,
  values: [{ text, row: 0, column: 1, rowSpan: 1, columnSpan: 1, at: { line: 1 } }],
  continues: false,
});

/** The rows in doubt, where rows are (by place in a form of five rows, -1 for none) as `places` says. */
const doubted = (places: readonly number[], figures = places.map(() => "3")): number[] => [
  ...besideStrays(figures.map(row), { places, byOrder: new Set(), isComplete: false }, 5),
];

it("doubts the rows on both sides of a row of figures that is none of the form's", () => {
  expect(doubted([0, 1, -1, 2, 3, 4])).toEqual([1, 3]);
  expect(doubted([0, 1, 2, 3, 4, -1])).toEqual([4, 6]);
});

it("doubts nobody where the form's own rows are missing in that place", () => {
  expect(doubted([0, 1, -1, 3, 4])).toEqual([]);
  expect(doubted([0, -1, -1, 4])).toEqual([]);
  expect(doubted([-1, 1, 2, 3, 4])).toEqual([]);
});

it("doubts them where more rows stand there than are missing", () => {
  expect(doubted([0, -1, -1, 2, 3, 4])).toEqual([0, 3]);
});

it("lets rows without figures pass", () => {
  expect(doubted([0, 1, -1, 2, 3, 4], ["3", "3", "", "3", "3", "3"])).toEqual([]);
});
