import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "T3-11";

describe("T3-11 unpaid fees", () => {
  it("passes where fees were charged", () => {
    expect(
      verdictsOf(
        RULE,
        said("收取信息处理费200元。", { "requests.outcomes.otherOutcome.feeUnpaid.total": 1 }),
      ),
    ).toEqual([": pass warning"]);
  });

  it("warns where none is said to be charged", () => {
    expect(
      verdictsOf(RULE, said("没有收取信息处理费。", { "requests.outcomes.otherOutcome.feeUnpaid.total": 1 })),
    ).toEqual([": fail warning"]);
  });

  it("only informs where notices went unpaid", () => {
    expect(
      verdictsOf(
        RULE,
        said("已发收费通知,逾期未缴,实际收取信息处理费0元。", {
          "requests.outcomes.otherOutcome.feeUnpaid.total": 1,
        }),
      ),
    ).toEqual([": fail info"]);
  });

  it("does not apply where nothing went unpaid", () => {
    expect(verdictsOf(RULE, said("没有收取信息处理费。", {}))).toEqual([]);
  });
});
