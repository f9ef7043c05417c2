import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportLinks } from "../../../functions/api/views/report-links.ts";
import { matchRoute } from "../../../infra/local/http/match-route.ts";
import { startApi, type TestApi } from "./support/api.ts";
import { AGENCY, reportOf, storeReport } from "./support/stored.ts";

let api: TestApi;
const PATH = { agency: AGENCY, year: "2021" };
const OTHER = "示例省示例市财政局";

beforeAll(async () => {
  api = await startApi();
  const times = {
    a: "2022-01-31T15:59:59.999Z",
    b: "2022-01-31T16:00:00.000Z",
    c: "2022-03-01T00:00:00.000Z",
  };
  await storeReport(api.deps, { id: "old", report: reportOf(11), receivedAt: times.a });
  await storeReport(api.deps, {
    id: "new",
    report: reportOf(12),
    receivedAt: times.b,
    key: "incoming/卫健/“年报” 2021.txt",
    bytes: "正文",
  });
  await storeReport(api.deps, { id: "other", report: reportOf(9, { agency: OTHER }), receivedAt: times.c });
  await storeReport(api.deps, { id: "nobody", report: reportOf(9, { agency: null, reportYear: null }) });
});
afterAll(() => api.stop());

const list = async (query: Record<string, string>) =>
  (await api.call("listReports", { query })).json.items.map(
    (item: { ingestionId: string }) => item.ingestionId,
  );

describe("GET /v1/reports", () => {
  it.each([
    [{ agency: ` ${AGENCY} ` }, ["new"]],
    [{ region: "示例省" }, ["other"]],
    [{ year: "2021" }, ["new", "other"]],
    [{ year: "0" }, ["nobody"]],
    [{ verdict: "valid" }, ["new"]],
    [{ rule: "T9-01" }, ["other", "nobody"]],
    [{ rule: "T9-01", year: "2021" }, ["other"]],
    [{ receivedFrom: "2022-02-01", receivedTo: "2022-02-01" }, ["new", "nobody"]],
    [{ receivedTo: "2022-01-31" }, []],
    [{ receivedFrom: "2022-03-01T08:00:00+08:00" }, ["other"]],
  ])("filters by %o", async (query, ids) => {
    expect((await list(query)).sort()).toEqual([...ids].sort());
  });

  it("pages to the end, each report once", async () => {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const query = { limit: "1", ...(cursor === null ? {} : { cursor }) };
      const { json } = await api.call("listReports", { query });
      ids.push(...json.items.map((item: { ingestionId: string }) => item.ingestionId));
      cursor = json.next;
    } while (cursor !== null);
    expect(ids.sort()).toEqual(["new", "nobody", "other"]);
  });

  it.each([
    ["surprise=1&year=2021", "surprise"],
    ["year=two", "year"],
    ["year=20210", "year"],
    ["year=2021&year=2022", "year"],
    ["year=", "year"],
    ["year=2021.0", "year"],
    ["year=%2B2021", "year"],
    ["limit=0", "limit"],
    ["limit=101", "limit"],
    ["verdict=rejected", "verdict"],
    ["receivedFrom=yesterday", "receivedFrom"],
    ["receivedFrom=2022-02-30", "receivedFrom"],
    ["rule=x", "rule"],
    ["cursor=abc", "cursor"],
    ["__proto__=1", "__proto__"],
  ])("refuses %s, naming what is wrong", async (query, field) => {
    const { status, json } = await api.call("listReports", { query });
    expect(status).toBe(400);
    expect(json.errors).toEqual([{ field, message: { zh: expect.any(String), en: expect.any(String) } }]);
  });

  it("refuses a cursor of another list", async () => {
    const { json } = await api.call("listReports", { query: { limit: "1" } });
    const query = { cursor: json.next, verdict: "valid" };
    expect((await api.call("listReports", { query })).status).toBe(400);
    expect((await api.call("listIngestions", { query: { cursor: json.next } })).status).toBe(400);
  });
});

