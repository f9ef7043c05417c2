import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAgencyName } from "../../shared/identity/agency-name.ts";

const parts = (name: string): string[] => {
  const { place, locality, body } = parseAgencyName(name);
  return [place, locality, body];
};

describe("an agency's name", () => {
  it.each([
    ["吉林省长春市朝阳区教育局", ["吉林省长春市朝阳区", "", "教育局"]],
    ["东丽区市场监督管理局", ["东丽区", "", "市场监督管理局"]],
    ["青岚市市场监督管理局", ["青岚市", "", "市场监督管理局"]],
    ["海南州教育局", ["海南州", "", "教育局"]],
    ["沙市区教育局", ["沙市区", "", "教育局"]],
    ["东丽区住房和城乡建设委员会", ["东丽区", "", "住房和城乡建设委员会"]],
    ["南京市鼓楼区华侨路街道办事处", ["南京市鼓楼区", "华侨路街道", "办事处"]],
    ["区住房和城乡建设局", ["", "", "住房和城乡建设局"]],
    ["市市场监督管理局", ["", "", "市场监督管理局"]],
    ["国家税务总局", ["", "", "国家税务总局"]],
  ])("%s", (name, expected) => {
    expect(parts(name)).toEqual(expected);
  });

  it("keeps every division that an ambiguous place may be, and settles it by what stands before", () => {
    expect(parseAgencyName("朝阳区教育局").divisions.map(({ code }) => code)).toEqual(["110105", "220104"]);
    expect(parseAgencyName("北京市朝阳区教育局").divisions.map(({ code }) => code)).toEqual(["110105"]);
    expect(parseAgencyName("市卫健委")).toMatchObject({ place: "", level: "prefecture", divisions: [] });
  });

  it("reads second names in brackets apart", () => {
    expect(parseAgencyName("绥阳县人民政府（绥阳县人民政府办公室）")).toMatchObject({
      text: "绥阳县人民政府",
      secondNames: ["绥阳县人民政府办公室"],
    });
  });

  it("is never longer in parts than as a whole, whatever stands in it", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."东丽区朝阳市县省街道镇人民政府局委办（）海南州 1"),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (name) => {
        const { text: whole, place, locality, body } = parseAgencyName(name);
        expect(place.length + locality.length + body.length).toBeLessThanOrEqual(whole.length);
        expect(whole.startsWith(place)).toBe(true);
        expect(whole.endsWith(body)).toBe(true);
      }),
    );
  });
});
