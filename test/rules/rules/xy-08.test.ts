import { describe, expect, it } from "vitest";
import { xy08 } from "../../../shared/rules/rules/xy-08.ts";
import { exceptions, given } from "../given.ts";

const COPIED = xy08.examples.bad.cells;

describe("XY-08 last year's tables", () => {
  it("warns where every number is last year's, and shows the cells", () => {
    expect(exceptions("XY-08", given(COPIED), given(COPIED, {}, 2021))).toEqual([": fail warning"]);
  });

  it("is silent about one number that differs, and about agencies of all zeros", () => {
    const other = { ...COPIED, "remedies.review.upheld": 1 };
    expect(exceptions("XY-08", given(other), given(COPIED, {}, 2021))).toEqual([]);
    expect(exceptions("XY-08", given({}), given({}, {}, 2021))).toEqual([]);
  });

  it("is silent about fewer than ten numbers", () => {
    const few = Object.fromEntries(Object.entries(COPIED).slice(0, 9));
    expect(exceptions("XY-08", given(few), given(few, {}, 2021))).toEqual([]);
  });

  it("compares tables of one form only", () => {
    expect(exceptions("XY-08", given({}, {}, 2021), given({}, {}, 2020))).toEqual([
      ": notApplicable warning",
    ]);
    expect(exceptions("XY-08", given({}))).toEqual([": notApplicable warning"]);
  });
});
