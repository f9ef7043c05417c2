import { describe, expect, it } from "vitest";
import { greedy } from "../../../shared/ocr/text/greedy.ts";
import { joinedEmissions } from "../../../shared/ocr/text/joined-emissions.ts";

/** An emission of three classes that says these labels, one a step. */
const saying = (...labels: number[]) => ({
  steps: labels.length,
  classes: 3,
  data: Float32Array.from(labels.flatMap((label) => [0, 1, 2].map((at) => (at === label ? 0.9 : 0.05)))),
});
const said = (...emissions: ReturnType<typeof saying>[]): number[] =>
  greedy(joinedEmissions(emissions)).map(({ label }) => label);

describe("emissions of several lines as one", () => {
  it("say what they say, one after the other", () => {
    expect(said(saying(1, 0, 2), saying(2, 1))).toEqual([1, 2, 2, 1]);
  });

  it("are the emission itself where it is one", () => {
    expect(joinedEmissions([saying(1, 2)])).toEqual(saying(1, 2));
  });
});
