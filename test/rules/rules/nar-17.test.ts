import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-17";

describe("NAR-17 penalties", () => {
  it("passes what was published, if all was", () => {
    expect(
      verdictsOf(RULE, said("公开行政处罚信息10条。", { "proactiveDisclosure.penalties.decisions": 10 })),
    ).toEqual(["penalties: pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(
        RULE,
        said("作出行政处罚决定10件,实施行政强制2件。", {
          "proactiveDisclosure.penalties.decisions": 9,
          "proactiveDisclosure.compulsoryMeasures.decisions": 2,
        }),
      ),
    ).toEqual(["penalties: fail warning", "compulsoryMeasures: pass warning"]);
  });

  it("is silent where fewer were published", () => {
    expect(
      verdictsOf(RULE, said("公示行政处罚信息4条。", { "proactiveDisclosure.penalties.decisions": 9 })),
    ).toEqual([]);
  });
});
