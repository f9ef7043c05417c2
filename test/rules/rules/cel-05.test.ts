import { describe, expect, it } from "vitest";
import { allTablesBut } from "../../../shared/rules/example.ts";
import { BLANK, exceptions, findingOf, given, LOST } from "../given.ts";

const RULE = "CEL-05";

describe("CEL-05 counts are whole", () => {
  it("passes with whole numbers, and with a decimal where money stands", () => {
    expect(exceptions(RULE, given({ "proactiveDisclosure.fees.amount": 190.457379 }))).toEqual([]);
  });

  it("fails for each decimal, also in a change of items, and shows it as printed", () => {
    const report = given(
      {
        "proactiveDisclosure.licensing.itemChange": { value: -0.5, raw: "-0.50" },
        "requests.outcomes.refused.stateSecret.total": 1.2,
      },
      {},
      2020,
    );
    expect(exceptions(RULE, report)).toEqual([
      "proactiveDisclosure.licensing.itemChange: fail error",
      "requests.outcomes.refused.stateSecret.total: fail error",
    ]);
    expect(findingOf(RULE, "proactiveDisclosure.licensing.itemChange", report).message.zh).toContain(
      "为“-0.50”",
    );
  });

  it("does not judge a decimal that was read with too little confidence", () => {
    const report = given({ "remedies.review.total": { value: 1.5, raw: "1.5", confidence: 0.5 } });
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it("does not apply to a table without a number, or one that was not found", () => {
    const empty = Object.keys(given({}).cells)
      .filter((id) => id.startsWith("remedies."))
      .map((id, index) => [id, index % 2 === 0 ? BLANK : LOST]);
    expect(exceptions(RULE, given(Object.fromEntries(empty)))).toEqual(["remedies: notApplicable error"]);
    expect(exceptions(RULE, given({}, { tables: allTablesBut("remedies") }))).toEqual([
      "remedies: notApplicable error",
    ]);
  });
});
