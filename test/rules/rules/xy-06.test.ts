import { describe, expect, it } from "vitest";
import { exceptions, findingOf, given } from "../given.ts";

const RULE = "XY-06";
const total = (value: number, year: number, changes: Parameters<typeof given>[1] = {}) =>
  given({ "proactiveDisclosure.normativeDocuments.publicTotal": value }, changes, year);

describe("XY-06 what is public stays public", () => {
  it("hints at a decrease, which a clean-up explains", () => {
    expect(exceptions(RULE, total(6, 2020), total(40, 2019))).toEqual(["normativeDocuments: fail info"]);
    expect(findingOf(RULE, "normativeDocuments", total(6, 2020), total(40, 2019)).message.zh).toContain(
      "因清理而减少的",
    );
  });

  it("passes where it grows or stays, and does not compare another scope or edition", () => {
    expect(exceptions(RULE, total(40, 2020), total(40, 2019))).toEqual([]);
    const whole = total(40, 2019, { scope: "governmentAggregate" });
    expect(exceptions(RULE, total(6, 2020), whole)).toEqual([
      "regulations: notApplicable info",
      "normativeDocuments: notApplicable info",
    ]);
    expect(exceptions(RULE, given({}, {}, 2021), total(40, 2020))).toEqual([": notApplicable info"]);
  });
});
