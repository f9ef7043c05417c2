import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "META-04";

describe("META-04 what it calls itself", () => {
  it("passes", () => {
    expect(verdictsOf(RULE, said("我局按照要求做好公开工作。", {}))).toEqual([": pass info"]);
  });

  it("informs", () => {
    expect(verdictsOf(RULE, said("我镇按照要求做好公开工作。", {}))).toEqual([": fail info"]);
  });

  it("lets every agency speak of its city", () => {
    expect(verdictsOf(RULE, said("我市公开工作有序推进。", {}))).toEqual([]);
  });

  it("does not judge names of no known kind", () => {
    expect(verdictsOf(RULE, said("我局按照要求做好公开工作。", {}, { agency: "某县供销合作社" }))).toEqual(
      [],
    );
  });
});
