import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-05";

describe("NAR-05 numbers of the text itself", () => {
  it("passes", () => {
    expect(
      verdictsOf(RULE, said("收到政府信息公开申请11件,上年结转1件,办结10件,结转下年度2件。", {})),
    ).toEqual([": pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(RULE, said("收到政府信息公开申请11件,办结8件,上年结转0件,结转下年度1件。", {})),
    ).toEqual([": fail warning"]);
  });

  it("lets a number that is not given explain the rest", () => {
    expect(verdictsOf(RULE, said("收到政府信息公开申请222件,答复226件(其中上年结转15件)。", {}))).toEqual([]);
  });

  it("lets more answers be of the year before", () => {
    expect(verdictsOf(RULE, said("受理政府信息公开申请30件,办结31件。", {}))).toEqual([]);
  });

  it("warns where the backlog cannot explain it", () => {
    expect(verdictsOf(RULE, said("受理政府信息公开申请11件,办结8件,结转下年度1件。", {}))).toEqual([
      ": fail warning",
    ]);
  });

  it("is silent of round numbers and of several", () => {
    expect(verdictsOf(RULE, said("收到政府信息公开申请近20件,办结8件,结转下年度1件。", {}))).toEqual([]);
  });
});
