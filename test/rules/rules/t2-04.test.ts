import { describe, expect, it } from "vitest";
import { allTablesBut } from "../../../shared/rules/example.ts";
import { BLANK, exceptions, findingOf, given } from "../given.ts";

const RULE = "T2-04";
const items = (previousItems: number, itemChange: number, decisions: number | typeof BLANK, year = 2019) =>
  given(
    {
      "proactiveDisclosure.penalties.previousItems": previousItems,
      "proactiveDisclosure.penalties.itemChange": itemChange,
      "proactiveDisclosure.penalties.decisions": decisions,
    },
    {},
    year,
  );

describe("T2-04 items and decisions are different things", () => {
  it("hints where the columns were read as a sum", () => {
    const report = items(74, 232, 306);
    expect(exceptions(RULE, report)).toEqual(["penalties: fail info"]);
    expect(findingOf(RULE, "penalties", report).message.zh).toContain(
      "74 + 本年增/减 232 = 处理决定数量 306",
    );
  });

  it.each([
    ["decisions differ from the sum, as they should", items(120, 5, 34)],
    ["all are zero", items(0, 0, 0)],
    ["nothing changed and as many decisions as items", items(19, 0, 19)],
    ["the catalogue is new", items(0, 12, 12)],
    ["everything was removed", items(8, -8, 0)],
    ["small numbers add up by chance", items(1, 6, 7)],
  ])("is silent where %s", (_, report) => {
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it("does not apply to edition 2021, and cannot judge blanks or a table that is not there", () => {
    expect(exceptions(RULE, given({}))).toEqual([": notApplicable info"]);
    expect(exceptions(RULE, items(74, 232, BLANK))).toEqual(["penalties: notAssessable info"]);
    const absent = given({}, { tables: allTablesBut("proactiveDisclosure") }, 2019);
    expect(new Set(exceptions(RULE, absent).map((text) => text.split(": ")[1]))).toEqual(
      new Set(["notAssessable info"]),
    );
  });
});
