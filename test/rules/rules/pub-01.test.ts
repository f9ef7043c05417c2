import { describe, expect, it } from "vitest";
import type { Report, ReportDate } from "../../../shared/report/report.ts";
import { dated } from "../around-cases.ts";
import { exceptions, findingOf, given } from "../given.ts";

const of = (agency: string, dates: readonly ReportDate[], changes: Partial<Report> = {}, year = 2022) =>
  given({}, { agency, dates, ...changes }, year);
const told = (...args: Parameters<typeof of>) => exceptions("PUB-01", of(...args));
const signed = (date: string) => [dated("signature", date)];
const posted = (date: string) => [dated("page", date)];

describe("PUB-01 departments publish by 31 January", () => {
  it("convicts a department by its own signature", () => {
    expect(told("东丽区教育局", signed("2023-02-01"))).toEqual([": fail error"]);
    expect(findingOf("PUB-01", "", of("东丽区教育局", signed("2023-02-10"))).message.zh).toContain(
      "落款日期 2023-02-10 晚于 2023-01-31 的公布期限 10 天",
    );
  });

  it("takes the day itself for on time, and a national department for a department", () => {
    expect(told("东丽区教育局", signed("2023-01-31"))).toEqual([]);
    expect(told("国家卫生健康委员会", signed("2023-02-03"))).toEqual([": fail error"]);
  });

  it("only warns by a page's date, which may be that of a later posting", () => {
    expect(told("武汉市公安局", posted("2025-02-18"), {}, 2024)).toEqual([": fail warning"]);
    expect(told("武汉市公安局", [...posted("2025-02-18"), ...signed("2025-01-20")], {}, 2024)).toEqual([
      ": fail warning",
    ]);
    expect(told("武汉市公安局", [], { publishedOn: "2023-05-01" })).toEqual([": fail warning"]);
  });

  it("believes the earlier of a page and a signature that disagree, and the earliest of several signatures", () => {
    expect(told("东丽区教育局", [...posted("2023-01-20"), ...signed("2023-02-20")])).toEqual([]);
    expect(told("东丽区教育局", [...signed("2023-06-20"), ...signed("2023-01-18")])).toEqual([]);
  });

  it("only warns where a signature is about a year late: its year may be wrong", () => {
    expect(told("东丽区教育局", signed("2024-01-20"))).toEqual([": fail warning"]);
  });

  it.each([
    ["a government", "东丽区人民政府", {}, 2022],
    ["a township", "云栖县青石镇人民政府", {}, 2022],
    ["a government's office, which has two hats", "攸县人民政府办公室", {}, 2022],
    [
      "a government's office that reports for all",
      "攸县人民政府办公室",
      { scope: "governmentAggregate" },
      2022,
    ],
    ["a school", "东丽区实验小学", {}, 2022],
    ["a zone's committee", "苏州工业园区管理委员会", {}, 2022],
    ["years before the revision", "东丽区教育局", {}, 2018],
  ] as const)("does not apply to %s", (_, agency, changes, year) => {
    expect(told(agency, signed(`${year + 1}-03-20`), { scope: "unknown", ...changes }, year)).toEqual([
      ": notApplicable error",
    ]);
  });

  it("applies to a government's office that reports for itself, and warns a body of a vertical system", () => {
    expect(told("攸县人民政府办公室", signed("2023-02-20"), { scope: "agencyOnly" })).toEqual([
      ": fail error",
    ]);
    expect(told("国家税务总局天津市东丽区税务局", signed("2023-02-20"))).toEqual([": fail warning"]);
  });

  it("says nothing without a date, and nothing by when a file was created", () => {
    expect(told("东丽区教育局", [])).toEqual([": notApplicable error"]);
    expect(told("东丽区教育局", [dated("file", "2024-02-02")])).toEqual([": notApplicable error"]);
  });
});
