import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "./support/api.ts";
import { AGENCY, reportOf, storeReport } from "./support/stored.ts";

let api: TestApi;
const CELL = "requests.newRequests.naturalPerson";

beforeAll(async () => {
  api = await startApi();
  await storeReport(api.deps, { id: "wrong", report: reportOf(11) });
});
afterAll(() => api.stop());

describe("what to look at first", () => {
  it("is shown with a report, and changes neither the cell nor the verdict", async () => {
    const { json } = await api.call("getReport", { path: { agency: AGENCY, year: "2021" } });
    expect(json.proposals).toMatchObject([
      { kind: "misprint", cells: [{ cell: CELL, from: 11, to: 0 }], unique: true },
    ]);
    expect(json.cells[CELL].value).toBe(11);
    expect(json.verdict).toBe("invalid");
  });

  it("is shown with its review", async () => {
    const { json } = await api.call("getReview", { path: { id: "wrong.0" } });
    expect(json.proposals).toMatchObject([{ cells: [{ cell: CELL, to: 0 }] }]);
    expect(json.proposals[0].message.zh).toContain("系统不会改动数据");
  });

  it("is shown with the cells that errors are about", async () => {
    const { json } = await api.call("getReview", { path: { id: "wrong.0" } });
    expect(json.doubtful).toEqual([]);
    expect(json.involved).toContainEqual(
      expect.objectContaining({ cell: CELL, value: 11, links: { picture: null } }),
    );
  });
});
