import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-16";

describe("NAR-16 licensing", () => {
  it("passes", () => {
    expect(
      verdictsOf(RULE, said("共办理行政许可12件。", { "proactiveDisclosure.licensing.decisions": 12 })),
    ).toEqual(["licensing: pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(RULE, said("共办理行政许可12件。", { "proactiveDisclosure.licensing.decisions": 13 })),
    ).toEqual(["licensing: fail warning"]);
  });

  it("only informs without a verb", () => {
    expect(
      verdictsOf(RULE, said("本年度行政许可12件。", { "proactiveDisclosure.licensing.decisions": 13 })),
    ).toEqual(["licensing: fail info"]);
  });

  it("is silent of what was published", () => {
    expect(
      verdictsOf(
        RULE,
        said("双公示平台公示行政许可292条。公开行政许可、行政处罚信息296条。", {
          "proactiveDisclosure.licensing.decisions": 13,
        }),
      ),
    ).toEqual([]);
  });

  it("is silent of applications and of items", () => {
    expect(
      verdictsOf(
        RULE,
        said("受理行政许可申请40件,行政许可事项12项。", { "proactiveDisclosure.licensing.decisions": 13 }),
      ),
    ).toEqual([]);
  });
});
