import { describe, expect, it } from "vitest";
import { dated } from "../around-cases.ts";
import { exceptions, given } from "../given.ts";

const told = (agency: string, date: string) =>
  exceptions("PUB-03", given({}, { agency, dates: [dated("signature", date)] }));

describe("PUB-03 townships and streets", () => {
  it("only hints: the regulation gives them no date", () => {
    expect(told("云栖县青石镇人民政府", "2023-02-20")).toEqual([": fail info"]);
    expect(told("南京市鼓楼区华侨路街道办事处", "2023-02-20")).toEqual([": fail info"]);
    expect(told("云栖县青石镇人民政府", "2023-01-31")).toEqual([]);
  });

  it("does not apply to others", () => {
    expect(told("东丽区教育局", "2023-02-20")).toEqual([": notApplicable info"]);
  });
});
