import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "STR-07";

describe("STR-07 five aspects", () => {
  it("passes where all five are spoken of, whatever their headings", () => {
    expect(
      verdictsOf(
        RULE,
        said(
          "围绕群众关心的办事事项逐项梳理应当公开的内容,明确责任科室和完成时限,主动公开信息20条,依申请公开按时答复,加强信息管理,办好网站,落实监督。",
          {},
        ),
      ),
    ).toEqual([": pass info"]);
  });

  it("informs of what is missing", () => {
    expect(
      verdictsOf(
        RULE,
        said("围绕群众关心的办事事项逐项梳理应当公开的内容,明确责任科室和完成时限,主动公开信息20条。", {}),
      ),
    ).toEqual([": fail info"]);
  });

  it("does not apply before 2021", () => {
    expect(
      verdictsOf(
        RULE,
        said(
          "围绕群众关心的办事事项逐项梳理应当公开的内容,明确责任科室和完成时限,主动公开信息20条。",
          {},
          { reportYear: 2020 },
        ),
      ),
    ).toEqual([]);
  });

  it("does not apply where no text was read", () => {
    expect(verdictsOf(RULE, said("", {}))).toEqual([]);
  });
});
