import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "./support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const create = (body: unknown) => api.call("createUpload", { body });

describe("POST /v1/uploads", () => {
  it("gives an address that takes the file, with its sender, under a safe key", async () => {
    const { status, json, headers } = await create({
      fileName: "../../etc/2021 年度报告.html",
      contentType: "text/html",
      sender: "clerk@example.gov.cn",
      folder: "卫健/../2021/",
    });
    expect(status).toBe(201);
    expect(json.key).toMatch(/^incoming\/卫健\/2021\/[0-9a-f-]{36}\/2021 年度报告\.html$/);
    expect(headers.location).toBe(json.follow);
    const sent = await fetch(json.url, { method: json.method, headers: json.headers, body: "<p>正文</p>" });
    expect(sent.status).toBe(200);
    const head = await api.deps.objects.head(json.key, null);
    expect(head).toMatchObject({ size: 13, metadata: { sender: "clerk@example.gov.cn" } });
  });

  it("can be followed by its key before and after the file is noticed", async () => {
    const { json } = await create({ fileName: "报告.txt" });
    const query = json.follow.split("?")[1];
    expect((await api.call("listIngestions", { query })).json).toEqual({ items: [], next: null });
    await api.deps.store.ingestions.receive(
      {
        id: "followed",
        object: { bucket: "b", key: json.key, version: "v", versioned: false },
        fileName: "报告.txt",
        size: 1,
        receivedAt: "2022-02-01T00:00:00.000Z",
        sender: null,
      },
      "2022-02-01T00:00:00.000Z",
    );
    const { json: found } = await api.call("listIngestions", { query });
    expect(found.items).toMatchObject([
      { id: "followed", status: "received", open: true, steps: [{ step: "received" }] },
    ]);
    expect((await api.call("getIngestion", { path: { id: "followed" } })).json).toMatchObject({
      notices: [],
    });
    expect((await api.call("listIngestions", { query: `${query}&cursor=x` })).status).toBe(400);
  });

  it("says when the address ends", async () => {
    const now = () => "2022-01-01T00:00:00.000Z";
    const { json } = await api.callWith({ now }, "createUpload", { body: { fileName: "a.txt" } });
    expect(json.expiresAt).toBe("2022-01-01T00:15:00.000Z");
  });

  it.each([
    [{}, ["fileName"]],
    [{ fileName: "" }, ["fileName"]],
    [{ fileName: 1 }, ["fileName"]],
    [{ fileName: "a", sender: "not an address" }, ["sender"]],
    [{ fileName: "a", sender: "a@b.cn\r\nbcc: c@d.cn" }, ["sender"]],
    [{ fileName: "a", contentType: "text/html\r\nx: y" }, ["contentType"]],
    [{ fileName: "a", size: 1, key: "x" }, ["size", "key"]],
  ])("refuses %j, naming what is wrong", async (body, fields) => {
    const { status, json } = await create(body);
    expect(status).toBe(400);
    expect(json.errors.map(({ field }: { field: string }) => field)).toEqual(fields);
  });
});
