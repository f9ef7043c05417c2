import { describe, expect, it } from "vitest";
import {
  asAgency,
  chooseTitle,
  headTitle,
  type TitleCandidate,
  titleCandidates,
} from "../../shared/reading/title.ts";
import { proseOf } from "./prose-of.ts";

const BODY = "一、总体情况";

/** The title that is chosen from lines, the body beginning at 一、总体情况. */
function titleOf(lines: readonly string[], head = ""): TitleCandidate | null {
  const prose = proseOf(...lines);
  const body = prose.find((line) => line.text === BODY)?.block ?? Number.POSITIVE_INFINITY;
  return chooseTitle(titleCandidates(prose), headTitle(head), body);
}

const said = (...lines: string[]) => {
  const title = titleOf(lines);
  return title && [title.agency, title.years];
};

describe("a title on one line", () => {
  it.each([
    ["云岭县林业局2021年政府信息公开工作年度报告", "云岭县林业局"],
    ["云岭县林业局2021年度政府信息公开工作年度报告", "云岭县林业局"],
    ["2021年云岭县林业局信息公开年报", "云岭县林业局"],
    ["云岭县林业局2021年政务公开工作总结", "云岭县林业局"],
    ["县林业局2021年度政府信息公开报告", "县林业局"],
    ["云岭县人民政府2021年政府信息公开工作年度报告", "云岭县人民政府"],
    ["2021年云岭县人民政府信息公开工作年度报告", "云岭县人民政府"],
    ["云岭县人民政府办公室关于2021年政府信息公开工作的年度报告", "云岭县人民政府办公室"],
    [
      "云岭县人民政府（云岭县人民政府办公室）2021年政府信息公开工作年度报告",
      "云岭县人民政府(云岭县人民政府办公室)",
    ],
    ["云岭县 林业局 ２０２１ 年 政府信息公开 公开工作年度报告", "云岭县林业局"],
    ["二〇二一年云岭县林业局政府信息公开工作年度报告", "云岭县林业局"],
    ["云岭县林业局政府信息公开工作年度报告（2021年度）", "云岭县林业局"],
    ["云岭县林业局政府信息公开工作年度报告(2021年)", "云岭县林业局"],
    ["[bookmark: _GoBack]云岭县林业局2021年政府信息公开工作年度报告", "云岭县林业局"],
    ["附件1：云岭县林业局2021年政府信息公开工作年度报告.docx", "云岭县林业局"],
    ["北塘区青溪镇人民政府2021年政府信息公开年度报告", "北塘区青溪镇人民政府"],
    ["北塘经济开发区管理委员会2021年政府信息公开年报", "北塘经济开发区管理委员会"],
    ["国家云岭和北塘保护局2021年政府信息公开工作年度报告", "国家云岭和北塘保护局"],
  ])("%s", (line, agency) => expect(said(line, BODY)).toEqual([agency, [2021]]));

  it("says its agency without a year, its year without an agency, or neither", () => {
    expect(said("云岭县林业局信息公开工作年度报告")).toEqual(["云岭县林业局", []]);
    expect(said("关于2021年政府信息公开工作的年度报告")).toEqual([null, [2021]]);
    expect(said("政府信息公开工作年度报告")).toEqual([null, []]);
  });

  it("says all its years", () => {
    expect(said("云岭县林业局2021年、2022年政府信息公开工作年度报告")?.[1]).toEqual([2021, 2022]);
  });
});

describe("a title over several lines", () => {
  it.each([
    [["云岭县林业局2021年政府信息", "公开工作年度报告"]],
    [["云岭县林业局", "2021年政府信息公开工作年度报告"]],
    [["云岭县林业局2021年", "政府信息公开工作", "年度报告"]],
    [["云岭县林业局", "", "2021年度", "", "政府信息公开工作年度报告"]],
    [["云岭县林业局政府信息公开工作年度报告", "（2021年度）"]],
  ])("%j", (lines) => expect(said(...lines, BODY)).toEqual(["云岭县林业局", [2021]]));

  it("ends at the date below it", () => {
    expect(said("云岭县林业局政府信息公开工作年度报告", "2022年1月14日", BODY)).toEqual(["云岭县林业局", []]);
  });

  it("begins after the menu above it", () => {
    expect(said("信息公开年报", "云岭县林业局2021年政府信息公开工作年度报告", BODY)).toEqual([
      "云岭县林业局",
      [2021],
    ]);
  });
});

describe("never taken for the title", () => {
  const own = "云岭县林业局2021年政府信息公开工作年度报告";
  const other = "云岭县水务局2019年政府信息公开工作年度报告";

  it.each([
    `首页>信息公开>${other}`,
    `当前位置：${other}`,
    `上一篇：${other}`,
    `下一篇 ${other}`,
    `关于印发${other}`,
    `${other}。`,
    `依据《${other}》`,
    `${other}解读`,
    "云岭县水务局2019年政府信息公开指南",
    "关于做好2019年政府信息公开工作年度报告的通知",
  ])("%s", (line) => expect(said(line)).toBeNull());

  it("links to other agencies' reports below the report", () => {
    expect(said(own, BODY, "正文", other, "2022年云岭县交通局政府信息公开工作年度报告")).toEqual([
      "云岭县林业局",
      [2021],
    ]);
  });

  it("entries of a menu above it: the last before the body counts", () => {
    expect(said(other, "云岭县交通局2020年政府信息公开工作年度报告", own, BODY)).toEqual([
      "云岭县林业局",
      [2021],
    ]);
  });

  it("entries that say less, wherever they stand", () => {
    expect(said(own, "政府信息公开年报", BODY, "政府信息公开工作年度报告")).toEqual(["云岭县林业局", [2021]]);
  });
});

describe("the title in a page's head", () => {
  it("counts where the page itself says less, without the names of the site", () => {
    const head = "云岭县林业局2021年政府信息公开工作年度报告_年报_云岭县人民政府";
    expect(titleOf(["政府信息公开年报", BODY], head)).toMatchObject({
      agency: "云岭县林业局",
      years: [2021],
    });
    expect(titleOf(["北塘区民政局2020年政府信息公开年报", BODY], head)).toMatchObject({
      agency: "北塘区民政局",
    });
  });

  it.each(["", "云岭县人民政府", "政务公开-云岭县林业局2021年政府信息公开年报"])("%j is none", (head) =>
    expect(headTitle(head)).toBeNull(),
  );
});

describe("the name of an agency", () => {
  it.each([
    "云岭县林业局",
    "云岭县人民政府",
    "北塘街道办事处",
    "云岭县公安局交通警察大队",
    "国网云岭供电公司",
  ])("%s", (name) => expect(asAgency(name)).toBe(name));

  it.each([
    "局",
    "我们",
    "2021年云岭县林业局",
    "云岭县林业局的",
    "Forestry局",
    "云".repeat(60).concat("局"),
    "",
  ])("is not %s", (name) => expect(asAgency(name)).toBeNull());
});
