import { describe, expect, it } from "vitest";
import type { Report } from "../../shared/report/report.ts";
import {
  disclosureTable,
  type PrintedRow,
  remedyTable,
  reportText,
  requestTable,
  type WrittenForm,
} from "./form-text.ts";
import { codesOf, issuesOf, reportOf, rowOf } from "./report-of.ts";

describe("the edition of each table", () => {
  it("is told by its rows and headers, not by the year", () => {
    const report = reportOf(reportText({ edition: "2019" }));
    expect(report.reportYear).toBe(2021);
    expect(report.forms).toEqual({ proactiveDisclosure: "2019", requests: "2019" });
    expect(issuesOf(report)).toEqual([]);
  });

  it("may differ within a report", () => {
    const report = reportOf(
      reportText({ disclosure: disclosureTable("2021"), requests: requestTable("2019") }),
    );
    expect(report.forms).toEqual({ proactiveDisclosure: "2021", requests: "2019" });
    expect(rowOf(report, "requests.outcomes.otherOutcome.all")).toEqual([210, 211, 212, 213, 214, 215, 216]);
  });

  it("is in doubt where the rows that tell it were lost: what only one edition has is not asserted", () => {
    const common = requestTable("2021").filter(([label]) => !/申请人|^3\.其他/u.test(`${label}`));
    const report = reportOf(reportText({ requests: common }));
    expect(codesOf(report)).toContain("EDITION_UNCERTAIN");
    expect(rowOf(report, "requests.newRequests")).toEqual([10, 11, 12, 13, 14, 15, 16]);
    expect(
      Object.entries(report.cells).filter(
        ([id, cell]) => id.includes("otherOutcome") && cell.kind === "number",
      ),
    ).toEqual([]);
  });
});

describe("a table that is not there", () => {
  it.each([
    ["proactiveDisclosure", { disclosure: [["见附件"]] }, 10],
    ["requests", { requests: [["见附件"]] }, 175],
    ["remedies", { remedies: [["见附件"]] }, 15],
  ] satisfies [keyof Report["tables"], WrittenForm, number][])(
    "%s is missing, cell by cell, and the others are read",
    (table, form, count) => {
      const report = reportOf(reportText(form));
      expect(report.tables[table]).toBe(false);
      expect(report.issues).toMatchObject([{ code: "MISSING_TABLE", detail: `${table}: not found` }]);
      expect(report.issues[0]?.cells).toHaveLength(count);
      const missing = Object.entries(report.cells).filter(([, cell]) => cell.kind === "missing");
      expect(missing.map(([id]) => id.split(".")[0])).toEqual(Array(count).fill(table));
    },
  );
});

describe("money in table 2", () => {
  const withLast = (edition: "2019" | "2021", ...row: PrintedRow) =>
    reportOf(reportText({ edition, disclosure: [...disclosureTable(edition).slice(0, -1), row] }));

  it("is in 万元 where the header says so", () => {
    const report = withLast("2021", "行政事业性收费", "190.457379");
    expect(report.cells["proactiveDisclosure.fees.amount"]).toMatchObject({
      value: 190.457379,
      unit: "wanYuan",
      raw: "190.457379",
    });
  });

  it("has no value where no unit is printed, and the value of its unit where one is", () => {
    const amount = "proactiveDisclosure.procurement.amount";
    expect(withLast("2019", "政府集中采购", 3, 20482400).cells[amount]).toMatchObject({
      kind: "number",
      value: null,
      unit: "unknown",
      raw: "20482400",
    });
    expect(withLast("2019", "政府集中采购", 3, "246.08万").cells[amount]).toMatchObject({ value: 246.08 });
  });
});

describe("table 4", () => {
  const values = (first: string | number, ...rest: (string | number)[]): PrintedRow[] => [
    ...remedyTable().slice(0, 3),
    [first, ...rest],
  ];
  const remedies = (rows: readonly PrintedRow[]) => reportOf(reportText({ remedies: rows }));
  const numbered = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;

  it("is fifteen values, told by their order, blanks in their place", () => {
    const report = remedies(values(1, "", 3, "-", 5, ...numbered.slice(5)));
    expect(rowOf(report, "remedies.review")).toEqual([1, "blank", 3, "dash", 5]);
    expect(rowOf(report, "remedies.litigation.afterReview")).toEqual([11, 12, 13, 14, 15]);
  });

  it("of sixteen zeros is fifteen zeros, with a remark; of sixteen others it is open", () => {
    const zeros = remedies(values(0, ...Array(15).fill(0)));
    expect(rowOf(zeros, "remedies.review")).toEqual([0, 0, 0, 0, 0]);
    expect(codesOf(zeros)).toEqual(["SURPLUS_VALUES"]);
    const others = remedies(values(...numbered, 16));
    expect(rowOf(others, "remedies.review")).toEqual(["[1 2]", "[2 3]", "[3 4]", "[4 5]", "[5 6]"]);
    expect(codesOf(others)).toEqual(["AMBIGUOUS_ROW"]);
  });

  it("that lost a value asserts nothing that could stand elsewhere", () => {
    const report = remedies(values(2, ...numbered.slice(2)));
    expect(rowOf(report, "remedies.review")[0]).toBe("[2 ]");
    expect(codesOf(report)).toEqual(["AMBIGUOUS_ROW"]);
  });

  it("printed twice is asserted where both agree", () => {
    const [last] = values(...numbered).slice(-1);
    const other: PrintedRow = [9, ...numbered.slice(1)];
    expect(codesOf(remedies([...values(...numbered), last as PrintedRow]))).toEqual(["REPEATED_ROW"]);
    const conflict = remedies([...values(...numbered), other]);
    expect(rowOf(conflict, "remedies.review")).toEqual(["[1 9]", 2, 3, 4, 5]);
    expect(codesOf(conflict)).toEqual(["CONFLICTING_ROWS"]);
  });

  it("with its headers broken into single words is still told", () => {
    const shattered: PrintedRow[] = [
      "结果",
      "维",
      "持",
      "结果",
      "纠正",
      "其他",
      "结果",
      "尚未",
      "审结",
      "总计",
    ].map((word) => [word]);
    const report = remedies([
      ["行政复议"],
      ...shattered,
      ...numbered.map((value): PrintedRow => [`${value}`]),
    ]);
    expect(rowOf(report, "remedies.litigation.direct")).toEqual([6, 7, 8, 9, 10]);
  });
});
