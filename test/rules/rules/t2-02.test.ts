import { describe, expect, it } from "vitest";
import { allTablesBut, type Example } from "../../../shared/rules/example.ts";
import { BLANK, exceptions, findingOf, given } from "../given.ts";

const RULE = "T2-02";
const t2 = (cells: Example["cells"]): Example["cells"] =>
  Object.fromEntries(
    Object.entries(cells).map(([id, value]) => [`proactiveDisclosure.regulations.${id}`, value]),
  );
const by = (
  agency: string,
  cells: Example["cells"],
  changes: Parameters<typeof given>[1] = {},
  year = 2022,
) => given(t2(cells), { agency, ...changes }, year);

describe("T2-02 regulations belong to bodies that may make them", () => {
  it.each([
    "云岭县官渡镇人民政府",
    "云岭县水利局",
    "望溪区人民政府",
    "长汀市双河街道办事处",
    "满洲里市人民政府",
  ])("warns where %s has regulations in force", (agency) => {
    expect(exceptions(RULE, by(agency, { inForce: 6 }))).toEqual([": fail warning"]);
  });

  it("names what was filled in, and what it might have been", () => {
    const { message, cells } = findingOf(RULE, "", by("云岭县官渡镇人民政府", { issued: 1, inForce: 6 }));
    expect(message.zh).toContain("本年制发件数 1、现行有效件数 6");
    expect(message.zh).toContain("行政规范性文件");
    expect(cells).toHaveLength(2);
  });

  it.each([
    ["云岭省人民政府", {}],
    ["云岭省人民政府办公厅", {}],
    ["重庆市人民政府", {}],
    ["无锡市人民政府", {}],
    ["青禾自治州人民政府", {}],
    ["国家某某管理局", {}],
    ["云岭省水利厅", { scope: "governmentAggregate" }],
  ] as const)("is silent for %s", (agency, changes) => {
    expect(exceptions(RULE, by(agency, { issued: 2, inForce: 30 }, changes))).toEqual([]);
  });

  it("only informs where a department of a province or city counts regulations, which it may have drafted", () => {
    for (const agency of ["云岭省水利厅", "青岚市司法局"])
      expect(exceptions(RULE, by(agency, { inForce: 3 }))).toEqual([": fail info"]);
  });

  it.each(["青岚市人民政府", "某某机构"])(
    "makes no judgement of %s, whose powers the name does not tell",
    (agency) => {
      expect(exceptions(RULE, by(agency, { inForce: 3 }))).toEqual([": notApplicable warning"]);
      expect(exceptions(RULE, by(agency, {}))).toEqual([]);
    },
  );

  it("does not mind regulations of others that were made public under edition 2019", () => {
    expect(exceptions(RULE, by("云岭县水利局", { newlyPublished: 2, publicTotal: 9 }, {}, 2020))).toEqual([]);
    expect(exceptions(RULE, by("云岭县水利局", { newlyMade: 2 }, {}, 2020))).toEqual([": fail warning"]);
  });

  it("is not assessable where a blank stands among zeros, or without the table", () => {
    expect(exceptions(RULE, by("云岭县水利局", { inForce: BLANK }))).toEqual([": notAssessable warning"]);
    const tables = allTablesBut("proactiveDisclosure");
    expect(exceptions(RULE, given({}, { tables }))).toEqual([": notAssessable warning"]);
  });
});
