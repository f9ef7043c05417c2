import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-08";

describe("NAR-08 channels", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件,其中网络申请10件、信函申请5件、当面申请1件。", {
          "requests.newRequests.total": 16,
        }),
      ),
    ).toEqual([": pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件,其中网络申请10件、信函申请8件。", {
          "requests.newRequests.total": 16,
        }),
      ),
    ).toEqual([": fail warning"]);
  });

  it("only informs where the list may be incomplete", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件,其中网络申请10件、信函申请2件。", {
          "requests.newRequests.total": 16,
        }),
      ),
    ).toEqual([": fail info"]);
  });

  it("is silent of channels without numbers", () => {
    expect(
      verdictsOf(
        RULE,
        said("通过网络、信函、当面等渠道收到政府信息公开申请16件。", { "requests.newRequests.total": 16 }),
      ),
    ).toEqual([]);
  });

  it("is silent of website postings", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件。门户网站发布信息300条,新媒体发布20条。", {
          "requests.newRequests.total": 16,
        }),
      ),
    ).toEqual([]);
  });
});
