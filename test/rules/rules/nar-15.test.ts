import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-15";

describe("NAR-15 documents repealed and in force", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said("规范性文件方面,制定0,废止0,现行有效32。", {
          "proactiveDisclosure.normativeDocuments.inForce": 32,
        }),
      ),
    ).toEqual(["normativeDocuments.repealed: pass warning", "normativeDocuments.inForce: pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(
        RULE,
        said("规范性文件方面,制定0,废止0,现行有效0。", {
          "proactiveDisclosure.normativeDocuments.inForce": 32,
        }),
      ),
    ).toEqual(["normativeDocuments.repealed: pass warning", "normativeDocuments.inForce: fail warning"]);
  });

  it("does not apply to the form of 2019", () => {
    expect(
      verdictsOf(
        RULE,
        said("现行有效规范性文件32件。", {}, { forms: { proactiveDisclosure: "2019", requests: "2019" } }),
      ),
    ).toEqual([]);
  });
});
