import { describe, expect, it } from "vitest";
import { isAsserted } from "../../shared/report/cell.ts";
import { page } from "../readers/html/pages.ts";
import { type PrintedRow, reportText } from "./form-text.ts";
import { codesOf, reportOf, reportsOf, rowOf } from "./report-of.ts";

const asserted = (row: (number | string)[]): (number | string)[] =>
  row.filter((value) => typeof value === "number");

describe("the columns of table 2", () => {
  const disclosure = (...rows: PrintedRow[]) =>
    reportOf(reportText({ disclosure: [["第二十条第（一）项"], ...rows] }));

  it("are read by the header of their block", () => {
    const report = disclosure(
      ["信息内容", "现行有效件数", "本年制发件数", "本年废止件数"],
      ["规章", 1, 2, 3],
      ["行政规范性文件", 4, 5, 6],
      ["信息内容", "本年处理决定数量"],
      ["行政许可", 7],
    );
    expect(rowOf(report, "proactiveDisclosure.regulations")).toEqual([2, 3, 1]);
    expect(rowOf(report, "proactiveDisclosure.normativeDocuments")).toEqual([5, 6, 4]);
    expect(rowOf(report, "proactiveDisclosure.licensing")).toEqual([7]);
  });

  it("are nobody's where two of them are headed the other way round and the third is not", () => {
    const report = disclosure(
      ["信息内容", "现行有效件数", "本年制发件数", "说明"],
      ["规章", 1, 2, 3],
      ["行政规范性文件", 4, 5, 6],
    );
    expect(asserted(rowOf(report, "proactiveDisclosure.regulations"))).toEqual([]);
  });

  it("of edition 2019 are read by their header, too", () => {
    const report = disclosure(
      ["信息内容", "处理决定数量", "上一年项目数量", "本年增/减"],
      ["行政许可", 300, 10, -2],
      ["其他对外管理服务事项", 1, 2, 3],
      ["行政处罚", 4, 5, 6],
      ["行政强制", 7, 8, 9],
    );
    expect(rowOf(report, "proactiveDisclosure.licensing")).toEqual([10, -2, 300]);
  });
});

describe("the columns of table 4", () => {
  const NUMBERS = Array.from({ length: 15 }, (_, index) => index + 1);
  const ORDER = ["总计", "结果维持", "结果纠正", "其他结果", "尚未审结"];

  it("are read by the header of each group", () => {
    const remedies: PrintedRow[] = [
      ["行政复议", "", "", "", "", "行政诉讼"],
      ["总计", ...ORDER.slice(1), "未经复议直接起诉", "", "", "", "", "复议后起诉"],
      ["", "", "", "", "", ...ORDER, ...ORDER],
      NUMBERS as unknown as PrintedRow,
    ];
    const report = reportOf(reportText({ remedies }));
    expect(rowOf(report, "remedies.review")).toEqual([2, 3, 4, 5, 1]);
    expect(rowOf(report, "remedies.litigation.afterReview")).toEqual([12, 13, 14, 15, 11]);
    expect(codesOf(report)).toEqual(["COLUMNS_REORDERED"]);
  });

  it("are read by the columns of a page where litigation stands first", () => {
    const td = (text: string | number, columns = 1, rows = 1) =>
      `<td colspan="${columns}" rowspan="${rows}">${text}</td>`;
    const five = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    const [document] = reportsOf(
      page(`<p>云岭县林业局2021年政府信息公开工作年度报告</p><p>四、政府信息公开行政复议、行政诉讼情况</p><table>
        <tr>${td("行政诉讼", 10)}${td("行政复议", 5)}</tr>
        <tr>${td("未经复议直接起诉", 5)}${td("复议后起诉", 5)}${five.map((text) => td(text, 1, 2)).join("")}</tr>
        <tr>${[...five, ...five].map((text) => td(text)).join("")}</tr>
        <tr>${NUMBERS.map((number) => td(number)).join("")}</tr></table><p>五、存在的主要问题及改进情况</p>`),
    );
    if (document === undefined) throw new Error("no report");
    expect(rowOf(document, "remedies.review")).toEqual([11, 12, 13, 14, 15]);
    expect(rowOf(document, "remedies.litigation.direct")).toEqual([1, 2, 3, 4, 5]);
  });

  it("are the fifteen under the header where a blank column of labels stands before them", () => {
    const row = (...cells: (string | number)[]): PrintedRow => cells as unknown as PrintedRow;
    const header: PrintedRow[] = [
      row("", "行政复议", "", "", "", "", "行政诉讼"),
      row(
        "",
        "结果维持",
        "结果纠正",
        "其他结果",
        "尚未审结",
        "总计",
        "未经复议直接起诉",
        "",
        "",
        "",
        "",
        "复议后起诉",
      ),
      row(
        "",
        "",
        "",
        "",
        "",
        "",
        ...[1, 2].flatMap(() => ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]),
      ),
    ];
    const whole = reportOf(reportText({ remedies: [...header, row("", ...NUMBERS.with(3, "" as never))] }));
    expect(rowOf(whole, "remedies.review")).toEqual([1, 2, 3, "blank", 5]);
    const lost = reportOf(reportText({ remedies: [...header, row("", ...NUMBERS.slice(0, 14))] }));
    expect(
      Object.entries(lost.cells).filter(([id, cell]) => id.startsWith("remedies") && isAsserted(cell)),
    ).toEqual([]);
  });
});
