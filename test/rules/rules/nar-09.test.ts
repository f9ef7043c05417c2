import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-09";

describe("NAR-09 applicants", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件,其中自然人申请12件、法人或其他组织申请4件。", {
          "requests.newRequests.naturalPerson": 12,
          "requests.newRequests.commercialEnterprise": 3,
          "requests.newRequests.otherOrganization": 1,
        }),
      ),
    ).toEqual(["applicant.naturalPerson: pass warning", "applicant.organization: pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件,其中自然人申请12件。", { "requests.newRequests.naturalPerson": 11 }),
      ),
    ).toEqual(["applicant.naturalPerson: fail warning"]);
  });

  it("is silent of a part of a part", () => {
    const text = "收到政府信息公开申请16件,其中征地类12件,其中自然人申请7件。";
    expect(verdictsOf(RULE, said(text, { "requests.newRequests.naturalPerson": 11 }))).toEqual([]);
  });

  it("is silent of everybody’s requests", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到公民、法人和其他组织提出的政府信息公开申请16件。", { "requests.newRequests.total": 16 }),
      ),
    ).toEqual([]);
  });

  it("is silent of enterprises that were fined", () => {
    expect(verdictsOf(RULE, said("政府信息公开有序推进。处罚企业3件,约谈个人2件。", {}))).toEqual([]);
  });
});
