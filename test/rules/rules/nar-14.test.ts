import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-14";

describe("NAR-14 documents issued", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said("全年制发行政规范性文件3件。", {
          "proactiveDisclosure.normativeDocuments.issued": 3,
          "proactiveDisclosure.normativeDocuments.inForce": 9,
        }),
      ),
    ).toEqual(["normativeDocuments: pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(
        RULE,
        said("全年制发行政规范性文件3件。", {
          "proactiveDisclosure.normativeDocuments.issued": 2,
          "proactiveDisclosure.normativeDocuments.inForce": 9,
        }),
      ),
    ).toEqual(["normativeDocuments: fail warning"]);
  });

  it("only informs where documents were released", () => {
    expect(
      verdictsOf(
        RULE,
        said("发布行政规范性文件3件。", {
          "proactiveDisclosure.normativeDocuments.issued": 2,
          "proactiveDisclosure.normativeDocuments.inForce": 9,
        }),
      ),
    ).toEqual(["normativeDocuments: fail info"]);
  });

  it("is silent of postings and readings", () => {
    expect(
      verdictsOf(
        RULE,
        said("公开规范性文件12条,规范性文件解读5件,健全规章制度3项。", {
          "proactiveDisclosure.normativeDocuments.issued": 2,
          "proactiveDisclosure.normativeDocuments.inForce": 9,
        }),
      ),
    ).toEqual([]);
  });

  it("is silent of documents in another’s name", () => {
    expect(
      verdictsOf(
        RULE,
        said("以县政府名义制发规范性文件3件。", {
          "proactiveDisclosure.normativeDocuments.issued": 2,
          "proactiveDisclosure.normativeDocuments.inForce": 9,
        }),
      ),
    ).toEqual([]);
  });
});
