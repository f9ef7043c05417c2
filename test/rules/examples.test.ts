import { describe, expect, it } from "vitest";
import { factsOf } from "../../shared/prose/facts.ts";
import { RULES } from "../../shared/rules/catalogue.ts";
import { exampleReports } from "../../shared/rules/example.ts";

const TOLD = RULES.flatMap((rule) => [
  [`${rule.id} good`, rule.examples.good] as const,
  [`${rule.id} bad`, rule.examples.bad] as const,
]).filter(([, example]) => (example.report?.facts ?? []).length > 0);

describe("the sentences of examples", () => {
  it.each(TOLD)("%s says what the example says that it says", (_, example) => {
    const { report } = exampleReports(example);
    const folded = report.prose.map((paragraph) => ({
      ...paragraph,
      text: paragraph.text.normalize("NFKC"),
    }));
    const read = factsOf(folded, report.reportYear).map(({ subject, value }) => `${subject} ${value}`);
    expect(read).toEqual(
      expect.arrayContaining(report.facts.map(({ subject, value }) => `${subject} ${value}`)),
    );
  });
});
