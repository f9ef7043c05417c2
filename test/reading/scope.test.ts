import { describe, expect, it } from "vitest";
import { scopeOf } from "../../shared/reading/scope.ts";

describe("whose numbers a report holds", () => {
  it.each([
    ["本报告数据为全县汇总数据", "governmentAggregate"],
    ["以上数据由各部门、各乡镇数据合计而成", "governmentAggregate"],
    ["汇总了所属部门的数据", "governmentAggregate"],
    ["本报告仅统计本局产生的数据", "agencyOnly"],
    ["数据不含下属单位", "agencyOnly"],
    ["全县共收到申请十二件", "unknown"],
    ["云岭县人民政府", "unknown"],
    ["", "unknown"],
  ])("%s: %s", (text, scope) => expect(scopeOf(["一、总体情况", text])).toBe(scope));

  it("is unknown where nothing is said", () => expect(scopeOf([])).toBe("unknown"));
});
