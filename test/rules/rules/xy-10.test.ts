import { describe, expect, it } from "vitest";
import { exceptions, findingOf, given } from "../given.ts";

const RULE = "XY-10";
const NEW = "requests.newRequests.total";
const requests = (value: number, year: number, changes: Parameters<typeof given>[1] = {}) =>
  given({ [NEW]: value }, changes, year);

describe("XY-10 wide swings", () => {
  it.each([
    ["a fall", 30, 300],
    ["a rise", 300, 100],
    ["a rise from nothing", 60, 0],
  ])("hints at %s", (_, now, before) => {
    expect(exceptions(RULE, requests(now, 2022), requests(before, 2021))).toEqual([`${NEW}: fail info`]);
  });

  it("shows both numbers and the share", () => {
    const { zh } = findingOf(RULE, NEW, requests(30, 2022), requests(300, 2021)).message;
    expect(zh).toContain("“本年新收·总计”本年度 30，2021 年度 300，变动幅度 -90%");
    expect(zh).toContain("职能调整、政策变化引起的，不必改动");
  });

  it.each([
    ["small numbers that double", 40, 10],
    ["a change of exactly fifty", 150, 100],
    ["a change of half", 300, 200],
  ])("is silent about %s", (_, now, before) => {
    expect(exceptions(RULE, requests(now, 2022), requests(before, 2021))).toEqual([]);
  });

  it("compares decisions across the change of editions, and nothing where the scope changed", () => {
    const penalties = (value: number, year: number) =>
      given({ "proactiveDisclosure.penalties.decisions": value }, {}, year);
    expect(exceptions(RULE, penalties(500, 2021), penalties(100, 2020))).toEqual([
      "proactiveDisclosure.penalties.decisions: fail info",
    ]);
    const whole = requests(900, 2022, { scope: "governmentAggregate" });
    expect(
      exceptions(RULE, whole, requests(9, 2021)).every((text) => text.endsWith("notApplicable info")),
    ).toBe(true);
  });
});
