import { describe, expect, it } from "vitest";
import { factsOf } from "../../shared/prose/facts.ts";
import { PATTERNS } from "../../shared/prose/matches.ts";

const REPORT_YEAR = 2021;

const factsIn = (text: string) =>
  factsOf([{ section: 1, text: `${text}。`, at: { line: 1 } }], REPORT_YEAR).map(
    ({ subject, value }) => `${subject} = ${value}`,
  );

/** The remedies and the subject before are known only from the sentence. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  same: ["newRequests", "outcomes.granted"],
  "reviews+litigation": ["reviews"],
  "licensing.decisions+penalties.decisions+compulsoryMeasures.decisions": ["licensing.decisions"],
  "remedies.upheld": ["reviews.upheld"],
  "remedies.corrected": ["reviews.corrected"],
  "remedies.notUpheld": ["reviews.notUpheld"],
};

describe("the lines of the grammar", () => {
  it.each(
    PATTERNS.filter(({ subject }) => subject !== "").map(
      (p) => [p.subject, p.pattern, p.example, p] as const,
    ),
  )("%s: %s: %s", (subject, _, example, pattern) => {
    const wanted = (MEANT[subject] ?? [subject]).map((meant) => `${meant} = ${pattern.value}`);
    const found = factsIn(example);
    expect(
      found.some((fact) => wanted.includes(fact)),
      `${found.join("; ")} lacks ${wanted.join(" or ")}`,
    ).toBe(true);
  });

  it.each(PATTERNS.filter(({ subject }) => subject === "").map((p) => [p.pattern, p.example] as const))(
    "nothing: %s: %s",
    (_, example) => {
      expect(factsIn(example).filter((fact) => !fact.endsWith("= 0"))).toEqual([]);
    },
  );
});
