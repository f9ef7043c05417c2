import { describe, expect, it } from "vitest";
import { given } from "../given.ts";
import { said, verdictsOf } from "../said.ts";

const RULE = "XY-11";

describe("XY-11 claims of change", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请22件,同比下降29%。", { "requests.newRequests.total": 22 }),
        given({ "requests.newRequests.total": 31 }, {}, 2021),
      ),
    ).toEqual(["newRequests: pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请22件,同比下降39%。", { "requests.newRequests.total": 22 }),
        given({ "requests.newRequests.total": 31 }, {}, 2021),
      ),
    ).toEqual(["newRequests: fail warning"]);
  });

  it("compares with the number that the text quotes", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请22件,比2021年(31件)下降29%。", { "requests.newRequests.total": 22 }),
      ),
    ).toEqual(["newRequests: pass warning"]);
  });

  it("reads differences in cases", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请22件,较上年减少9件。", { "requests.newRequests.total": 22 }),
        given({ "requests.newRequests.total": 31 }, {}, 2021),
      ),
    ).toEqual(["newRequests: pass warning"]);
  });

  it("does not apply where the year before is not known", () => {
    expect(
      verdictsOf(RULE, said("收到政府信息公开申请22件,同比下降29%。", { "requests.newRequests.total": 22 })),
    ).toEqual([]);
  });

  it("does not divide by nothing", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请22件,同比增长100%。", { "requests.newRequests.total": 22 }),
        given({ "requests.newRequests.total": 0 }, {}, 2021),
      ),
    ).toEqual([]);
  });
});
