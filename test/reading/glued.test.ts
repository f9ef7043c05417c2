import { describe, expect, it } from "vitest";
import { page } from "../readers/html/pages.ts";
import { type PrintedRow, reportText } from "./form-text.ts";
import { reportOf, reportsOf, rowOf } from "./report-of.ts";

const REGULATIONS = "proactiveDisclosure.regulations";

const head: PrintedRow[] = [
  ["第二十条第（一）项"],
  ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
];
const text = (...rows: PrintedRow[]) =>
  reportOf(reportText({ disclosure: [...head, ...rows, ["行政规范性文件", 7, 8, 9]] }));

const td = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
function html(...rows: readonly (readonly string[])[]) {
  const [report] = reportsOf(
    page(
      `<p>云岭县林业局2021年政府信息公开工作年度报告</p><table>${[
        ...head,
        ...rows,
        ["行政规范性文件", "7", "8", "9"],
      ]
        .map((row) => td(row.map(String)))
        .join("")}</table><p>五、存在的主要问题及改进情况</p>`,
    ),
  );
  if (report === undefined) throw new Error("no report");
  return report;
}

describe("a number at the end of a label", () => {
  it("is the value whose cell is gone", () => {
    expect(rowOf(html(["规章2", "3", "4"]), REGULATIONS)).toEqual([2, 3, 4]);
    expect(rowOf(text(["规章125", 3, 4]), REGULATIONS)).toEqual([125, 3, 4]);
    expect(rowOf(text(["规章0", 3, 4]), REGULATIONS)).toEqual([0, 3, 4]);
  });

  it("may be a note mark where a cell is blank", () => {
    const row = rowOf(html(["规章2", "3", "", "4"]), REGULATIONS);
    expect(row.filter((value) => typeof value === "number")).toEqual([]);
  });

  it("may be a note mark in a text, which may have dropped a blank", () => {
    expect(rowOf(text(["规章2", 3, 4]), REGULATIONS).filter((value) => typeof value === "number")).toEqual(
      [],
    );
  });
});
