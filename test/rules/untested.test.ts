import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RULES, ruleById } from "../../shared/rules/catalogue.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { reasonUntested } from "../../shared/rules/untested.ts";
import { given } from "./given.ts";

const ROWS = ["regulations", "normativeDocuments"];

describe("XY-04, the comparison that must not be made", () => {
  it("is no rule, and says why", () => {
    expect(ruleById("XY-04")).toBeUndefined();
    expect(reasonUntested("XY-04")?.zh).toMatch(/^不核对。/u);
    for (const { id } of RULES) expect(reasonUntested(id)).toBeUndefined();
  });

  it("is made by no rule: whatever 2020 made public, the report of 2021 has the same findings", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROWS), fc.nat(999), fc.nat(999), (row, inForce, publicTotal) => {
        const report = given({ [`proactiveDisclosure.${row}.inForce`]: inForce }, {}, 2021);
        const lastYear = (total: number) =>
          given({ [`proactiveDisclosure.${row}.publicTotal`]: total }, {}, 2020);
        expect(checkReport(report, lastYear(publicTotal))).toEqual(checkReport(report, lastYear(0)));
      }),
      { numRuns: 50 },
    );
  });
});
