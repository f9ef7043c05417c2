import { expect, it } from "vitest";
import { around } from "../around-cases.ts";
import { exceptions, given } from "../given.ts";

const ID = "proactiveDisclosure.penalties.decisions";

it("AGG-05 hints at figures that differ from those on law enforcement, field by field", () => {
  const enforcement = { licensing: 0, penalties: 4, compulsoryMeasures: null };
  expect(exceptions("AGG-05", given({ [ID]: 3 }), null, around({ enforcement }))).toEqual([
    "penalties: fail info",
  ]);
  expect(exceptions("AGG-05", given({ [ID]: 4 }), null, around({ enforcement }))).toEqual([]);
});

it("AGG-05 does not apply without such figures", () => {
  expect(exceptions("AGG-05", given({}), null, around({}))).toEqual([": notApplicable info"]);
});
