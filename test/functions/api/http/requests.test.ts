import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const CONTACT = { prefix: "incoming/卫健/", addresses: ["a@example.gov.cn"] };

describe("requests", () => {
  it.each(["GET /v1/nothing", "POST /v1/reports", "$default", "GET /v1/reports/", "toString"])(
    "%s: there is no such operation",
    async (route) => {
      const { status, json } = await api.call(route);
      expect(status).toBe(404);
      expect(json).toMatchObject({ type: "urn:gouji:problem:not-found", status: 404 });
    },
  );

  it("come with bodies in base64 too", async () => {
    const { status, json } = await api.call("putContact", { body: CONTACT, base64: true });
    expect(status).toBe(200);
    expect(json).toEqual(CONTACT);
    expect((await api.call("listContacts")).json.items).toEqual([CONTACT]);
    await api.call("removeContact", { query: { prefix: CONTACT.prefix } });
    expect((await api.call("listContacts")).json.items).toEqual([]);
    expect((await api.call("removeContact", { query: { prefix: CONTACT.prefix } })).status).toBe(204);
  });

  it.each(["", "{", "null", "[]", '"text"', "{\u0000}", "{'prefix':1}"])(
    "are refused with the body %j",
    async (body) => {
      expect((await api.call("putContact", { body })).status).toBe(400);
    },
  );

  it("are refused where the body is not UTF-8", async () => {
    const body = Buffer.from('{"prefix":"incoming/\u00ff/","addresses":["a@example.gov.cn"]}', "latin1");
    const answer = await api.call("putContact", { body, base64: true });
    expect(answer.status).toBe(400);
    expect(answer.json.detail).toContain("UTF-8");
  });

  it.each([
    ["other/", "prefix"],
    ["incoming/x", "prefix"],
    ["incoming/\n/", "prefix"],
  ])("cannot set a contact for %j", async (prefix, field) => {
    const { status, json } = await api.call("putContact", { body: { ...CONTACT, prefix } });
    expect(status).toBe(400);
    expect(json.errors[0].field).toBe(field);
  });

  it("name every field that is wrong", async () => {
    const body = { prefix: 1, addresses: ["x", "a@example.gov.cn"], more: 1 };
    const { json } = await api.call("putContact", { body });
    expect(json.errors.map(({ field }: { field: string }) => field)).toEqual([
      "prefix",
      "addresses.0",
      "more",
    ]);
  });

  it("are logged with what became of them, and nothing that they carried", async () => {
    await api.call("getIngestion", { path: { id: "secret-id" } });
    expect(api.logs.at(-1)).toEqual({
      level: "info",
      code: "REQUEST_HANDLED",
      function: "api",
      requestId: "request-1",
      route: "GET /v1/ingestions/{id}",
      status: 404,
    });
  });
});

describe("answers", () => {
  it.each(["listReports", "getIngestion", "getHealth", "GET /v1/nothing"])(
    "%s: are not kept, sniffed or framed",
    async (id) => {
      const { headers } = await api.call(id, id === "getIngestion" ? { path: { id: "x" } } : {});
      expect(headers).toMatchObject({
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      });
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    },
  );
});

describe("GET /v1/health", () => {
  it("says which part does not answer, and why only in the log", async () => {
    expect((await api.call("getHealth")).json).toEqual({
      status: "ok",
      checks: { table: "ok", bucket: "ok" },
    });
    const head = async () => {
      throw new Error("AccessDenied");
    };
    const objects = { ...api.deps.objects, head };
    const { status, json } = await api.callWith({ objects }, "getHealth");
    expect(status).toBe(503);
    expect(json).toEqual({ status: "degraded", checks: { table: "ok", bucket: "unreachable" } });
    expect(
      api.logs.some(({ code, error }) => code === "REQUEST_FAILED" && String(error).includes("AccessDenied")),
    ).toBe(true);
  });
});

describe("GET /v1/rules", () => {
  it("finds each rule that is listed, also in small letters", async () => {
    const { json } = await api.call("listRules");
    expect(json.items.length).toBeGreaterThan(20);
    const [{ id }] = json.items;
    expect((await api.call("getRule", { path: { id: id.toLowerCase() } })).json).toEqual(json.items[0]);
  });
});
