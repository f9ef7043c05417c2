import { describe, expect, it, test } from "vitest";
import { lineReader } from "../../../shared/ocr/text/line-reading.ts";

const ALPHABET = ["1", "7", "6", "2", ",", ".", "件"];
const reader = lineReader({ alphabet: ALPHABET });

/** An emission that says each character in turn, with a blank behind it. */
function saying(text: string) {
  const classes = ALPHABET.length + 1;
  const steps = 2 * text.length;
  const data = new Float32Array(steps * classes).fill(0.001);
  [...text].forEach((character, place) => {
    data[2 * place * classes + ALPHABET.indexOf(character) + 1] = 1 - 0.001 * (classes - 1);
    data[(2 * place + 1) * classes] = 1 - 0.001 * (classes - 1);
  });
  return { steps, classes, data };
}

describe("a point before three digits", () => {
  it("is a comma whose tail is lost where no decimals may stand, and says that it looks like a point", () => {
    const figure = reader.figure(saying("1.762"), "count");
    expect(figure.figures[0]?.text).toBe("1,762");
    expect(figure.within).toBeGreaterThan(0.9);
    expect(figure.isPointed).toBe(true);
    expect(reader.figure(saying("1,762"), "count").isPointed).toBeUndefined();
    expect(reader.figure(saying("1.762件"), "count")).toMatchObject({
      isPointed: true,
      unit: { text: "件" },
    });
  });

  it("is a point in an amount, and before two digits no comma either", () => {
    const amount = reader.figure(saying("1.762"), "amount");
    expect(amount.figures[0]?.text).toBe("1.762");
    expect(amount.isPointed).toBeUndefined();
    expect(reader.figure(saying("1.76"), "count").within).toBeLessThan(0.1);
  });
});

test("a digit is as likely in its place as it is against others there, whatever else is in doubt", () => {
  const emission = saying("162");
  const classes = ALPHABET.length + 1;
  const give = (place: number, character: string, share: number): void => {
    emission.data[2 * place * classes + ALPHABET.indexOf(character) + 1] = share;
  };
  give(0, "1", 0.6);
  give(0, "7", 0.39);
  const { figures, inPlace } = reader.figure(emission, "count");
  expect(figures[0]?.text).toBe("162");
  expect(inPlace?.(0)).toBeCloseTo(0.61, 1);
  expect(inPlace?.(1)).toBeGreaterThan(0.99);
});

test("a point is as likely in its place as it is against every other symbol", () => {
  const emission = saying("1.76");
  const classes = ALPHABET.length + 1;
  const give = (character: string, share: number): void => {
    emission.data[2 * classes + ALPHABET.indexOf(character) + 1] = share;
  };
  give(".", 0.6);
  give(",", 0.2);
  give("7", 0.19);
  const { figures, inPlace } = reader.figure(emission, "amount");
  expect(figures[0]?.text).toBe("1.76");
  expect(inPlace?.(1)).toBeCloseTo(0.61, 1);
});
