import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agencyKey, identityOf, isUnidentified, regionOf } from "../../shared/report/identity.ts";
import { EMPTY_REPORT } from "../support/records.ts";

describe("the name by which an agency is filed", () => {
  test.each([
    ["满洲里市 卫生健康委员会", "满洲里市卫生健康委员会"],
    ["某区（街道办）", "某区(街道办)"],
    ["Ａ县　教育局", "A县教育局"],
    ["甲/乙?丙#丁%戊\\", "甲／乙？丙＃丁％戊＼"],
  ])("%s is %s", (name, key) => {
    expect(agencyKey(name)).toBe(key);
  });

  test("cuts no path, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(agencyKey(name)).not.toMatch(/[/\\?#%\s]/u);
      }),
    );
  });
});

describe("the region of an agency", () => {
  test.each([
    ["内蒙古自治区卫生健康委员会", "内蒙古自治区"],
    ["北京市海淀区人民政府", "北京市海淀区"],
    ["黑龙江省绥芬河市市场监督管理局", "黑龙江省绥芬河市"],
    ["延边朝鲜族自治州教育局", "延边朝鲜族自治州"],
    ["国家税务总局", ""],
  ])("%s is in %s", (agency, region) => {
    expect(regionOf(agency)).toBe(region);
  });
});

describe("the identity of a report", () => {
  test("is its agency and its year", () => {
    expect(identityOf({ ...EMPTY_REPORT, agency: "某市 教育局" }, "i")).toEqual({
      agency: "某市教育局",
      year: 2023,
    });
  });

  test.each([
    [{ agency: null }, { agency: "~i", year: 2023 }],
    [{ reportYear: null }, { agency: "~i", year: 0 }],
  ])("is that of its file where one of them could not be read", (part, identity) => {
    expect(identityOf({ ...EMPTY_REPORT, ...part }, "i")).toEqual(identity);
    expect(isUnidentified(identity.agency)).toBe(true);
  });

  test("of an agency is never taken for that of a file", () => {
    expect(isUnidentified(agencyKey("某市教育局"))).toBe(false);
  });
});
