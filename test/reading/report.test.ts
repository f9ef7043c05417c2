import { describe, expect, it } from "vitest";
import { cellsOf } from "../../shared/form/cells.ts";
import { EDITIONS } from "../../shared/form/edition.ts";
import { reportText, TITLE } from "./form-text.ts";
import { cellOf, issuesOf, reportOf, reportsOf } from "./report-of.ts";

describe.each(EDITIONS)("a sound report of edition %s", (edition) => {
  const title = TITLE.replace("2021", edition);
  const report = reportOf(reportText({ edition, title }));

  it("has every cell of the form, in its order, each a number with its place", () => {
    expect(Object.keys(report.cells)).toEqual(cellsOf(report.forms).map((cell) => cell.id));
    const unread = Object.entries(report.cells).filter(
      ([, cell]) => cell.kind !== "number" || cell.at === null,
    );
    expect(unread).toEqual([]);
  });

  it("has the numbers that are printed", () => {
    const rows = edition === "2019" ? 23 : 25;
    expect(cellOf(report, "requests.newRequests.naturalPerson").value).toBe(10);
    expect(cellOf(report, "requests.outcomes.refused.internalAffairs.total").value).toBe(96);
    expect(cellOf(report, "requests.carriedForward.total").value).toBe(rows * 10 + 6);
    expect(cellOf(report, "proactiveDisclosure.licensing.decisions").value).toBe(edition === "2019" ? 9 : 7);
    expect(cellOf(report, "remedies.litigation.direct.corrected").value).toBe(7);
  });

  it("is identified, and nothing of it is in doubt", () => {
    expect(report).toMatchObject({
      agency: "云岭县林业局",
      reportYear: Number(edition),
      title,
      titleYears: [Number(edition)],
      periodYear: null,
      scope: "unknown",
      publishedOn: null,
      forms: { proactiveDisclosure: edition, requests: edition },
      tables: { proactiveDisclosure: true, requests: true, remedies: true },
    });
    expect(issuesOf(report)).toEqual([]);
  });
});

describe("the year of a report", () => {
  const untitled = (text: string) => reportOf(reportText({ title: `云岭县林业局政府信息公开年报\n${text}` }));

  it("is that of its title, then of its period, then of its prose before the tables", () => {
    const period = "统计期限为2022年1月1日至2022年12月31日。";
    expect(reportOf(reportText({ title: `${TITLE}\n${period}` })).reportYear).toBe(2021);
    expect(untitled(period)).toMatchObject({ reportYear: 2022, periodYear: 2022 });
    expect(untitled("2023年，本局公开信息三百条。2023年答复申请两件。").reportYear).toBe(2023);
  });

  it("is not known where nothing tells it", () => {
    const report = untitled("2022年公开信息三百条，比2021年多。");
    expect(report.reportYear).toBeNull();
    expect(issuesOf(report)).toEqual(["YEAR_UNCERTAIN: no report year was found"]);
  });
});

describe("the agency of a report", () => {
  it("is not known where nothing tells it", () => {
    const report = reportOf(reportText({ title: "2021年政府信息公开工作年度报告" }));
    expect([report.agency, report.reportYear]).toEqual([null, 2021]);
    expect(issuesOf(report)).toEqual(["AGENCY_UNCERTAIN: no agency was found in the title"]);
  });

  it("is in doubt where several titles stand before the body", () => {
    const report = reportOf(reportText({ title: `北塘区民政局2021年政府信息公开年报\n\n${TITLE}` }));
    expect(report.agency).toBe("云岭县林业局");
    expect(issuesOf(report)).toEqual(["AGENCY_UNCERTAIN: several titles: 北塘区民政局; 云岭县林业局"]);
  });
});

describe("a spreadsheet", () => {
  it("holds its prose in cells merged over all columns", () => {
    const cell = (text: string, row: number, column: number, columnSpan: number) => ({
      text,
      row,
      column,
      rowSpan: 1,
      columnSpan,
      at: { table: 0, row, column },
    });
    const [report] = reportsOf({
      format: "xlsx",
      encoding: "binary",
      metadata: {},
      blocks: [
        {
          kind: "grid",
          rows: 4,
          columns: 4,
          cells: [
            cell("云岭县水利局2021年政府信息公开工作年度报告", 0, 0, 4),
            cell("一、总体情况", 1, 0, 4),
            cell("二、主动公开政府信息情况", 2, 0, 4),
            ...["规章", "1", "2", "3"].map((text, column) => cell(text, 3, column, 1)),
          ],
        },
      ],
    });
    expect(report).toMatchObject({ agency: "云岭县水利局", reportYear: 2021 });
    expect(report?.sections.map(({ number }) => number)).toEqual([1, 2]);
  });
});
