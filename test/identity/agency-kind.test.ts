import { expect, it } from "vitest";
import { agencyKind } from "../../shared/identity/agency-kind.ts";

it.each([
  ["government", ["东丽区人民政府", "上海市", "绥阳县政府", "大兴安岭地区行政公署", "云栖县人民政府"]],
  [
    "governmentOffice",
    ["攸县人民政府办公室", "绥阳县人民政府（绥阳县人民政府办公室）", "江苏省人民政府办公厅"],
  ],
  [
    "department",
    [
      "东丽区教育局",
      "市卫健委",
      "江苏省教育厅",
      "怀柔区城市管理委员会",
      "长沙市国有资产监督管理委员会",
      "青岚市市场监督管理局",
    ],
  ],
  ["township", ["云栖县青石镇人民政府", "螅镇", "东丽区华明乡", "绥阳县蒲场镇政府"]],
  ["street", ["南京市鼓楼区华侨路街道办事处", "迎宾路街道", "天河区人民政府车陂街道办事处", "某区某街道办"]],
  ["ministry", ["国家卫生健康委员会", "教育部", "国家税务总局", "中国气象局", "海关总署"]],
  ["vertical", ["国家税务总局天津市东丽区税务局", "天津海关", "东丽区气象局", "东丽区消防救援支队"]],
  [
    "other",
    [
      "苏州工业园区管理委员会",
      "望溪区档案馆",
      "某市第一中学",
      "东丽区供水公司",
      "太平镇卫生院",
      "东丽区人民医院",
      "天津市公安局东丽分局",
    ],
  ],
] as const)("%s", (kind, agencies) => {
  for (const agency of agencies) expect([agency, agencyKind(agency)]).toEqual([agency, kind]);
});
