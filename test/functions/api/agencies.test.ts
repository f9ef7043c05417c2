import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settleNeighbours } from "../../../shared/workflow/neighbours.ts";
import { startApi, type TestApi } from "./support/api.ts";
import { reportOf, storeReport } from "./support/stored.ts";

let api: TestApi;

const file = async (id: string, agency: string, reportYear: number): Promise<void> => {
  const { revision } = await storeReport(api.deps, {
    id,
    report: reportOf(12, { agency, reportYear, scope: "unknown" }),
  });
  await settleNeighbours(api.deps, revision);
};

beforeAll(async () => {
  api = await startApi();
  await file("a1", "东丽区卫健委", 2022);
  await file("a2", "东丽区卫生健康委员会", 2023);
  await file("a3", "东丽区工商局", 2022);
  await file("a4", "东丽区市场监督管理局", 2023);
  await file("a5", "东丽区人民政府", 2023);
  await api.drain("extractions");
});
afterAll(() => api.stop());

const asked = async (): Promise<readonly string[]> =>
  [
    ...new Set((await api.drain("extractions")).map(({ type, agency, year }) => `${type} ${agency} ${year}`)),
  ].sort();

describe("an agency", () => {
  it("tells its names over the years, why they are one, and where its place is", async () => {
    const { json } = await api.call("getAgency", { path: { agency: "东丽区卫生健康委员会" } });
    expect(json).toMatchObject({
      kind: "department",
      divisions: [{ code: "120110", name: "东丽区", level: "county", parents: ["天津市"] }],
      names: [
        { name: "东丽区卫生健康委员会", because: "sameName", years: [2023] },
        { name: "东丽区卫健委", because: "shortName", years: [2022] },
      ],
    });
  });

  it("names the bodies that were merged into it, without taking them for it", async () => {
    const { json } = await api.call("getAgency", { path: { agency: "东丽区市场监督管理局" } });
    expect(json).toMatchObject({ names: [{ years: [2023] }], merged: { in: 2019 } });
  });

  it("is joined to another name by a person, with a reason; both histories are checked again", async () => {
    const path = { agency: "东丽区市场监督管理局" };
    const body = { alias: "东丽区工商局", reason: "三局合并，结转由本局承接" };
    const { json } = await api.call("putAlias", { path, body });
    expect(json).toMatchObject({
      aliases: ["东丽区工商局"],
      names: [{ because: "sameName" }, { name: "东丽区工商局", because: "joined", years: [2022] }],
      changes: [{ action: "add", by: "local", reason: body.reason }],
    });
    expect(await asked()).toEqual(["asked 东丽区工商局 2022", "asked 东丽区市场监督管理局 2023"]);
    expect((await api.call("putAlias", { path, body })).json).toMatchObject({ changes: [{ action: "add" }] });
    const other = await api.call("getAgency", { path: { agency: "东丽区工商局" } });
    expect(other.json).toMatchObject({ aliases: ["东丽区市场监督管理局"] });
  });

  it("is taken apart again, and the record of both changes stays", async () => {
    await api.drain("extractions");
    const query = { alias: "东丽区工商局", reason: "误认" };
    const { json } = await api.call("removeAlias", { path: { agency: "东丽区市场监督管理局" }, query });
    expect(json).toMatchObject({
      aliases: [],
      names: [{ because: "sameName" }],
      changes: [{ action: "add" }, { action: "remove", reason: "误认" }],
    });
    expect(await asked()).toEqual(["asked 东丽区工商局 2022", "asked 东丽区市场监督管理局 2023"]);
  });
});

describe("a roster", () => {
  it("tells who has reported and who has not; without one, those of the year before are expected", async () => {
    const { json } = await api.call("getRosterYear", { path: { region: "天津市东丽区", year: "2023" } });
    expect(json).toMatchObject({
      region: "120110",
      expectedBy: "yearBefore",
      expected: 2,
      missing: ["东丽区工商局"],
    });
  });

  it("replaces that, under any name of an agency, and has governments checked again", async () => {
    const path = { region: "东丽区" };
    await api.drain("extractions");
    await api.call("putRoster", { path, body: { agencies: ["东丽区卫健委", "东丽区司法局"] } });
    expect(await asked()).toEqual(["asked 东丽区人民政府 2023"]);
    const { json } = await api.call("getRosterYear", { path: { region: "120110", year: "2023" } });
    expect(json).toMatchObject({ expectedBy: "roster", missing: ["东丽区司法局"] });
    expect((await api.call("getRoster", { path })).json).toMatchObject({ by: "local" });
  });

  it("is asked for by a full name where several regions bear one", async () => {
    expect((await api.call("getRoster", { path: { region: "朝阳区" } })).status).toBe(404);
    const answer = await api.call("getRosterYear", { path: { region: "北京市朝阳区", year: "2023" } });
    expect(answer.json).toMatchObject({ region: "110105", filed: [], missing: [] });
  });
});

it("figures on law enforcement have the report checked again", async () => {
  await api.drain("extractions");
  const body = { licensing: 3, penalties: 0, compulsoryMeasures: null };
  await api.call("putEnforcement", { path: { agency: "东丽区工商局", year: "2022" }, body });
  expect(await asked()).toEqual(["asked 东丽区工商局 2022"]);
});