describe("GET /v1/reports/{agency}/{year}", () => {
  it("answers with the report as the contract has it, and how it stands", async () => {
    const { json } = await api.call("getReport", { path: PATH });
    expect(json).toMatchObject({
      agency: AGENCY,
      reportYear: 2021,
      verdict: "valid",
      current: true,
      counts: { error: 0, unsettled: 0 },
      corrections: [],
    });
    expect(Object.keys(json.cells)).toHaveLength(200);
    expect(json.cells["requests.newRequests.naturalPerson"]).toEqual({
      kind: "number",
      value: 12,
      raw: "12",
      confidence: 1,
      candidates: [],
      at: { line: 3 },
    });
  });

  it("answers an older revision, and lists all, newest first", async () => {
    const { json } = await api.call("listRevisions", { path: PATH });
    expect(json.items.map((item: { current: boolean }) => item.current)).toEqual([true, false]);
    const { revision } = json.items[1];
    const old = await api.call("getReport", { path: PATH, query: { revision } });
    expect(old.json).toMatchObject({ revision, current: false, verdict: "invalid" });
    expect(old.json.links.self).toBe(reportLinks({ agency: AGENCY, year: 2021 }, revision).self);
  });

  it.each([
    [{ agency: "没有的机关", year: "2021" }, {}],
    [{ agency: AGENCY, year: "1999" }, {}],
    [{ agency: AGENCY, year: "year" }, {}],
    [{ agency: AGENCY, year: "-1" }, {}],
    [{ agency: "x".repeat(301), year: "2021" }, {}],
    [PATH, { revision: "2022#none#0" }],
  ])("says 404 for %o %o", async (path, query) => {
    expect((await api.call("getReport", { path, query })).status).toBe(404);
  });

  it("finds every report that a list links to, through the gateway's decoding", async () => {
    const { json } = await api.call("listReports");
    for (const { links, ingestionId } of json.items) {
      expect(links.self).toMatch(/^[\x21-\x7e]+$/);
      const url = new URL(links.self, "http://127.0.0.1:3000");
      const match = matchRoute("GET", decodeURIComponent(url.pathname));
      expect(match?.route.operation).toBe("getReport");
      const found = await api.call("getReport", { path: { ...match?.parameters } });
      expect(found.json.ingestionId).toBe(ingestionId);
    }
  });
});

describe("…/findings", () => {
  it("filters by result and severity", async () => {
    const of = async (query: Record<string, string>) =>
      (await api.call("listFindings", { path: PATH, query })).json.items.map(
        (item: { rule: string }) => item.rule,
      );
    expect(await of({})).toEqual(["T9-01", "T9-02"]);
    expect(await of({ result: "fail" })).toEqual([]);
    expect(await of({ severity: "warning" })).toEqual(["T9-02"]);
    expect(await of({ severity: "warning", result: "pass" })).toEqual(["T9-02"]);
  });

  it("pages, and refuses cursors of other lists", async () => {
    const first = await api.call("listFindings", { path: PATH, query: { limit: "1" } });
    expect(first.json.items).toHaveLength(1);
    const cursor = first.json.next;
    const second = await api.call("listFindings", { path: PATH, query: { limit: "1", cursor } });
    expect(second.json).toMatchObject({ items: [{ rule: "T9-02" }], next: null });
    const query = { cursor, result: "pass" };
    expect((await api.call("listFindings", { path: PATH, query })).status).toBe(400);
    expect((await api.call("listFindings", { path: PATH, query: { cursor: "AAAA" } })).status).toBe(400);
  });
});

describe("…/source", () => {
  it("leads to the original bytes, under the original name", async () => {
    const { status, headers } = await api.call("getSource", { path: PATH });
    expect(status).toBe(302);
    const download = await fetch(headers.location ?? "");
    expect(await download.text()).toBe("正文");
    const disposition = download.headers.get("content-disposition") ?? "";
    expect(disposition).toContain("attachment");
    expect(disposition).toContain(encodeURIComponent("“年报” 2021.txt"));
  });

  it("says 404 where the file is gone", async () => {
    const head = api.deps.objects.head;
    const objects = {
      ...api.deps.objects,
      head: async (...args: Parameters<typeof head>) => head(`${args[0]}x`, null),
    };
    expect((await api.callWith({ objects }, "getSource", { path: PATH })).status).toBe(404);
  });
});
