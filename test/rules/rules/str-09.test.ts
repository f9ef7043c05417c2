import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "STR-09";

describe("STR-09 processing fees in section 6", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said("", {}, { prose: [{ section: 6, text: "本年度没有收取信息处理费。", at: { line: 9 } }] }),
      ),
    ).toEqual([": pass info"]);
  });

  it("informs", () => {
    expect(
      verdictsOf(
        RULE,
        said(
          "",
          {},
          { prose: [{ section: 6, text: "承办人大代表建议三件,均已按期答复并公开。", at: { line: 9 } }] },
        ),
      ),
    ).toEqual([": fail info"]);
  });

  it("tolerates nothing to report", () => {
    expect(
      verdictsOf(
        RULE,
        said("", {}, { prose: [{ section: 6, text: "本年度无其他需要报告的事项。", at: { line: 9 } }] }),
      ),
    ).toEqual([]);
  });

  it("tolerates 无", () => {
    expect(
      verdictsOf(RULE, said("", {}, { prose: [{ section: 6, text: "无。", at: { line: 9 } }] })),
    ).toEqual([]);
  });

  it("does not apply before 2021", () => {
    expect(
      verdictsOf(
        RULE,
        said(
          "",
          {},
          { reportYear: 2020, prose: [{ section: 6, text: "承办人大代表建议三件。", at: { line: 9 } }] },
        ),
      ),
    ).toEqual([]);
  });
});
