import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES, RULES_VERSION, ruleById } from "../../shared/rules/catalogue.ts";
import { exampleReports } from "../../shared/rules/example.ts";
import { BASIS_LABELS } from "../../shared/rules/labels.ts";

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, import.meta.url))
    .map((name) => name.replace(/(\.test)?\.ts$/u, ""))
    .sort();

const ids = (severity: string): string[] =>
  RULES.filter((rule) => rule.severity === severity).map((rule) => rule.id);

describe("the catalogue", () => {
  it("holds these rules, by severity, in this order", () => {
    expect(ids("error").join(" ")).toBe(
      "STR-01 STR-02 STR-03 STR-04 CEL-01 CEL-03 CEL-05 T3-01 T3-02 T3-03 T3-04 T3-05 T4-01 T4-02 T4-03 XY-01 NAR-01 NAR-02 NAR-04 NAR-13 META-01 META-03 PUB-01 PUB-02",
    );
    expect(ids("warning").join(" ")).toBe(
      "STR-08 CEL-02 CEL-04 T2-01 T2-02 T2-03 T2-05 T2-06 T3-07 T3-11 T4-05 XY-02 XY-03 XY-05 XY-08 XY-09 XY-11 XY-12 NAR-03 NAR-05 NAR-06 NAR-07 NAR-08 NAR-09 NAR-10 NAR-11 NAR-12 NAR-14 NAR-15 NAR-16 NAR-17 NAR-18 META-02 PUB-04 AGG-01 AGG-03 AGG-04",
    );
    expect(ids("info").join(" ")).toBe(
      "STR-05 STR-06 STR-07 STR-09 T2-04 T2-07 T2-08 T3-06 T3-08 T3-09 T3-10 T4-04 T4-06 XY-06 XY-07 XY-10 NAR-19 NAR-20 META-04 META-05 META-06 META-07 PUB-03 PUB-05 PUB-06 AGG-02 AGG-05",
    );
  });

  it("calls printed only what the form prints", () => {
    expect(RULES.filter((rule) => rule.basis === "printed").map((rule) => rule.id)).toEqual(["T3-01"]);
    expect(BASIS_LABELS.printed.zh).toBe("表格印明的勾稽关系");
  });

  it("has one file and one test file a rule, named by its id", () => {
    const names = RULES.map((rule) => rule.id.toLowerCase()).sort();
    expect(filesIn("../../shared/rules/rules")).toEqual(names);
    expect(filesIn("./rules")).toEqual(names);
  });

  it("finds a rule by its id", () => {
    expect(RULES.map((rule) => ruleById(rule.id))).toEqual(RULES);
    expect(ruleById("T9-99")).toBeUndefined();
    expect(RULES_VERSION).not.toBe("");
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s has an example that shows what it finds, and one that it passes",
    (_, rule) => {
      const results = ([kind, example]: [string, typeof rule.examples.good]) => {
        const found = rule.assess(exampleReports(example)).filter((a) => a.instance === example.instance);
        return [kind, found.map((assessment) => assessment.result)];
      };
      const { good, bad } = Object.fromEntries(Object.entries(rule.examples).map(results));
      const neverFails = ["STR-02", "STR-04", "CEL-03"].includes(rule.id);
      expect(bad).toEqual([neverFails ? "notAssessable" : "fail"]);
      expect(good).toEqual([rule.id === "T3-06" ? "notApplicable" : "pass"]);
    },
  );
});
