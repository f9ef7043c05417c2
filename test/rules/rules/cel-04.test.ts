import { describe, expect, it } from "vitest";
import { allTablesBut } from "../../../shared/rules/example.ts";
import { BLANK, exceptions, findingOf, given, oneOf, words } from "../given.ts";

const RULE = "CEL-04";
const FEES = "proactiveDisclosure.fees.amount";
const PROCUREMENT = "proactiveDisclosure.procurement.amount";
const unitless = (raw: string) => ({ value: null, raw, unit: "unknown" }) as const;

describe("CEL-04 the unit of an amount", () => {
  it("looks at the one amount of each edition", () => {
    expect(findingOf(RULE, FEES, given({})).result).toBe("pass");
    expect(findingOf(RULE, PROCUREMENT, given({}, {}, 2020)).result).toBe("pass");
  });

  it("passes with a unit, in 元 or 万元", () => {
    for (const unit of ["yuan", "wanYuan"] as const)
      expect(
        exceptions(RULE, given({ [PROCUREMENT]: { value: 246.08, raw: "246.08万", unit } }, {}, 2019)),
      ).toEqual([]);
  });

  it("warns of an amount without a unit, and shows it as printed", () => {
    const report = given({ [PROCUREMENT]: unitless("20482400") }, {}, 2020);
    expect(exceptions(RULE, report)).toEqual([`${PROCUREMENT}: fail warning`]);
    expect(findingOf(RULE, PROCUREMENT, report).message.zh).toContain(
      "填的是“20482400”，没有标明是元还是万元",
    );
  });

  it.each(["0", " 0 ", "0.00", "０"])("does not ask for the unit of nothing (%s)", (raw) => {
    expect(exceptions(RULE, given({ [PROCUREMENT]: unitless(raw) }, {}, 2020))).toEqual([]);
  });

  it("does ask for the unit of what only begins with a zero", () => {
    expect(exceptions(RULE, given({ [PROCUREMENT]: unitless("0.5") }, {}, 2020))).toHaveLength(1);
  });

  it("does not apply to an amount that was left out", () => {
    expect(exceptions(RULE, given({ [FEES]: BLANK }))).toEqual([`${FEES}: notApplicable warning`]);
  });

  it.each([
    ["words", words("详见附件")],
    ["an ambiguous amount", oneOf("1", "2")],
  ])("is not assessable with %s", (_, cell) => {
    expect(exceptions(RULE, given({ [FEES]: cell }))).toEqual([`${FEES}: notAssessable warning`]);
  });

  it("is not assessable without table 2", () => {
    const report = given({}, { tables: allTablesBut("proactiveDisclosure") });
    expect(exceptions(RULE, report)).toEqual([": notAssessable warning"]);
  });
});
