import { describe, expect, it } from "vitest";
import { grouped, groupingOf, SYMBOLS } from "../../../shared/ocr/text/groups.ts";

const ALPHABET = ["1", "4", ",", " ", "件"];
const SPACE = ALPHABET.indexOf(" ") + 1;

/** An emission that says each character in turn, with little of anything else. */
function saying(text: string) {
  const classes = ALPHABET.length + 1;
  const data = new Float32Array(text.length * classes).fill(0.02);
  [...text].forEach((character, step) => {
    data[step * classes + ALPHABET.indexOf(character) + 1] = 1 - 0.02 * (classes - 1);
  });
  return { steps: text.length, classes, data };
}

/** What each step says most: a symbol, "" for nothing, or ※ for something else. */
function most(text: string): string[] {
  const { steps, classes, data } = grouped(saying(text), groupingOf(ALPHABET), SPACE);
  return Array.from({ length: steps }, (_, step) => {
    const row = [...data.subarray(step * classes, (step + 1) * classes)];
    const best = row.indexOf(Math.max(...row));
    return best === 0 ? "" : (SYMBOLS[best - 1] ?? "※");
  });
}

describe("symbols of figures", () => {
  it("are told from everything else", () => {
    expect(most("14件")).toEqual(["1", "4", "※"]);
  });

  it("have the room behind a comma for their own", () => {
    expect(most("1, 4")).toEqual(["1", ",", "", "4"]);
  });

  it("have no other room between them: two figures may stand side by side", () => {
    expect(most("1 4")).toEqual(["1", "※", "4"]);
    expect(most("1,4 4")).toEqual(["1", ",", "4", "※", "4"]);
  });
});
