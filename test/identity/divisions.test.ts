import { describe, expect, it } from "vitest";
import { divisionLines } from "../../infra/tools/division-lines.ts";
import { DIVISION_LINES } from "../../shared/identity/division-lines.ts";
import { divisionByCode, divisionsNamed, liesIn, parentsOf } from "../../shared/identity/divisions.ts";

const codes = (name: string): string[] => divisionsNamed(name).map(({ code }) => code);

describe("administrative divisions", () => {
  it("are what the packages say; else run `npm run divisions`", () => {
    expect(DIVISION_LINES.trim().split(/\s+/u)).toEqual([...divisionLines()]);
  });

  it("are found by their names, in full and in everyday use", () => {
    expect(codes("东丽区")).toEqual(["120110"]);
    expect(codes("恩施土家族苗族自治州")).toEqual(codes("恩施州"));
    expect(codes("彭水县")).toEqual(["500243"]);
    expect(codes("内蒙古")).toEqual(["150000"]);
    expect(codes("云栖县")).toEqual([]);
    expect(codes("苏州工业园区")).toEqual([]);
  });

  it("are several where the name is borne by several", () => {
    expect(codes("朝阳区")).toEqual(["110105", "220104"]);
    expect(codes("鼓楼区").length).toBe(4);
  });

  it("keep the names of the past apart from those in force, with their last year", () => {
    expect(divisionsNamed("宣武区")).toMatchObject([{ code: "110104", until: 2009 }]);
    expect(divisionsNamed("简阳市")).toMatchObject([{ code: "510185", until: null }]);
    expect(divisionByCode("110104")).toBeNull();
  });

  it("lie in one another", () => {
    expect(parentsOf("220104")).toEqual(["220100", "220000"]);
    expect(parentsOf("120110")).toEqual(["120000"]);
    expect(parentsOf("419001")).toEqual(["410000"]);
    expect(parentsOf("120000")).toEqual([]);
    expect([liesIn("220104", "220100"), liesIn("220104", "220000"), liesIn("220104", "110000")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
