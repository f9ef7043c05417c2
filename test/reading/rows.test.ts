import { describe, expect, it } from "vitest";
import { isAsserted } from "../../shared/report/cell.ts";
import { type PrintedRow, reportText, requestTable } from "./form-text.ts";
import { codesOf, issuesOf, reportOf, rowOf } from "./report-of.ts";

const TABLE = requestTable("2021");
const SECRET = "requests.outcomes.refused.stateSecret";

const withRow = (at: number, row: PrintedRow) =>
  reportOf(reportText({ requests: TABLE.toSpliced(at, 1, row) }));
const secret = (...values: (string | number)[]) => withRow(4, ["1.属于国家秘密", ...values]);

describe("a row of the right count", () => {
  it("is asserted value by value, blanks and words as what they are", () => {
    expect(rowOf(secret(1, "-", "/", "", "无", "１２件", "1,046"), SECRET)).toEqual([
      1,
      "dash",
      "slash",
      "blank",
      "text",
      12,
      1046,
    ]);
  });

  it("with a value that has two readings leaves that one open, and says so", () => {
    const report = secret(1, 2, "3①", 4, 5, 6, 7);
    expect(rowOf(report, SECRET)).toEqual([1, 2, "[3①]", 4, 5, 6, 7]);
    expect(report.issues).toMatchObject([
      { code: "UNREADABLE_VALUE", cells: [`${SECRET}.researchInstitution`] },
    ]);
  });
});

describe("a row of another count", () => {
  it("that lost values asserts none that could stand elsewhere", () => {
    const report = secret(1, 2, 3, 4, 5);
    expect(rowOf(report, SECRET)).toEqual([
      "[1 ]",
      "[1 2 ]",
      "[1 2 3 ]",
      "[2 3 4 ]",
      "[3 4 5 ]",
      "[4 5 ]",
      "[5 ]",
    ]);
    expect(issuesOf(report)).toEqual(["AMBIGUOUS_ROW: 1.属于国家秘密: 5 values for 7 columns"]);
    expect(report.issues[0]?.cells).toHaveLength(7);
  });

  it("that gained a value asserts those that no placement moves", () => {
    const report = secret(1, 1, 1, 2, 3, 3, 3, 3);
    expect(rowOf(report, SECRET)).toEqual([1, 1, "[1 2]", "[2 3]", 3, 3, 3]);
    expect(codesOf(report)).toEqual(["AMBIGUOUS_ROW"]);
  });

  it("that gained one more zero among zeros is all zeros, with a remark", () => {
    const report = secret(0, 0, 0, 0, 0, 0, 0, 0);
    expect(rowOf(report, SECRET)).toEqual(Array(7).fill(0));
    expect(codesOf(report)).toEqual(["SURPLUS_VALUES"]);
  });

  it("without any value is missing, not blank", () => {
    const report = reportOf(reportText({ requests: TABLE.toSpliced(4, 1, ["1.属于国家秘密"]) }));
    expect(rowOf(report, SECRET)).toEqual(Array(7).fill("missing"));
    expect(report.issues.flatMap((issue) => issue.cells)).toHaveLength(7);
  });
});

describe("rows that are lost, moved, repeated or misspelt", () => {
  it("a lost row is missing, and its neighbours keep their values", () => {
    const report = reportOf(reportText({ requests: TABLE.toSpliced(4, 1) }));
    expect(rowOf(report, SECRET)).toEqual(Array(7).fill("missing"));
    expect(rowOf(report, "requests.outcomes.refused.otherLegalProhibition")[0]).toBe(60);
    expect(issuesOf(report)).toEqual(["MISSING_ROW: 1.属于国家秘密: not found"]);
  });

  it("a moved row keeps its values, with a remark", () => {
    const report = reportOf(reportText({ requests: [...TABLE.toSpliced(4, 1), TABLE[4] as PrintedRow] }));
    expect(rowOf(report, SECRET)).toEqual([50, 51, 52, 53, 54, 55, 56]);
    expect(codesOf(report)).toEqual(["ROW_OUT_OF_ORDER"]);
  });

  it("a row printed twice alike is asserted, with a remark", () => {
    const report = reportOf(reportText({ requests: TABLE.toSpliced(9, 0, TABLE[4] as PrintedRow) }));
    expect(rowOf(report, SECRET)).toEqual([50, 51, 52, 53, 54, 55, 56]);
    expect(codesOf(report)).toEqual(["REPEATED_ROW"]);
  });

  it("a row printed twice with other values is a conflict where they differ", () => {
    const again: PrintedRow = ["1.属于国家秘密", 50, 51, 52, 53, 54, 55, 99];
    const report = reportOf(reportText({ requests: TABLE.toSpliced(9, 0, again) }));
    expect(rowOf(report, SECRET)).toEqual([50, 51, 52, 53, 54, 55, "[56 99]"]);
    expect(codesOf(report)).toContain("CONFLICTING_ROWS");
  });

  it("a misspelt label is its row, with a remark that quotes it", () => {
    const report = withRow(4, ["1.属于国家密秘", 1, 2, 3, 4, 5, 6, 7]);
    expect(rowOf(report, SECRET)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(issuesOf(report)).toEqual(["FUZZY_LABEL: 1.属于国家秘密: printed as 1.属于国家密秘"]);
  });

  it("a row that the form does not have is left over, and takes nobody's place", () => {
    const own: PrintedRow = ["其中：网上提交的申请", 1, 1, 1, 1, 1, 1, 1];
    const report = reportOf(reportText({ requests: TABLE.toSpliced(9, 0, own) }));
    expect(issuesOf(report)).toEqual(["UNKNOWN_ROW: 其中：网上提交的申请"]);
    expect(Object.values(report.cells).every(isAsserted)).toBe(true);
  });

  it("values without a label are left over", () => {
    const report = reportOf(reportText({ requests: TABLE.toSpliced(9, 0, ["", 1, 2, 3, 4, 5, 6, 7]) }));
    expect(issuesOf(report)).toEqual(["ORPHAN_VALUES: 7 values without a label"]);
  });
});

describe("loose lines, where only order ties values to labels", () => {
  const lines = (rows: readonly PrintedRow[]): PrintedRow[] =>
    rows.flatMap((row) => row.map((cell): PrintedRow => [`${cell}`]));

  it("are read as rows are", () => {
    const report = reportOf(reportText({ requests: lines(TABLE) }));
    expect(rowOf(report, SECRET)).toEqual([50, 51, 52, 53, 54, 55, 56]);
    expect(issuesOf(report)).toEqual([]);
  });

  it("a value that slipped under the next label is nobody's for certain", () => {
    const slipped = TABLE.with(4, TABLE[4]?.slice(0, -1) as unknown as PrintedRow).with(5, [
      "2.其他法律行政法规禁止公开",
      56,
      ...(TABLE[5]?.slice(1) ?? []),
    ]);
    const report = reportOf(reportText({ requests: lines(slipped) }));
    const asserted = (row: string): unknown[] =>
      rowOf(report, row).filter((value) => typeof value === "number");
    expect(asserted(SECRET)).toEqual([]);
    expect(asserted("requests.outcomes.refused.otherLegalProhibition")).toEqual([]);
    expect(codesOf(report)).toEqual(["AMBIGUOUS_ROW", "AMBIGUOUS_ROW"]);
  });
});
