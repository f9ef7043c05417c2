import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-02";

describe("NAR-02 carried over", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请464件,上年结转3件。", {
          "requests.newRequests.total": 464,
          "requests.carriedOver.total": 3,
        }),
      ),
    ).toEqual([": pass error"]);
  });

  it("fails", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请464件,上年结转3件。", {
          "requests.newRequests.total": 464,
          "requests.carriedOver.total": 2,
        }),
      ),
    ).toEqual([": fail error"]);
  });

  it("is silent of a part of the answers", () => {
    expect(
      verdictsOf(
        RULE,
        said("办结政府信息公开申请31件(其中1件为2021年结转)。", { "requests.carriedOver.total": 2 }),
      ),
    ).toEqual([]);
  });

  it("takes a year’s requests for those of the year before", () => {
    expect(verdictsOf(RULE, said("2021年结转申请2件。", { "requests.carriedOver.total": 3 }))).toEqual([
      ": fail error",
    ]);
  });

  it("reads a denial", () => {
    expect(verdictsOf(RULE, said("无上年结转申请。", { "requests.carriedOver.total": 3 }))).toEqual([
      ": fail error",
    ]);
  });
});
