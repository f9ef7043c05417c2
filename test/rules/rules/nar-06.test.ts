import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-06";

describe("NAR-06 outcomes", () => {
  it("passes a group and a leaf", () => {
    expect(
      verdictsOf(
        RULE,
        said("政府信息公开申请中,予以公开10件,不予公开3件。", {
          "requests.outcomes.granted.total": 10,
          "requests.outcomes.refused.stateSecret.total": 1,
          "requests.outcomes.refused.enforcementCaseFile.total": 2,
        }),
      ),
    ).toEqual(["outcomes.granted: pass warning", "outcomes.refused: pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(RULE, said("政府信息公开申请中,予以公开10件。", { "requests.outcomes.granted.total": 9 })),
    ).toEqual(["outcomes.granted: fail warning"]);
  });

  it("lets a group’s name mean one of its leaves", () => {
    expect(
      verdictsOf(
        RULE,
        said("政府信息公开申请中,无法提供2件。", {
          "requests.outcomes.unableToProvide.notHeld.total": 2,
          "requests.outcomes.unableToProvide.stillUnclear.total": 1,
        }),
      ),
    ).toEqual(["outcomes.unableToProvide: pass warning"]);
  });

  it("lets it mean one kind of applicant", () => {
    expect(
      verdictsOf(
        RULE,
        said("政府信息公开申请中,予以公开7件。", {
          "requests.outcomes.granted.total": 9,
          "requests.outcomes.granted.naturalPerson": 7,
        }),
      ),
    ).toEqual(["outcomes.granted: pass warning"]);
  });

  it("is silent of documents that are marked so", () => {
    expect(verdictsOf(RULE, said("拟制公文属性为主动公开30件、依申请公开5件、不予公开12件。", {}))).toEqual(
      [],
    );
  });
});
