import { describe, expect, it } from "vitest";
import { prose } from "../around-cases.ts";
import { exceptions, findingOf, given } from "../given.ts";

const of = (agency: string, text: string) => given({}, { agency, ...prose(text) });
const told = (agency: string, text: string) => exceptions("META-03", of(agency, text));

describe("META-03 other agencies' names", () => {
  it("convicts a report that calls itself that of another place", () => {
    const report = of("苏州市教育局", "现将四川省绵阳市教育局2022年政府信息公开工作年度报告公布如下");
    expect(exceptions("META-03", report)).toEqual(["subject: fail error"]);
    expect(findingOf("META-03", "subject", report).message.zh).toContain("正文却写成“四川省绵阳市教育局”");
  });

  it("only warns within one prefecture, where districts are renamed, split and merged", () => {
    expect(told("苏州市吴中区教育局", "现将苏州市姑苏区教育局2022年政府信息公开年度报告公布如下")).toEqual([
      "subject: fail warning",
    ]);
  });

  it("warns where people are sent to another place", () => {
    expect(told("威海市教育局", "本报告依据宜宾市政府信息公开指南编制")).toEqual(["contact: fail warning"]);
    expect(told("威海市教育局", "可登录宜宾市人民政府门户网站查阅")).toEqual(["contact: fail warning"]);
  });

  it("warns where a body below a government counts applications made to it", () => {
    expect(told("迎宾路街道办事处", "全年向市政府及市政府办公室提出的政府信息公开申请5件")).toEqual([
      "government: fail warning",
    ]);
  });

  it.each([
    [
      "its superior",
      "苏州市吴中区木渎镇人民政府",
      "按照江苏省人民政府2022年政府信息公开工作年度报告编制要求",
    ],
    [
      "its place in full",
      "东丽区卫健委",
      "根据要求，天津市东丽区卫生健康委员会编制2022年政府信息公开工作年度报告",
    ],
    [
      "one of the places that bear its name",
      "朝阳区教育局",
      "现将长春市朝阳区教育局2022年政府信息公开工作年度报告公布",
    ],
    ["a body below it", "江苏省教育厅", "现将江苏省苏州市教育局2022年政府信息公开年度报告公布"],
    [
      "a place that it learned from",
      "苏州市教育局",
      "赴杭州市学习杭州市2022年政府信息公开工作情况，现将经验印发",
    ],
    ["another document's title", "苏州市教育局", "根据《杭州市2022年政府信息公开工作年度报告》编制"],
    ["a name of the past", "滦州市教育局", "现将滦县教育局2017年政府信息公开工作年度报告公布如下"],
    ["a court elsewhere", "苏州市教育局", "登录南京市中级人民法院门户网站"],
    ["itself in short", "苏州市教育局", "现将我局2022年政府信息公开工作年度报告公布如下"],
    ["an application for review to the government", "苏州市教育局", "申请人不服的，向市政府申请行政复议"],
    ["a government that counts its own", "攸县人民政府", "公民向县政府提出的信息公开申请5件"],
    [
      "a place that the standard does not know",
      "云栖县水务局",
      "现将杭州市水务局2022年政府信息公开年度报告公布",
    ],
  ])("is silent about %s", (_, agency, text) => {
    expect(told(agency, text)).toEqual([]);
  });

  it("does not apply without an agency or a text", () => {
    expect(exceptions("META-03", given({}))).toEqual([": notApplicable error"]);
  });
});
