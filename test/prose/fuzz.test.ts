import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../shared/prose/facts.ts";
import { WORDS } from "../../shared/prose/lexicon.ts";

const VOCABULARY = [
  ...Object.values(WORDS).flatMap((line) => line.split(" ")),
  ..."12件|3条|0|90%|2.5万元|十六件|2021年|,|。|;|(|)|“|”|、|分别为|公民|法人|其他组织|通过|以".split("|"),
];
const RUNS = 400;
const paragraphs = fc.array(
  fc.record({
    section: fc.constantFrom(null, 1, 3, 4, 6),
    text: fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 60 }).map((words) => words.join("")),
    ),
    at: fc.constant({ line: 1 }),
  }),
  { maxLength: 4 },
);

/** What is timed is done so often, and its least time counts: the first rounds pay for the compiler. */
const ROUNDS = 3;

/** Processor time, which other programs on the machine do not lengthen. */
function microseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

describe("any text", () => {
  it("is read without a fault, and every fact stands where it says", () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(null, 2022), (prose, year) => {
        for (const { span, quote, value, sentence } of factsOf(prose, year)) {
          expect(prose[span.paragraph]?.text.slice(span.from, span.to)).toBe(quote);
          expect(sentence).toContain(quote);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ["numbers", "12件、"],
    ["words that gaps may cross", "的共有"],
    ["denials", "未收到"],
    ["everybody", "公民、法人和"],
    ["people who ask", "收到公民提出的政府信息公开申请、法人"],
    ["channels", "网络、信函、"],
    ["brackets", "(("],
    ["lists of kinds", "予以公开、分别为3件、"],
  ])("of %s takes time in proportion to its length", (_, piece) => {
    const timed = (length: number) => {
      const text = `${piece.repeat(Math.ceil(580 / piece.length)).slice(0, 580)}。`.repeat(length);
      const once = () => microseconds(() => factsOf([{ section: 1, text, at: { line: 1 } }], 2022));
      return Math.min(...Array.from({ length: ROUNDS }, once));
    };
    // Ten times the text, with room for the garbage collector: what grows by squares takes a hundred times.
    expect(timed(40)).toBeLessThan(Math.max(timed(4), 2_000) * 40);
  });
});
