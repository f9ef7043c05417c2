import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "META-05";

describe("META-05 citations", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said(
          "根据《中华人民共和国政府信息公开条例》(国务院令第711号)和《关于政府信息公开工作年度报告有关事项的通知》(国办公开办函〔2019〕60号)编制。",
          {},
        ),
      ),
    ).toEqual(["regulations: pass info", "format: pass info"]);
  });

  it("informs of a wrong decree", () => {
    expect(
      verdictsOf(RULE, said("根据《中华人民共和国政府信息公开条例》(国务院令第771号)编制。", {})),
    ).toEqual(["regulations: fail info"]);
  });

  it("informs of the circular on platforms", () => {
    expect(
      verdictsOf(
        RULE,
        said("按照《关于政府信息公开工作年度报告有关事项的通知》(国办公开办函〔2019〕61号)编制。", {}),
      ),
    ).toEqual(["format: fail info"]);
  });

  it("lets the circular on platforms be cited for platforms", () => {
    expect(
      verdictsOf(
        RULE,
        said("落实《关于规范政府信息公开平台有关事项的通知》(国办公开办函〔2019〕61号)。", {}),
      ),
    ).toEqual([]);
  });
});
