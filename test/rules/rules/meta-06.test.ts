import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "META-06";

describe("META-06 the format in force", () => {
  it("passes", () => {
    expect(verdictsOf(RULE, said("按照国办公开办函〔2021〕30号编制。", {}))).toEqual([": pass info"]);
  });

  it("informs", () => {
    expect(verdictsOf(RULE, said("按照国办公开办函〔2019〕60号编制。", {}))).toEqual([": fail info"]);
  });

  it("does not apply before 2021", () => {
    expect(verdictsOf(RULE, said("按照国办公开办函〔2019〕60号编制。", {}, { reportYear: 2020 }))).toEqual(
      [],
    );
  });

  it("does not apply where nothing is cited", () => {
    expect(verdictsOf(RULE, said("按照要求编制。", {}))).toEqual([]);
  });
});
