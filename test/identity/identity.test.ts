import { describe, expect, it } from "vitest";
import { BODIES } from "../../shared/identity/body-names.ts";
import { identify, sameBecause } from "../../shared/identity/identity.ts";

describe("the identity of an agency", () => {
  it.each([
    ["东丽区卫健委", "东丽区卫生健康委员会", "shortName"],
    ["东丽区卫生健康委员会", "天津市东丽区卫生健康委员会", "placeInFull"],
    ["东丽区卫生健康局", "东丽区卫生健康委员会", "lastWord"],
    ["东丽区卫生和计划生育委员会", "东丽区卫生健康委员会", "renamed"],
    ["东丽区环保局", "东丽区生态环境局", "renamed"],
    ["恩施州教育局", "恩施土家族苗族自治州教育局", "placeInFull"],
    ["绥阳县政府", "绥阳县人民政府", "lastWord"],
    ["东丽区教育局", "东丽区教育局", "sameName"],
    ["东丽区教育局（东丽区体育局）", "东丽区教育局", "secondName"],
  ])("%s is %s: %s", (one, other, because) => {
    expect(sameBecause(one, other)).toBe(because);
    expect(sameBecause(other, one)).toBe(because);
  });

  it.each([
    ["bodies that were merged", "东丽区工商局", "东丽区市场监督管理局"],
    ["culture and tourism", "东丽区旅游局", "东丽区文化和旅游局"],
    ["land and natural resources", "东丽区国土资源局", "东丽区自然资源局"],
    ["a place that several bear", "朝阳区教育局", "北京市朝阳区教育局"],
    ["bodies of two places", "东丽区教育局", "武清区教育局"],
    ["names without a place", "市卫健委", "市卫生健康委员会"],
    ["a place that the standard does not know", "云栖县卫健委", "云栖县卫生健康委员会"],
    ["a government and its office", "攸县人民政府", "攸县人民政府办公室"],
    ["bodies whose names are like each other", "东丽区城市管理局", "东丽区综合行政执法局"],
    ["a district of the past and what followed it", "滦县教育局", "滦州市教育局"],
  ])("never joins %s", (_, one, other) => {
    expect(sameBecause(one, other)).toBeNull();
  });

  it("tells of a former name until when it was used, and of bodies that were merged", () => {
    expect(identify("东丽区卫计委")).toMatchObject({ form: "former", until: 2019 });
    expect(identify("东丽区市监局").merged).toMatchObject({ in: 2019 });
  });

  it("has no name that means two bodies", () => {
    const names = BODIES.flatMap(({ id, short = [], former }) =>
      [...short, ...(former?.names ?? [])].map((name) => ({ id, name })),
    );
    const twice = names.filter(
      ({ name }, index) => names.findIndex((other) => other.name === name) !== index,
    );
    expect(twice).toEqual([]);
    const merged = BODIES.flatMap((body) => body.merged?.names ?? []);
    expect(merged.filter((name) => names.some((other) => other.name === name))).toEqual([]);
  });
});
