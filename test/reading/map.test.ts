import { describe, expect, it } from "vitest";
import { readText } from "../../shared/readers/text/text.ts";
import { mapDocument } from "../../shared/reading/map.ts";
import { isAsserted } from "../../shared/report/cell.ts";
import { disclosureTable, remedyTable, reportText, requestTable, TITLE } from "./form-text.ts";
import { tabbed } from "./pieces-of.ts";
import { cellOf, codesOf, reportOf, reportsOf } from "./report-of.ts";

const OTHER = "北塘区民政局2021年政府信息公开工作年度报告";
const doubled = requestTable("2021").map(
  ([label, ...values]) => [label, ...values.map((value) => Number(value) * 2)] as const,
);
const NEW = "requests.newRequests.total";

const codeOf = (text: string): string => {
  const mapped = mapDocument(readText(text, "utf-8"), "a.txt");
  return mapped.ok ? "report" : `${mapped.error.code}: ${mapped.error.detail}`;
};

describe("a document that is no report", () => {
  it.each([
    ["a note", "会议通知\n请于周五前报送材料。\n联系电话：0000-12345678"],
    ["a list of numbers", "1\t2\t3\n4\t5\t6"],
    ["a page of links", "政府信息公开年报\n云岭县林业局2021年政府信息公开指南\n政府信息公开制度"],
    ["a guide that names rows", "行政许可\n行政处罚\n行政强制\n规章\n重复申请\n"],
    ["nothing", ""],
  ])("%s is NOT_A_REPORT", (_, text) => expect(codeOf(text)).toBe("NOT_A_REPORT: 0 rows of the form found"));

  it("says how many rows it has, where they are too few", () => {
    expect(codeOf(tabbed(...requestTable("2021").slice(0, 5)))).toBe(
      "NOT_A_REPORT: 5 rows of the form found",
    );
  });
});

describe("a document that is a report", () => {
  it("by its tables, without any title", () => {
    expect(codeOf(tabbed(...requestTable("2021").slice(0, 6)))).toBe("report");
  });

  it("by its title, without any table: all of it is missing, nothing is zero", () => {
    const report = reportOf(`${TITLE}\n一、总体情况\n统计数据见附件。`);
    expect(Object.values(report.cells).every((cell) => cell.kind === "missing")).toBe(true);
    expect(codesOf(report)).toEqual(["MISSING_TABLE", "MISSING_TABLE", "MISSING_TABLE"]);
  });
});

describe("two reports in one file", () => {
  it("each whole under its own title, are two", () => {
    const text = `${reportText()}\n${reportText({ title: OTHER, requests: doubled })}`;
    const reports = reportsOf(readText(text, "utf-8"));
    expect(reports.map((report) => report.agency)).toEqual(["云岭县林业局", "北塘区民政局"]);
    expect(reports.map((report) => cellOf(report, NEW).value)).toEqual([16, 32]);
    expect(reports.flatMap((report) => report.issues)).toEqual([]);
  });

  it("of one agency and two years, are two", () => {
    const text = `${reportText()}\n${reportText({ title: TITLE.replace("2021", "2022"), requests: doubled })}`;
    expect(reportsOf(readText(text, "utf-8")).map((report) => report.reportYear)).toEqual([2021, 2022]);
  });

  it("are two where the tables of the first were lost: those of the second are not its own", () => {
    const [first] = reportText().split("三、收到和处理");
    const headings = ["三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"];
    const lost = [first, ...headings, "五、存在的主要问题及改进情况"].join("\n");
    const reports = reportsOf(readText(`${lost}\n${reportText({ title: OTHER })}`, "utf-8"));
    expect(reports.map((report) => cellOf(report, NEW).kind)).toEqual(["missing", "number"]);
  });

  it("that nothing separates: no value of theirs is asserted", () => {
    const second = [tabbed(...disclosureTable("2021")), tabbed(...doubled), tabbed(...remedyTable())].join(
      "\n",
    );
    const report = reportOf(`${reportText()}\n${second}`);
    expect(codesOf(report)[0]).toBe("SEVERAL_REPORTS");
    expect(Object.values(report.cells).filter(isAsserted)).toEqual([]);
    expect(cellOf(report, NEW).candidates).toContain("16");
    expect(report.issues[0]?.cells).toEqual(Object.keys(report.cells));
  });

  it("printed twice alike are one, with remarks", () => {
    const report = reportOf(`${reportText()}\n${reportText()}`);
    expect(Object.values(report.cells).every(isAsserted)).toBe(true);
    expect(new Set(codesOf(report))).toEqual(new Set(["REPEATED_ROW"]));
  });

  it("a link to another report below is no second report", () => {
    expect(reportOf(`${reportText()}\n相关链接\n${OTHER}\n`).agency).toBe("云岭县林业局");
  });
});
