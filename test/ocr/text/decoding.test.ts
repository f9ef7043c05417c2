import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Emission } from "../../../shared/ocr/engines.ts";
import { figures } from "../../../shared/ocr/text/figures.ts";
import { probabilityOf } from "../../../shared/ocr/text/forward.ts";
import type { Grammar } from "../../../shared/ocr/text/grammar.ts";
import { greedy } from "../../../shared/ocr/text/greedy.ts";
import { SYMBOLS } from "../../../shared/ocr/text/groups.ts";
import { probabilityWithin } from "../../../shared/ocr/text/language.ts";
import { likeliest } from "../../../shared/ocr/text/search.ts";

/** Emissions of few steps and classes, each step a distribution. */
const emissions = (steps: number, classes: number): fc.Arbitrary<Emission> =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: classes, maxLength: classes }), {
      minLength: steps,
      maxLength: steps,
    })
    .map((rows) => ({
      steps,
      classes,
      data: Float32Array.from(
        rows.flatMap((row) => {
          const sum = row.reduce((total, value) => total + value, 0);
          return row.map((value) => (sum === 0 ? 1 / classes : value / sum));
        }),
      ),
    }));

/** Every path of an emission, what it collapses to, and how likely it is. */
function byText({ steps, classes, data }: Emission): Map<string, number> {
  const texts = new Map<string, number>();
  const walk = (step: number, path: readonly number[], probability: number): void => {
    if (step === steps) {
      const text = path.filter((label, at) => label !== 0 && label !== path[at - 1]).join(" ");
      texts.set(text, (texts.get(text) ?? 0) + probability);
      return;
    }
    for (let label = 0; label < classes; label += 1)
      walk(step + 1, [...path, label], probability * (data[step * classes + label] ?? 0));
  };
  walk(0, [], 1);
  return texts;
}

const labelsOf = (text: string): number[] => (text === "" ? [] : text.split(" ").map(Number));
const anything: Grammar = { start: 0, next: () => 0, accepts: () => true };
/** Texts of an even number of labels that do not begin with 1. */
const even: Grammar = {
  start: 0,
  next: (state, label) => (state === 0 && label === 1 ? null : state === 1 ? 2 : 1),
  accepts: (state) => state !== 1,
};
const isEven = (text: string): boolean => labelsOf(text).length % 2 === 0 && labelsOf(text)[0] !== 1;

describe("the probability of a text", () => {
  it("is that of all its paths", () => {
    fc.assert(
      fc.property(emissions(4, 3), (emission) => {
        for (const [text, probability] of byText(emission))
          expect(probabilityOf(emission, labelsOf(text))).toBeCloseTo(probability, 6);
      }),
    );
  });

  it("is nothing where there are more characters than steps", () => {
    fc.assert(
      fc.property(emissions(3, 3), (emission) => {
        expect(probabilityOf(emission, [1, 2, 1, 2])).toBe(0);
        expect(probabilityOf(emission, [1, 1, 1])).toBe(0);
      }),
    );
  });

  it("sums to that of the language", () => {
    fc.assert(
      fc.property(emissions(4, 3), (emission) => {
        const texts = [...byText(emission)];
        const within = texts.filter(([text]) => isEven(text)).reduce((sum, [, value]) => sum + value, 0);
        expect(probabilityWithin(emission, even)).toBeCloseTo(within, 6);
        expect(probabilityWithin(emission, anything)).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe("the search", () => {
  it("finds the likeliest text of a language", () => {
    fc.assert(
      fc.property(emissions(5, 3), (emission) => {
        const best = [...byText(emission)]
          .filter(([text]) => isEven(text))
          .reduce((most, [, value]) => Math.max(most, value), 0);
        expect(likeliest(emission, even, 3)[0]?.probability ?? 0).toBeCloseTo(best, 6);
      }),
    );
  });

  it("gives no text twice, and the likelier first", () => {
    fc.assert(
      fc.property(emissions(5, 3), (emission) => {
        const found = likeliest(emission, anything, 10);
        expect(new Set(found.map(({ labels }) => labels.join())).size).toBe(found.length);
        const probabilities = found.map(({ probability }) => probability);
        expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
      }),
    );
  });
});

/** True where a grammar accepts a text. */
function accepts(grammar: Grammar, text: string): boolean {
  let state: number | null = grammar.start;
  for (const character of text)
    state = state === null ? null : grammar.next(state, SYMBOLS.indexOf(character) + 1);
  return state !== null && grammar.accepts(state);
}

describe("figures", () => {
  const plain = figures({ sign: false, decimals: false });
  const money = figures({ sign: true, decimals: true });

  it.each(["0", "7", "10", "123456789", "1,234", "12,345,678", "-", "--", "/"])(
    "has %s everywhere",
    (text) => {
      expect(accepts(plain, text)).toBe(true);
      expect(accepts(money, text)).toBe(true);
    },
  );

  it.each(["-3", "+12", "0.5", "12.30", "-1,234.5"])("has %s where sign and decimals may stand", (text) => {
    expect(accepts(plain, text)).toBe(false);
    expect(accepts(money, text)).toBe(true);
  });

  it.each(["", "00", "012", "1,23", "1234,567", "1.", ".5", "1/2", "---", "1-2", "+", "1234567890"])(
    "never has %j",
    (text) => {
      expect(accepts(plain, text)).toBe(false);
      expect(accepts(money, text)).toBe(false);
    },
  );
});

describe("the first look", () => {
  it("takes blanks and repetitions out", () => {
    const steps = [0, 1, 1, 0, 1, 2, 2, 0];
    const data = Float32Array.from(
      steps.flatMap((best) => [0, 1, 2].map((label) => (label === best ? 0.8 : 0.1))),
    );
    const seen = greedy({ steps: steps.length, classes: 3, data });
    expect(seen.map(({ label, step }) => [label, step])).toEqual([
      [1, 1],
      [1, 4],
      [2, 5],
    ]);
  });
});
