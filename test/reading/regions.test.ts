import { describe, expect, it } from "vitest";
import { disclosureStart, headerEdition, isRemedy } from "../../shared/reading/regions.ts";
import { disclosureTable, remedyTable, requestTable } from "./form-text.ts";
import { recordsOfText, shown, tabbed } from "./pieces-of.ts";

const startOf = (text: string): string | undefined => {
  const records = recordsOfText(text);
  const record = records[disclosureStart(records)];
  return record && shown(record);
};

describe("records of table 4", () => {
  it("are those with its headers", () => {
    const records = recordsOfText(tabbed(...remedyTable()));
    expect(records.map((record) => isRemedy(record))).toEqual([true]);
    const others = recordsOfText(tabbed(...disclosureTable("2021"), ...requestTable("2021")));
    expect(others.filter((record) => isRemedy(record))).toEqual([]);
  });

  it("are told where a header is broken over lines", () => {
    expect(recordsOfText("结果\n维持\n结果\n纠正\n1\n2").map((record) => isRemedy(record))).toEqual([true]);
  });

  it("are none where prose speaks of results", () => {
    const prose =
      "本年度共发生行政复议三件其中结果维持两件结果纠正一件另有一件经复议后起诉目前尚未审结各项应诉工作均由法制机构负责并按期答辩";
    expect(prose.length).toBeGreaterThan(60);
    expect(recordsOfText(`${prose}\t3`).map((record) => isRemedy(record))).toEqual([false]);
  });
});

describe("the edition that a header of table 2 tells", () => {
  it.each([
    ["本年新制作数量", "2019"],
    ["对外公开总数量", "2019"],
    ["上一年项目数量", "2019"],
    ["采购总金额", "2019"],
    ["本年制发件数", "2021"],
    ["现行有效件数", "2021"],
    ["本年收费金额单位万元", "2021"],
    ["信息内容本年制发件数本年废止件数", "2021"],
  ] as const)("%s: %s", (header, edition) => expect(headerEdition(header)).toBe(edition));

  it.each(["处理决定数量", "本年处理决定数量", "信息内容", "规章", `${"公开".repeat(30)}本年制发件数`])(
    "%s tells none",
    (header) => expect(headerEdition(header)).toBeNull(),
  );
});

describe("table 2", () => {
  it("begins at its first caption, not where a menu or prose names its rows", () => {
    const menu = "行政许可 | 12\n规章\t3\t4\t5\n一、总体情况\n行政处罚信息公开。";
    expect(startOf(`${menu}\n${tabbed(...disclosureTable("2021"))}`)).toBe(
      "第二十条第项+信息内容+本年制发件数+本年废止件数+现行有效件数+规章: 1 2 3",
    );
  });

  it("begins with the rows directly before, where its first caption was lost", () => {
    const rows = disclosureTable("2021").slice(2);
    expect(startOf(tabbed(["某县林业局"], ...rows))).toContain("规章: 1 2 3");
  });

  it("is everywhere where it has no caption at all", () => {
    expect(startOf("网上申请\t1\n规章\t1\t2\t3")).toBe("网上申请: 1");
    expect(disclosureStart([])).toBe(0);
  });
});
