import { describe, expect, it } from "vitest";
import type { ReportDate } from "../../../shared/report/report.ts";
import { dated } from "../around-cases.ts";
import { exceptions, findingOf, given } from "../given.ts";

const of = (...dates: readonly ReportDate[]) => given({}, { dates });

describe("PUB-05 dates that disagree", () => {
  it("hints at more than a week between signature and page", () => {
    const report = of(dated("signature", "2022-01-18"), dated("page", "2022-06-15"));
    expect(exceptions("PUB-05", report)).toEqual([": fail info"]);
    expect(findingOf("PUB-05", "", report).message.zh).toContain(
      "落款日期为 2022-01-18，页面日期为 2022-06-15，相差 148 天",
    );
  });

  it("takes a week, or one date, for agreement", () => {
    expect(exceptions("PUB-05", of(dated("signature", "2023-01-10"), dated("page", "2023-01-17")))).toEqual(
      [],
    );
    expect(exceptions("PUB-05", of(dated("page", "2023-01-17")))).toEqual([": notApplicable info"]);
  });

  it("does not compare when a file was created", () => {
    const report = of(dated("signature", "2023-01-10"), dated("file", "2019-05-05"));
    expect(exceptions("PUB-05", report)).toEqual([": notApplicable info"]);
  });
});
