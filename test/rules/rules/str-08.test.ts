import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "STR-08";

describe("STR-08 oversight of governments", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said(
          "围绕群众关心的办事事项逐项梳理应当公开的内容,明确责任科室和完成时限,未发生责任追究情形,各项工作平稳有序。",
          {},
          { agency: "某县人民政府" },
        ),
      ),
    ).toEqual([": pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(
        RULE,
        said(
          "围绕群众关心的办事事项逐项梳理应当公开的内容,明确责任科室和完成时限,各项工作平稳有序,成效明显。",
          {},
          { agency: "某县人民政府" },
        ),
      ),
    ).toEqual([": fail warning"]);
  });

  it("does not apply to departments", () => {
    expect(
      verdictsOf(
        RULE,
        said(
          "围绕群众关心的办事事项逐项梳理应当公开的内容,明确责任科室和完成时限,各项工作平稳有序,成效明显。",
          {},
        ),
      ),
    ).toEqual([]);
  });
});
