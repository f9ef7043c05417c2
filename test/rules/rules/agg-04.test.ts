import { expect, it } from "vitest";
import { around } from "../around-cases.ts";
import { exceptions, findingsOf, given } from "../given.ts";

it("AGG-04 warns of other agencies' reports in the same words, never more", () => {
  const lookalikes = [
    { agency: "东丽区民政局", percent: 97 },
    { agency: "东丽区财政局", percent: 92 },
  ];
  expect(exceptions("AGG-04", given({}), null, around({ lookalikes }))).toEqual([": fail warning"]);
  const [finding] = findingsOf("AGG-04", given({}), null, around({ lookalikes }));
  expect(finding?.message.zh).toContain("东丽区民政局（97%）、东丽区财政局（92%）");
});

it("AGG-04 passes where none is known, and does not apply where there is no store", () => {
  expect(exceptions("AGG-04", given({}), null, around({}))).toEqual([]);
  expect(exceptions("AGG-04", given({}))).toEqual([": notApplicable warning"]);
});
