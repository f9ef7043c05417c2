import { expect, it } from "vitest";
import { around } from "../around-cases.ts";
import { exceptions, given } from "../given.ts";

it("PUB-06 hints at several versions, where there is a store to ask", () => {
  expect(exceptions("PUB-06", given({}), null, around({ versions: 2 }))).toEqual([": fail info"]);
  expect(exceptions("PUB-06", given({}), null, around({}))).toEqual([]);
  expect(exceptions("PUB-06", given({}))).toEqual([": notApplicable info"]);
});
