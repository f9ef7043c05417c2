import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-04";

describe("NAR-04 carried forward", () => {
  it("passes", () => {
    expect(verdictsOf(RULE, said("结转下年度继续办理1件。", { "requests.carriedForward.total": 1 }))).toEqual(
      [": pass error"],
    );
  });

  it("fails", () => {
    expect(verdictsOf(RULE, said("结转下年度继续办理1件。", { "requests.carriedForward.total": 0 }))).toEqual(
      [": fail error"],
    );
  });

  it("reads the year that it is carried into", () => {
    expect(verdictsOf(RULE, said("3件结转至2023年办理。", { "requests.carriedForward.total": 2 }))).toEqual([
      ": fail error",
    ]);
  });

  it("only warns of 结转 without a direction", () => {
    expect(
      verdictsOf(
        RULE,
        said("政府信息公开申请办结8件,结转1件。", {
          "requests.carriedForward.total": 2,
          "requests.outcomes.total.total": 8,
        }),
      ),
    ).toEqual([": fail warning"]);
  });

  it("reads a denial", () => {
    expect(verdictsOf(RULE, said("没有申请结转下年度。", { "requests.carriedForward.total": 2 }))).toEqual([
      ": fail error",
    ]);
  });
});
