import { describe, expect, it } from "vitest";
import type { Scope } from "../../../shared/report/report.ts";
import { around } from "../around-cases.ts";
import { exceptions, given } from "../given.ts";

const ID = "requests.newRequests.total";
const bodies = around({
  members: [2, 9].map((value) => ({ agency: `东丽区${value}局`, values: { [ID]: value } })),
});
const told = (value: number, scope: Scope) =>
  exceptions("AGG-02", given({ [ID]: value }, { agency: "东丽区人民政府", scope }), null, bodies);

describe("AGG-02 a government against the sum of the bodies under it", () => {
  it("hints where an aggregate is less than what its parts have reported", () => {
    expect(told(10, "governmentAggregate")).toEqual([`${ID}: fail info`]);
  });

  it("is silent about more: an office's own, or bodies that were not received", () => {
    expect(told(11, "governmentAggregate")).toEqual([]);
    expect(told(40, "governmentAggregate")).toEqual([]);
  });

  it("does not apply where the report does not say that it is aggregate", () => {
    expect(told(1, "unknown")).toEqual([": notApplicable info"]);
  });
});
