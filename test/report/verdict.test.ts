import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding, RuleResult, Severity } from "../../shared/report/finding.ts";
import { type Verdict, verdictOf, worst } from "../../shared/report/verdict.ts";

const finding = (result: RuleResult, severity: Severity): Finding => ({
  rule: "T3-01",
  instance: "",
  result,
  severity,
  basis: "printed",
  cells: [],
  left: null,
  right: null,
  delta: null,
  args: {},
  message: { zh: "", en: "" },
});

const someFinding = fc
  .tuple(
    fc.constantFrom<RuleResult>("pass", "fail", "notAssessable", "notApplicable"),
    fc.constantFrom<Severity>("error", "warning", "info"),
  )
  .map(([result, severity]) => finding(result, severity));
const findings = fc.array(someFinding, { maxLength: 8 });

describe("the verdict", () => {
  test("is invalid exactly where a rule of severity error fails", () => {
    fc.assert(
      fc.property(findings, fc.boolean(), (all, unsettled) => {
        const fails = all.some(({ result, severity }) => result === "fail" && severity === "error");
        expect(verdictOf(all, unsettled) === "invalid").toBe(fails);
      }),
    );
  });

  test("is valid only where some rule of severity error passed, all were assessed, and nothing is unsettled", () => {
    fc.assert(
      fc.property(findings, fc.boolean(), (all, unsettled) => {
        const errors = all.filter(({ severity }) => severity === "error");
        const isValid =
          !unsettled &&
          errors.some(({ result }) => result === "pass") &&
          errors.every(({ result }) => result === "pass" || result === "notApplicable");
        expect(verdictOf(all, unsettled) === "valid").toBe(isValid);
      }),
    );
  });

  test("never depends on warnings and remarks", () => {
    fc.assert(
      fc.property(findings, fc.boolean(), (all, unsettled) => {
        const errors = all.filter(({ severity }) => severity === "error");
        expect(verdictOf(all, unsettled)).toBe(verdictOf(errors, unsettled));
      }),
    );
  });

  test("of a report of which nothing could be assessed is never valid", () => {
    expect(verdictOf([], false)).toBe("needsReview");
    expect(verdictOf([finding("notApplicable", "error")], false)).toBe("needsReview");
  });
});

test("the worst of several verdicts", () => {
  const order: readonly Verdict[] = ["valid", "needsReview", "invalid", "rejected"];
  for (const [a, first] of order.entries())
    for (const [b, second] of order.entries()) expect(worst([first, second])).toBe(order[Math.max(a, b)]);
  expect(worst([])).toBe("valid");
});
