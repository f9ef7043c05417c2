import { afterAll, beforeAll, expect, it } from "vitest";
import type { ApiDependencies } from "../../../functions/api/dependencies.ts";
import { problemStatuses } from "../../../functions/api/openapi/responses.ts";
import { OPERATIONS } from "../../../functions/api/operations.ts";
import { startApi, type TestApi } from "./support/api.ts";
import type { Call } from "./support/event.ts";
import { AGENCY, reportOf, storePictures, storeReport } from "./support/stored.ts";

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
  await storeReport(api.deps, { id: "a1", report: reportOf(11) });
  await storeReport(api.deps, { id: "b1", report: reportOf(11, { reportYear: 2019, titleYears: [2019] }) });
  await storePictures(api.deps, "a1");
  await api.deps.store.contacts.put({ prefix: "incoming/health/", addresses: ["a@example.gov.cn"] });
});
afterAll(() => api.stop());

const REPORT = { path: { agency: AGENCY, year: "2021" } };
const REVIEW = { path: { id: "b1.0" } };
const REJECT = { action: "reject", reason: "数字有误" };

/** A request of each operation that is answered well, in an order in which all of them are. */
const GOOD: Readonly<Record<string, Call>> = {
  listReports: {},
  getReport: REPORT,
  listRevisions: REPORT,
  listFindings: REPORT,
  getSource: REPORT,
  createUpload: { body: { fileName: "报告.html" } },
  listIngestions: {},
  getIngestion: { path: { id: "a1" } },
  listPages: { path: { id: "a1" } },
  getPage: { path: { id: "a1", page: "1" } },
  getPagePart: { path: { id: "a1", page: "1" }, query: { box: "10,20,30.5,40" } },
  listReviews: {},
  getReview: REVIEW,
  decideReview: { ...REVIEW, headers: { "if-match": '"0"' }, body: REJECT },
  listContacts: {},
  putContact: { body: { prefix: "incoming/x/", addresses: ["b@example.gov.cn"] } },
  removeContact: { query: { prefix: "incoming/x/" } },
  getAgency: { path: { agency: AGENCY } },
  putAlias: { path: { agency: AGENCY }, body: { alias: "某县水务局", reason: "更名" } },
  removeAlias: { path: { agency: AGENCY }, query: { alias: "某县水务局", reason: "误认" } },
  putEnforcement: { ...REPORT, body: { licensing: 3, penalties: null, compulsoryMeasures: 0 } },
  putRoster: { path: { region: "东丽区" }, body: { agencies: ["东丽区教育局"] } },
  getRoster: { path: { region: "东丽区" } },
  getRosterYear: { path: { region: "120110", year: "2023" } },
  listRules: {},
  getRule: { path: { id: "T3-01" } },
  getHealth: {},
  getOpenApi: {},
  getDocs: {},
  getDesk: {},
  getDeskScript: { path: { script: "main.js" } },
};

/** Requests that meet the problems which are an operation's own. */
const BAD: Readonly<Record<string, Call>> = {
  "decideReview 409": { ...REVIEW, headers: { "if-match": '"1"' }, body: { action: "approve", reason: "x" } },
  "decideReview 412": { ...REVIEW, headers: { "if-match": '"7"' }, body: REJECT },
  "decideReview 428": { ...REVIEW, body: REJECT },
  "decideReview 422": {
    path: { id: "a1.0" },
    headers: { "if-match": '"0"' },
    body: { action: "correct", reason: "x", cells: [{ cell: "requests.nowhere.total", value: 1 }] },
  },
};

function badRequest(id: string, status: number, method: string): Call {
  const good = GOOD[id] ?? {};
  const body = method === "GET" || method === "DELETE" ? {} : { body: good.body ?? {} };
  switch (status) {
    case 400:
      return { ...good, query: "surprise=1" };
    case 404:
      return {
        ...good,
        path: { agency: "没有的机关", year: "2021", id: "nothing", region: "朝阳区", script: "none.js" },
      };
    case 413:
      return { ...good, ...body, body: "x".repeat(70_000) };
    case 415:
      return { ...good, ...body, headers: { ...good.headers, "content-type": "text/plain" } };
    default:
      return BAD[`${id} ${status}`] ?? good;
  }
}

const broken = (): never => {
  throw new Error("the disk is on fire");
};
/** Dependencies of which nothing works. */
const BROKEN: Partial<ApiDependencies> = Object.fromEntries(
  ["store", "objects", "queues", "rules"].map((name) => [name, new Proxy({}, { get: broken })]),
);

it.each(Object.keys(GOOD))("%s is answered as described", async (id) => {
  const answer = await api.call(id, GOOD[id]);
  const described = OPERATIONS.find((operation) => operation.id === id)?.success.status;
  expect(answer.status, answer.text).toBe(described);
});

const PROBLEMS = OPERATIONS.flatMap((operation) =>
  problemStatuses(operation)
    .filter((status) => status !== 500)
    .map((status) => [operation.id, status, operation] as const),
);

it.each(PROBLEMS)("%s: %i is answered as described", async (id, status, { method }) => {
  // Routes take their own parameters only; the others are the gateway's to leave out.
  const call = badRequest(id, status, method);
  const names = Object.keys(GOOD[id]?.path ?? {});
  const path = Object.fromEntries(Object.entries(call.path ?? {}).filter(([name]) => names.includes(name)));
  const answer = await api.call(id, names.length === 0 ? call : { ...call, path });
  expect(answer.status, answer.text).toBe(status);
  expect(answer.json).toMatchObject({ status, instance: "urn:gouji:request:request-1" });
  expect(answer.headers["content-type"]).toBe("application/problem+json");
});

const NEEDS_NOTHING = ["getOpenApi", "getDocs", "getDesk", "getDeskScript"];

it.each(OPERATIONS.map(({ id }) => id))("%s: what is broken is a 500 that says nothing of it", async (id) => {
  const answer = await api.callWith(BROKEN, id, GOOD[id]);
  if (id === "getHealth") {
    expect(answer.json).toEqual({
      status: "degraded",
      checks: { table: "unreachable", bucket: "unreachable" },
    });
    return;
  }
  // The document and the pages need nothing that could be broken.
  if (NEEDS_NOTHING.includes(id)) return expect(answer.status).toBe(200);
  expect(answer.status).toBe(500);
  expect(answer.text).not.toContain("fire");
  const logged = api.logs.filter(({ code }) => code === "REQUEST_FAILED").at(-1);
  expect(logged?.error).toContain("fire");
});

it("left out no answer that the document describes", () => {
  const described = OPERATIONS.flatMap((operation) => [
    `${operation.id} ${operation.success.status}`,
    ...(operation.success.also === undefined ? [] : [`${operation.id} ${operation.success.also.status}`]),
    ...problemStatuses(operation).map((status) => `${operation.id} ${status}`),
  ]);
  // Nothing that these do can break short of the runtime itself.
  const unreachable = ["getHealth", ...NEEDS_NOTHING].map((id) => `${id} 500`);
  expect(described.filter((answer) => !api.seen.has(answer)).sort()).toEqual(unreachable.sort());
});
