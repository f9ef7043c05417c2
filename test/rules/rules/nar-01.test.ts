import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-01";

describe("NAR-01 requests received", () => {
  it("passes where text and table agree", () => {
    expect(
      verdictsOf(RULE, said("全年共收到政府信息公开申请16件。", { "requests.newRequests.total": 16 })),
    ).toEqual(["received: pass error"]);
  });

  it("fails where the only number is another", () => {
    expect(
      verdictsOf(RULE, said("全年共收到政府信息公开申请16件。", { "requests.newRequests.total": 15 })),
    ).toEqual(["received: fail error"]);
  });

  it("reads Chinese numerals", () => {
    expect(
      verdictsOf(RULE, said("全年共收到政府信息公开申请十六件。", { "requests.newRequests.total": 15 })),
    ).toEqual(["received: fail error"]);
  });

  it("only warns where the text gives two numbers", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件。全年接收政府信息公开申请17件。", {
          "requests.newRequests.total": 15,
        }),
      ),
    ).toEqual(["received: fail warning"]);
  });

  it("passes where one of two numbers is right", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件。全年接收政府信息公开申请17件。", {
          "requests.newRequests.total": 17,
        }),
      ),
    ).toEqual(["received: pass error"]);
  });

  it("only warns where no verb stands", () => {
    expect(verdictsOf(RULE, said("2022年依申请公开事项3件。", { "requests.newRequests.total": 4 }))).toEqual([
      "received: fail warning",
    ]);
  });

  it("is silent of what all agencies of the county received", () => {
    expect(
      verdictsOf(RULE, said("全县共收到政府信息公开申请160件。", { "requests.newRequests.total": 15 })),
    ).toEqual([]);
  });

  it("is silent of the own office in a report of all", () => {
    expect(
      verdictsOf(
        RULE,
        said(
          "县政府本级共收到政府信息公开申请16件。",
          { "requests.newRequests.total": 150 },
          { scope: "governmentAggregate" },
        ),
      ),
    ).toEqual([]);
  });

  it("only warns where a government’s scope is not stated", () => {
    expect(
      verdictsOf(
        RULE,
        said(
          "全县共收到政府信息公开申请160件。",
          { "requests.newRequests.total": 15 },
          { scope: "unknown", agency: "某县人民政府" },
        ),
      ),
    ).toEqual(["received: fail warning"]);
  });

  it("lets 受理 hold what was carried over", () => {
    expect(
      verdictsOf(
        RULE,
        said("受理政府信息公开申请62件(其中上年结转3件)。", {
          "requests.newRequests.total": 59,
          "requests.carriedOver.total": 3,
        }),
      ),
    ).toEqual(["accepted: pass warning"]);
  });

  it("lets 收到 hold what was carried over", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请62件(含上年结转3件)。", {
          "requests.newRequests.total": 59,
          "requests.carriedOver.total": 3,
        }),
      ),
    ).toEqual([]);
  });

  it("lets 受理 be fewer than were received", () => {
    expect(
      verdictsOf(
        RULE,
        said("受理政府信息公开申请50件。", {
          "requests.newRequests.total": 59,
          "requests.carriedOver.total": 3,
        }),
      ),
    ).toEqual([]);
  });

  it("warns where more were admitted than there were", () => {
    expect(
      verdictsOf(
        RULE,
        said("受理政府信息公开申请70件。", {
          "requests.newRequests.total": 59,
          "requests.carriedOver.total": 3,
        }),
      ),
    ).toEqual(["accepted: fail warning"]);
  });

  it("is silent of round numbers", () => {
    expect(
      verdictsOf(RULE, said("收到政府信息公开申请约100件。", { "requests.newRequests.total": 15 })),
    ).toEqual([]);
  });

  it("is silent of the year before", () => {
    expect(
      verdictsOf(RULE, said("2021年收到政府信息公开申请20件。", { "requests.newRequests.total": 15 })),
    ).toEqual([]);
  });

  it("is silent of a number that 其中 makes a part", () => {
    expect(
      verdictsOf(
        RULE,
        said("受理信访事项30件,其中收到政府信息公开申请16件。", { "requests.newRequests.total": 15 }),
      ),
    ).toEqual([]);
  });

  it("accepts none received with a backlog", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请0件,上年结转2件。", {
          "requests.newRequests.total": 0,
          "requests.carriedOver.total": 2,
        }),
      ),
    ).toEqual(["received: pass error"]);
  });

  it("is not assessable, as a warning, where the cell is not settled", () => {
    expect(
      verdictsOf(
        RULE,
        said(
          "收到政府信息公开申请3件。",
          {},
          { tables: { proactiveDisclosure: true, requests: false, remedies: true } },
        ),
      ),
    ).toEqual(["received: notAssessable warning"]);
  });
});
