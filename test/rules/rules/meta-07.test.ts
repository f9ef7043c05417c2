import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "META-07";

describe("META-07 repeated words in the title", () => {
  it("passes", () => {
    expect(verdictsOf(RULE, said("", {}))).toEqual([": pass info"]);
  });

  it("informs", () => {
    expect(
      verdictsOf(RULE, said("", {}, { title: "某区卫生局 2022 年政府信息公开 公开工作年度报告" })),
    ).toEqual([": fail info"]);
  });

  it("lets a government write both in full", () => {
    expect(verdictsOf(RULE, said("", {}, { title: "某县人民政府政府信息公开工作年度报告" }))).toEqual([
      ": pass info",
    ]);
  });

  it("does not apply without a title", () => {
    expect(verdictsOf(RULE, said("", {}, { title: "" }))).toEqual([]);
  });
});
