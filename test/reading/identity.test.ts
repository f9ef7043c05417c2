import { describe, expect, it } from "vitest";
import { readText } from "../../shared/readers/text/text.ts";
import { reportText } from "./form-text.ts";
import { codesOf, reportOf, reportsOf } from "./report-of.ts";

const UNNAMED = "2021年政府信息公开工作年度报告";

/** A report under these lines of title, with these lines after its end. */
const report = (title: string, end = "") => reportOf(`${reportText({ title })}\n${end}`);

describe("a title among the properties of a file", () => {
  const old = "云岭县水利局2019年政府信息公开工作年度报告";
  const under = (format: "docx" | "pdf" | "doc" | "html", title: string) =>
    reportsOf({ ...readText(reportText({ title }), "utf-8"), format, metadata: { title: old } })[0];

  it.each(["docx", "pdf", "doc"] as const)(
    "of %s says neither whose report it is nor of which year",
    (format) => {
      expect(under(format, UNNAMED)).toMatchObject({ agency: null, reportYear: 2021, title: UNNAMED });
      expect(under(format, "说明")).toMatchObject({ agency: null, reportYear: null, title: old });
    },
  );

  it("is that of the page where a web page prints none", () => {
    expect(under("html", "说明")).toMatchObject({ agency: "云岭县水利局", reportYear: 2019 });
  });
});

describe("an agency's name", () => {
  it.each([
    ["broken after the place", "云岭县\n水利局2021年政府信息公开工作年度报告", "云岭县水利局"],
    [
      "broken in its midst",
      "云岭县水利和湖\n泊管理局2021年政府信息公开工作年度报告",
      "云岭县水利和湖泊管理局",
    ],
    ["under a menu entry", "首页\n云岭县水利局2021年政府信息公开工作年度报告", "云岭县水利局"],
    ["under the name of a site", "云岭县人民政府\n水利局2021年政府信息公开工作年度报告", "水利局"],
    ["before 关于……的报告", "云岭县水利局关于2021年政府信息公开工作的报告", "云岭县水利局"],
    [
      "with another in brackets",
      "云岭县人民政府（云岭县人民政府办公室）2021年政府信息公开工作年度报告",
      "云岭县人民政府(云岭县人民政府办公室)",
    ],
    [
      "with brackets",
      "云岭县发展和改革局（粮食局）2021年政府信息公开工作年度报告",
      "云岭县发展和改革局(粮食局)",
    ],
    [
      "after ，现将",
      "政府信息公开年度报告\n根据条例，现将云岭县水利局2021年政府信息公开工作情况报告如下。",
      "云岭县水利局",
    ],
    ["as the author", `${UNNAMED}\n本报告由云岭县水利局根据条例编制。`, "云岭县水利局"],
  ])("%s", (_, title, agency) => expect(report(title).agency).toBe(agency));

  it.each([
    ["above the date", "云岭县水利局\n二○二二年一月十四日", "云岭县水利局"],
    [
      "above the date, within a page's frame",
      "云岭县水利局\n2022年1月14日\n返回顶部\n主办：云岭县大数据局",
      "云岭县水利局",
    ],
    ["as the last line", "云岭县水利局", "云岭县水利局"],
    ["in a page's frame is the site's", "云岭县大数据局\n版权所有\n返回顶部", null],
    ["is no button", "返回顶部", null],
    ["that only says which to its readers", "县政府办公室\n2022年1月14日", null],
  ])("as a signature: %s", (_, end, agency) => expect(report(UNNAMED, end).agency).toBe(agency));

  it("that nobody can tell is an issue", () =>
    expect(codesOf(report(UNNAMED))).toContain("AGENCY_UNCERTAIN"));
});

describe("years and dates", () => {
  it.each(["二〇二一年", "二○二一年度", "二零二一年", "二0二一年", "二◯二一年", "2021年度", "2021 年"])(
    "%s is the report year",
    (year) => expect(report(`云岭县水利局${year}政府信息公开工作年度报告`).reportYear).toBe(2021),
  );

  it.each([
    ["二〇二二年一月十四日", "2022-01-14"],
    ["二○二二年十二月三十一日", "2022-12-31"],
    ["二〇二二年十月十日", "2022-10-10"],
    ["2022年1月14 日", "2022-01-14"],
    ["20221月14 日", "2022-01-14"],
    ["202212月14日", null],
  ])("%s is the date %s", (printed, date) =>
    expect(report("云岭县水利局2021年政府信息公开工作年度报告", printed).publishedOn).toBe(date),
  );
});
