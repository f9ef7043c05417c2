import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "META-02";

describe("META-02 years of the text", () => {
  it("passes", () => {
    expect(verdictsOf(RULE, said("2022年收到政府信息公开申请3件。", {}))).toEqual([
      "figures: pass warning",
      "years: pass warning",
    ]);
  });

  it("warns of figures of another year", () => {
    expect(verdictsOf(RULE, said("2021年制定规范性文件0件。", {}))).toEqual([
      "figures: fail warning",
      "years: pass warning",
    ]);
  });

  it("warns of an overview that names another year again and again", () => {
    expect(verdictsOf(RULE, said("2021年完善机制。2021年开展培训。", {}))).toEqual(["years: fail warning"]);
    expect(verdictsOf(RULE, said("本年收到政府信息公开申请3件,结转至2023年办理。", {}))).toEqual([
      "figures: pass warning",
    ]);
  });

  it("lets the year before be compared with", () => {
    expect(
      verdictsOf(RULE, said("2022年收到政府信息公开申请3件,2021年收到政府信息公开申请2件。", {})),
    ).toEqual(["figures: pass warning", "years: pass warning"]);
  });

  it("lets accounts and titles be of the year before", () => {
    expect(
      verdictsOf(
        RULE,
        said(
          "按期公开2021年决算。落实《2021年政务公开工作要点》和《2021年工作方案》。2022年收到政府信息公开申请3件。",
          {},
        ),
      ),
    ).toEqual(["figures: pass warning", "years: pass warning"]);
  });

  it("does not apply without a report year", () => {
    expect(verdictsOf(RULE, said("2021年制定规范性文件0件。", {}, { reportYear: null }))).toEqual([]);
  });

  it("does not apply without years", () => {
    expect(verdictsOf(RULE, said("按照要求做好工作。", {}))).toEqual([]);
  });
});
