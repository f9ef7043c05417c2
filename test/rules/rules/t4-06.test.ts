import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, given } from "../given.ts";

const RULE = "T4-06";
const direct = (year: number, value: number | typeof BLANK = 2) =>
  given({ "remedies.litigation.direct.total": value }, {}, year);

describe("T4-06 review before suit, from 2024", () => {
  it("hints at direct suits from 2024 on, and names what may excuse them", () => {
    expect(exceptions(RULE, direct(2024))).toEqual([": fail info"]);
    expect(exceptions(RULE, direct(2025))).toEqual([": fail info"]);
    expect(findingOf(RULE, "", direct(2024)).message.zh).toContain("其他事由或 2024 年以前的案件，不必改动");
  });

  it("does not look at earlier years, or at an unknown one", () => {
    expect(exceptions(RULE, direct(2023))).toEqual([": notApplicable info"]);
    const unknown = given({ "remedies.litigation.direct.total": 2 }, { reportYear: null });
    expect(exceptions(RULE, unknown)).toEqual([": notApplicable info"]);
  });

  it("passes without direct suits, and cannot judge a blank", () => {
    expect(exceptions(RULE, direct(2024, 0))).toEqual([]);
    expect(exceptions(RULE, direct(2024, BLANK))).toEqual([": notAssessable info"]);
  });
});
