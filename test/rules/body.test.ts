import { describe, expect, it } from "vitest";
import { bodyOf } from "../../shared/rules/body.ts";

describe("what kind of body reports", () => {
  it.each([
    ["国家某某管理局", "national", false],
    ["内蒙古自治区卫生健康委员会", "provincial", false],
    ["云岭省人民政府办公厅", "provincial", true],
    ["重庆市人民政府", "provincial", true],
    ["无锡市人民政府", "prefecture", true],
    ["青岚市人民政府", "city", true],
    ["满洲里市卫生健康委员会", "county", false],
    ["云岭县人民政府办公室", "county", true],
    ["云岭县官渡镇人民政府", "township", false],
    ["长汀市双河街道办事处", "township", false],
    ["某某机构", "unknown", false],
    [null, "unknown", false],
  ])("%s: %s, government %s", (agency, level, government) => {
    expect(bodyOf({ agency, scope: "agencyOnly" })).toEqual({ level, government });
  });

  it("is a government where the report counts a whole one", () => {
    expect(bodyOf({ agency: "云岭县财政局", scope: "governmentAggregate" }).government).toBe(true);
  });
});
