import { describe, expect, it } from "vitest";
import { BLANK, exceptions, given } from "../given.ts";

const RULE = "T4-04";
const AFTER = "remedies.litigation.afterReview.total";
const REVIEW = "remedies.review.total";

describe("T4-04 litigation after review needs a review", () => {
  it("hints where neither year has one", () => {
    expect(exceptions(RULE, given({ [AFTER]: 1 }), given({}, {}, 2021))).toEqual([": fail info"]);
  });

  it.each([
    ["a review this year", given({ [AFTER]: 1, [REVIEW]: 1 }), given({}, {}, 2021)],
    ["a review in the year before", given({ [AFTER]: 1 }), given({ [REVIEW]: 1 }, {}, 2021)],
    ["no such litigation", given({}), given({}, {}, 2021)],
  ])("is silent with %s", (_, report, previous) => {
    expect(exceptions(RULE, report, previous)).toEqual([]);
  });

  it("waits for the year before, and cannot judge blanks", () => {
    expect(exceptions(RULE, given({ [AFTER]: 1 }))).toEqual([": notApplicable info"]);
    expect(exceptions(RULE, given({ [AFTER]: 1, [REVIEW]: BLANK }), given({}, {}, 2021))).toEqual([
      ": notAssessable info",
    ]);
  });
});
