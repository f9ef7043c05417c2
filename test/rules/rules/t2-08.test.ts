import { describe, expect, it } from "vitest";
import { exceptions, given } from "../given.ts";

const RULE = "T2-08";
const LICENCES = "proactiveDisclosure.licensing.decisions";
const FEE = "proactiveDisclosure.fees.amount";
const by = (
  agency: string,
  cells: Parameters<typeof given>[0],
  changes: Parameters<typeof given>[1] = {},
  year = 2022,
) => given(cells, { agency, ...changes }, year);

describe("T2-08 agencies without powers to license or charge", () => {
  it("hints at licences of a petitions office and at fees of an archive", () => {
    expect(exceptions(RULE, by("云岭县信访局", { [LICENCES]: 15 }))).toEqual([`${LICENCES}: fail info`]);
    expect(exceptions(RULE, by("望溪区档案馆", { [FEE]: 3.5 }))).toEqual([`${FEE}: fail info`]);
  });

  it("hints at licences of a government's office that counts only itself", () => {
    const office = (scope: "agencyOnly" | "governmentAggregate" | "unknown") =>
      exceptions(RULE, by("云岭县人民政府办公室", { [LICENCES]: 292 }, { scope }));
    expect(office("agencyOnly")).toEqual([`${LICENCES}: fail info`]);
    expect(office("governmentAggregate")).toEqual([": notApplicable info"]);
    expect(office("unknown")).toEqual([": notApplicable info"]);
  });

  it.each(["云岭县官渡镇人民政府", "长汀市双河街道办事处", "云岭县水利局"])(
    "does not look at %s: townships act on delegated powers",
    (agency) => {
      expect(exceptions(RULE, by(agency, { [LICENCES]: 40, [FEE]: 1 }))).toEqual([": notApplicable info"]);
    },
  );

  it("does not look at a report without an agency", () => {
    expect(exceptions(RULE, given({ [LICENCES]: 1 }, { agency: null }))).toEqual([": notApplicable info"]);
  });

  it("is silent where both are 0, and looks at licences alone in edition 2019", () => {
    expect(exceptions(RULE, by("云岭县审计局", {}))).toEqual([]);
    expect(exceptions(RULE, by("云岭县审计局", { [LICENCES]: 2 }, {}, 2020))).toEqual([
      `${LICENCES}: fail info`,
    ]);
  });
});
