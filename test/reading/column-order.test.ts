import { describe, expect, it } from "vitest";
import { APPLICANT_COLUMNS } from "../../shared/form/requests.ts";
import { type PrintedRow, reportText, requestTable } from "./form-text.ts";
import { codesOf, reportOf, rowOf } from "./report-of.ts";

const VALUES = requestTable("2021");
const SECRET = "requests.outcomes.refused.stateSecret";
const LEAVES = APPLICANT_COLUMNS.map((column) => column.label);

/** Table 3 under header rows. */
const under = (...header: PrintedRow[]) => reportOf(reportText({ requests: [...header, ...VALUES] }));
const asserted = (row: (number | string)[]): (number | string)[] =>
  row.filter((value) => typeof value === "number");

describe("the columns of table 3", () => {
  it("are the form's where the header has them so", () => {
    const report = under(["申请人情况", ...LEAVES]);
    expect(rowOf(report, SECRET)).toEqual([50, 51, 52, 53, 54, 55, 56]);
    expect(report.issues).toEqual([]);
  });

  it("are read by the header where it has them in another order, and that is said", () => {
    const report = under(["申请人情况", "总计", ...LEAVES.slice(0, -1)]);
    expect(rowOf(report, SECRET)).toEqual([51, 52, 53, 54, 55, 56, 50]);
    expect(new Set(codesOf(report))).toEqual(new Set(["COLUMNS_REORDERED"]));
  });

  it("are read by a header of two rows, the total before the kinds of organisation", () => {
    const report = under(
      ["", "总计", "自然人", "法人或其他组织", "", "", "", ""],
      ["", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
    );
    expect(rowOf(report, SECRET)).toEqual([51, 52, 53, 54, 55, 56, 50]);
  });

  const above = (...lines: string[]) =>
    reportOf(
      reportText({ requests: VALUES }).replace(
        "三、收到和处理政府信息公开申请情况",
        ["三、收到和处理政府信息公开申请情况", ...lines].join("\n"),
      ),
    );

  it("are the form's under names broken over lines of their own, 法人或其他组织 printed first", () => {
    const report = above(
      "法人或其",
      "他组织",
      "自然人",
      "商业",
      "企业",
      "科研机构",
      "社会公益组",
      "织",
      "法律服务机构",
      "其他",
      "总计",
    );
    expect(rowOf(report, SECRET)).toEqual([50, 51, 52, 53, 54, 55, 56]);
  });

  it("are nobody's where lines of text name them in another order", () => {
    const report = above(
      "自然人",
      "法人或其",
      "他组织",
      "总计",
      "科研",
      "机构",
      "商业",
      "企业",
      "社会公益组织",
      "法律服务机构",
      "其他",
    );
    expect(asserted(rowOf(report, SECRET))).toEqual([]);
  });

  it("are nobody's where the header has another order and is not whole", () => {
    const report = under(["申请人情况", "总计", "自然人", "商业企业"]);
    expect(asserted(rowOf(report, SECRET))).toEqual([]);
    expect(codesOf(report)).toContain("AMBIGUOUS_ROW");
  });

  it("of which a header leaves out some, in order, are the form's: a broken header says nothing", () => {
    expect(rowOf(under(["自然人", "科研机构", "其他"]), SECRET)).toEqual([50, 51, 52, 53, 54, 55, 56]);
  });

  it("that the form does not have are left out where the header names them", () => {
    const widened = VALUES.map(
      ([label, ...values]): PrintedRow => [label, ...values.slice(0, 6), 999, ...values.slice(6)],
    );
    const header: PrintedRow = ["申请人情况", ...LEAVES.slice(0, 6), "小计", "总计"];
    expect(rowOf(reportOf(reportText({ requests: [header, ...widened] })), SECRET)).toEqual([
      50, 51, 52, 53, 54, 55, 56,
    ]);
  });

  it.each([0, 3, 5])("are told from a subtotal before column %d of the organisations", (at) => {
    const header: PrintedRow[] = [
      ["申请人情况"],
      ["自然人", "法人或其他组织", "总计"],
      LEAVES.slice(1, 6).toSpliced(at, 0, "小计") as [string],
    ];
    const widened = VALUES.map(
      ([label, ...values]): PrintedRow => [label, ...values.toSpliced(at + 1, 0, 999)],
    );
    expect(rowOf(reportOf(reportText({ requests: [...header, ...widened] })), SECRET)).toEqual([
      50, 51, 52, 53, 54, 55, 56,
    ]);
  });

  it("are told from one that only counts the rows, though another is blank", () => {
    const counted = VALUES.map(
      ([label, first = "", _, ...others], index): PrintedRow => [label, index + 1, first, "", ...others],
    );
    const report = reportOf(reportText({ requests: [["项目", "行次", ...LEAVES], ...counted] }));
    expect(rowOf(report, SECRET)).toEqual([50, "blank", 52, 53, 54, 55, 56]);
  });

  it("of two years side by side are nobody's", () => {
    const twice = VALUES.map(([label, ...values]): PrintedRow => [label, ...values, ...values.map(() => "")]);
    const report = reportOf(reportText({ requests: [["", ...LEAVES, ...LEAVES], ...twice] }));
    expect(asserted(rowOf(report, SECRET))).toEqual([]);
  });
});
