import { describe, expect, it } from "vitest";
import type { Report } from "../../../shared/report/report.ts";
import { findingOf, given } from "../given.ts";

const say = (report: Partial<Report>) => findingOf("META-01", "", given({}, report));

describe("META-01 the year in the title", () => {
  it("passes where title, report year and period agree, or where no period is stated", () => {
    expect(say({})).toMatchObject({ result: "pass", left: 2022, right: 2022, cells: [] });
    expect(say({ periodYear: null }).result).toBe("pass");
  });

  it("passes where the title names the same year twice", () => {
    expect(say({ titleYears: [2022, 2022] }).result).toBe("pass");
  });

  it("fails where the title contradicts the statistics period, even if the report year is undecided", () => {
    for (const reportYear of [2021, 2022, null]) {
      const finding = say({ titleYears: [2021], periodYear: 2022, reportYear });
      expect(finding).toMatchObject({
        result: "fail",
        severity: "error",
        left: 2021,
        right: 2022,
        delta: -1,
      });
      expect(finding.message.zh).toContain("写的是 2021 年，而统计期限为 2022 年");
    }
  });

  it("fails where the title contradicts the report year", () => {
    const finding = say({ titleYears: [2021], periodYear: null });
    expect(finding.result).toBe("fail");
    expect(finding.message.zh).toContain("而报告年度为 2022 年");
  });

  it("does not judge a title without a year", () => {
    expect(say({ title: "某区某局信息公开工作年度报告", titleYears: [] }).result).toBe("notApplicable");
  });

  it("leaves a title with several years to a person", () => {
    const finding = say({ title: "2021年、2022年报告", titleYears: [2021, 2022] });
    expect(finding.result).toBe("notAssessable");
    expect(finding.message.zh).toContain("2021、2022");
  });

  it("is not assessable where no year but that of the title is known", () => {
    expect(say({ reportYear: null, periodYear: null }).result).toBe("notAssessable");
    expect(say({ reportYear: null, periodYear: 2022 }).result).toBe("notAssessable");
  });
});
