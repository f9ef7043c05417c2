import { describe, expect, it } from "vitest";
import { APPLICANT_COLUMNS, requestRows } from "../../shared/form/requests.ts";
import { readText } from "../../shared/readers/text/text.ts";
import { isAsserted } from "../../shared/report/cell.ts";
import { isUnsettled } from "../../shared/report/unsettled.ts";
import { type PrintedRow, reportText, requestTable } from "./form-text.ts";
import { codesOf, reportOf, reportsOf, rowOf } from "./report-of.ts";

const LICENSING = "proactiveDisclosure.licensing";

describe("two years side by side", () => {
  it.each([
    ["2021年", "2020年"],
    ["本年", "上年"],
    ["本年处理决定数量", "上年处理决定数量"],
  ])("under %s and %s a number is nobody's, even where one of them is blank", (one, other) => {
    const disclosure: PrintedRow[] = [
      ["第二十条第（一）项"],
      ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
      ["规章", 1, 2, 3],
      ["第二十条第（五）项"],
      ["信息内容", one, other],
      ["行政许可", "", 5],
    ];
    const report = reportOf(reportText({ disclosure }));
    expect(rowOf(report, LICENSING)).toEqual(["[5 ]"]);
    expect(rowOf(report, "proactiveDisclosure.regulations")).toEqual([1, 2, 3]);
  });

  it("上一年项目数量 beside 本年增/减 is edition 2019", () => {
    expect(codesOf(reportOf(reportText({ edition: "2019" })))).toEqual([]);
  });
});

describe("table 3 on its side", () => {
  it("is not read: 其他 and 总计 lead rows of applicants", () => {
    const rows = requestRows("2021").map((row) => row.label);
    const requests: PrintedRow[] = [
      ["", ...rows],
      ...APPLICANT_COLUMNS.map((column): PrintedRow => [column.label, ...rows.map(() => 0)]),
    ];
    const report = reportOf(reportText({ requests }));
    const asserted = Object.entries(report.cells).filter(
      ([id, cell]) => /^requests/u.test(id) && isAsserted(cell),
    );
    expect(asserted).toEqual([]);
    expect(codesOf(report)).toContain("MISSING_TABLE");
  });
});

describe("parts that could not be read", () => {
  const unread = [{ at: { line: 3 }, reason: "picture" as const }];

  it("are named with the tables that may stand there", () => {
    const text = reportText({ requests: requestTable("2021").slice(0, 1) });
    const [report] = reportsOf({ ...readText(text, "utf-8"), unread });
    const issue = report?.issues.find(({ code }) => code === "UNREAD_PART");
    expect(issue).toMatchObject({ detail: "1 part not read: picture", at: { line: 3 } });
    expect(issue?.cells).toHaveLength(175);
  });

  it("are but a remark where the report is whole", () => {
    const [report] = reportsOf({ ...readText(reportText(), "utf-8"), unread });
    expect(report?.issues).toMatchObject([{ code: "UNREAD_PART", cells: [] }]);
    expect(report && isUnsettled(report)).toBe(false);
  });
});
