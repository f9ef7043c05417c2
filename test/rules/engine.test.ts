import { describe, expect, it } from "vitest";
import { RULES } from "../../shared/rules/catalogue.ts";
import { checkCrossYear, checkReport } from "../../shared/rules/engine.ts";
import { given } from "./given.ts";

const CROSS_YEAR = RULES.filter((rule) => rule.reads !== "report").map((rule) => rule.id);

describe("the engine", () => {
  it("runs every rule, in the order of the catalogue", () => {
    const rules = [...new Set(checkReport(given({}), null).map((finding) => finding.rule))];
    expect(rules).toEqual(RULES.map((rule) => rule.id));
  });

  it("can run the rules that read the year before alone, with the same findings", () => {
    const report = given({ "requests.carriedOver.total": 2 });
    const previous = given({}, {}, 2021);
    const alone = checkCrossYear(report, previous);
    expect(new Set(alone.map((finding) => finding.rule))).toEqual(new Set(CROSS_YEAR));
    const crossYear = (other: typeof previous | null) =>
      checkReport(report, other).filter((finding) => CROSS_YEAR.includes(finding.rule));
    expect(crossYear(previous)).toEqual(alone);
    expect(crossYear(null)).toEqual(checkCrossYear(report, null));
  });

  it.each([
    ["the same year", given({}), given({})],
    ["two years before", given({}), given({}, {}, 2020)],
    ["the year after", given({}), given({}, {}, 2023)],
    ["no known year", given({}), given({}, { reportYear: null })],
    ["any year, where this report has none", given({}, { reportYear: null }), given({}, {}, 2021)],
  ])("refuses a neighbour of %s", (_, report, previous) => {
    expect(() => checkReport(report, previous)).toThrow(RangeError);
    expect(() => checkCrossYear(report, previous)).toThrow(RangeError);
  });

  it("leaves the report as it was", () => {
    const report = given({ "requests.newRequests.naturalPerson": 1 });
    const copy = structuredClone(report);
    checkReport(report, given({}, {}, 2021));
    expect(report).toEqual(copy);
  });
});
