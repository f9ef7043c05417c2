import { describe, expect, it } from "vitest";
import type { Scope } from "../../../shared/report/report.ts";
import { around } from "../around-cases.ts";
import { exceptions, given } from "../given.ts";

const ID = "requests.newRequests.total";
const government = (value: number, scope: Scope, agency = "东丽区人民政府") =>
  given({ [ID]: value }, { agency, scope });
const members = (...values: readonly number[]) =>
  around({ members: values.map((value, at) => ({ agency: `东丽区${at}局`, values: { [ID]: value } })) });
const told = (...args: Parameters<typeof government>) =>
  exceptions("AGG-01", government(...args), null, members(2, 9));

describe("AGG-01 a government against the bodies under it", () => {
  it("warns where an aggregate is less than one of its parts", () => {
    expect(told(8, "governmentAggregate")).toEqual([`${ID}: fail warning`]);
    expect(told(9, "governmentAggregate")).toEqual([]);
  });

  it("only hints where the report does not say that it is aggregate, and is silent where it says that it is not", () => {
    expect(told(8, "unknown")).toEqual([`${ID}: fail info`]);
    expect(told(8, "agencyOnly")).toEqual([": notApplicable warning"]);
  });

  it("does not apply to departments, to offices whose scope is unknown, and without bodies", () => {
    expect(told(8, "unknown", "东丽区教育局")).toEqual([": notApplicable warning"]);
    expect(told(8, "unknown", "东丽区人民政府办公室")).toEqual([": notApplicable warning"]);
    expect(told(8, "governmentAggregate", "东丽区人民政府办公室")).toEqual([`${ID}: fail warning`]);
    expect(exceptions("AGG-01", government(8, "unknown"), null, around({}))).toEqual([
      ": notApplicable warning",
    ]);
  });
});
