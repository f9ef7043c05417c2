import { describe, expect, it } from "vitest";
import { BLANK, exceptions, given } from "../given.ts";

const RULE = "XY-07";
const DIRECT = "remedies.litigation.direct";
const AFTER = "remedies.litigation.afterReview";
const lastYear = (cells: Parameters<typeof given>[0]) => given(cells, {}, 2021);

describe("XY-07 what was pending is decided or still pending", () => {
  it("hints where fewer cases stand in the table than were pending", () => {
    expect(exceptions(RULE, given({}), lastYear({ "remedies.review.pending": 3 }))).toEqual([
      "review: fail info",
    ]);
    expect(exceptions(RULE, given({}), lastYear({ [`${DIRECT}.pending`]: 1 }))).toEqual([
      "litigation.direct: fail info",
    ]);
  });

  it("is silent where suits moved from one kind to the other", () => {
    const moved = given({ [`${AFTER}.total`]: 2 });
    expect(exceptions(RULE, moved, lastYear({ [`${DIRECT}.pending`]: 2 }))).toEqual([]);
  });

  it("is silent where as many are there", () => {
    expect(
      exceptions(RULE, given({ "remedies.review.total": 3 }), lastYear({ "remedies.review.pending": 3 })),
    ).toEqual([]);
  });

  it("waits for the year before, and cannot judge blanks", () => {
    expect(exceptions(RULE, given({}))).toEqual([": notApplicable info"]);
    expect(exceptions(RULE, given({ "remedies.review.total": BLANK }), lastYear({}))).toEqual([
      "review: notAssessable info",
    ]);
  });
});
