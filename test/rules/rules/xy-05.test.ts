import { describe, expect, it } from "vitest";
import { exceptions, findingOf, given } from "../given.ts";

const RULE = "XY-05";
const cell = (field: string) => `proactiveDisclosure.licensing.${field}`;
const now = (previousItems: number) => given({ [cell("previousItems")]: previousItems }, {}, 2020);
const lastYear = (previousItems: number, itemChange: number, decisions = 0) =>
  given(
    {
      [cell("previousItems")]: previousItems,
      [cell("itemChange")]: itemChange,
      [cell("decisions")]: decisions,
    },
    {},
    2019,
  );

describe("XY-05 the items of the catalogue go on", () => {
  it("warns where they do not", () => {
    const finding = findingOf(RULE, "licensing", now(30), lastYear(19, 2));
    expect(finding).toMatchObject({ result: "fail", severity: "warning", left: 30, right: 21, delta: 9 });
    expect(finding.message.zh).toContain("2019 年度为 19、增减 2，应为 21，相差 9。");
  });

  it("passes where they do, also after a decrease", () => {
    expect(exceptions(RULE, now(21), lastYear(19, 2))).toEqual([]);
    expect(exceptions(RULE, now(11), lastYear(19, -8))).toEqual([]);
  });

  it.each([
    ["last year's decisions stand where its items should", now(306), lastYear(19, 2, 306)],
    ["last year took the columns for a sum", now(50), lastYear(19, 2, 21)],
  ])("only informs where %s", (_, report, previous) => {
    const finding = findingOf(RULE, "licensing", report, previous);
    expect(finding).toMatchObject({ result: "fail", severity: "info" });
    expect(finding.message.zh).toContain("把办件量填成了事项数");
  });

  it("applies to 2020 alone: both years must be on edition 2019", () => {
    expect(exceptions(RULE, given({}, {}, 2021), given({}, {}, 2020))).toEqual([": notApplicable warning"]);
    expect(exceptions(RULE, now(21))).toEqual([": notApplicable warning"]);
  });
});
