import { describe, expect, it } from "vitest";
import { given } from "../given.ts";
import { said, verdictsOf } from "../said.ts";

const RULE = "XY-12";

describe("XY-12 figures of the year before", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请22件,比2021年(31件)有所下降。", { "requests.newRequests.total": 22 }),
        given({ "requests.newRequests.total": 31 }, {}, 2021),
      ),
    ).toEqual(["newRequests: pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请22件,比2021年(31件)有所下降。", { "requests.newRequests.total": 22 }),
        given({ "requests.newRequests.total": 30 }, {}, 2021),
      ),
    ).toEqual(["newRequests: fail warning"]);
  });

  it("does not apply without the report of the year before", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请22件,比2021年(31件)有所下降。", { "requests.newRequests.total": 22 }),
      ),
    ).toEqual([]);
  });

  it("does not apply to figures of this year", () => {
    expect(
      verdictsOf(
        RULE,
        said("2022年收到政府信息公开申请22件。", { "requests.newRequests.total": 22 }),
        given({ "requests.newRequests.total": 30 }, {}, 2021),
      ),
    ).toEqual([]);
  });
});
