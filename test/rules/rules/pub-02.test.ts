import { describe, expect, it } from "vitest";
import { dated } from "../around-cases.ts";
import { exceptions, given } from "../given.ts";

const told = (agency: string, date: string, scope: "agencyOnly" | "unknown" = "unknown") =>
  exceptions("PUB-02", given({}, { agency, scope, dates: [dated("signature", date)] }));

describe("PUB-02 governments publish by 31 March", () => {
  it("takes the last day for on time, and convicts by a later signature", () => {
    expect(told("上海市人民政府", "2023-03-31")).toEqual([]);
    expect(told("东丽区人民政府", "2023-04-01")).toEqual([": fail error"]);
    expect(told("绥阳县", "2023-04-20")).toEqual([": fail error"]);
  });

  it("gives a government's office that time too, unless it reports for itself", () => {
    expect(told("攸县人民政府办公室", "2023-02-20")).toEqual([]);
    expect(told("攸县人民政府办公室", "2023-04-20")).toEqual([": fail error"]);
    expect(told("攸县人民政府办公室", "2023-04-20", "agencyOnly")).toEqual([": notApplicable error"]);
  });

  it("does not apply to departments and townships", () => {
    for (const agency of ["东丽区教育局", "云栖县青石镇人民政府"])
      expect(told(agency, "2023-04-20")).toEqual([": notApplicable error"]);
  });
});
