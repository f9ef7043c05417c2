import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "./support/api.ts";
import { reportOf, storePictures, storeReport } from "./support/stored.ts";

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
  await storeReport(api.deps, { id: "kept", report: reportOf(11) });
  await storePictures(api.deps, "kept");
  await storeReport(api.deps, { id: "text", report: reportOf(11, { reportYear: 2019, titleYears: [2019] }) });
});
afterAll(() => api.stop());

const pages = async (id: string) => (await api.call("listPages", { path: { id } })).json;
const detail = async (id: string) => (await api.call("getIngestion", { path: { id } })).json;

describe("pictures of a file's pages", () => {
  it("are listed with their size and scale, and lead to a download", async () => {
    const links = { picture: "/v1/ingestions/kept/pages/1" };
    expect(await pages("kept")).toEqual({
      status: "kept",
      reason: null,
      items: [{ page: 1, width: 1131, height: 1600, scale: 1.9, links }],
    });
    const { status, headers } = await api.call("getPage", { path: { id: "kept", page: "1" } });
    expect(status).toBe(302);
    const picture = await fetch(headers.location ?? "");
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(Uint8Array.of(1));
  });

  it("are linked from the file and from its review", async () => {
    expect((await detail("kept")).pictures).toEqual({
      status: "kept",
      reason: null,
      links: { pages: "/v1/ingestions/kept/pages" },
    });
    const review = await api.call("getReview", { path: { id: "kept.0" } });
    expect(review.json.links.pages).toBe("/v1/ingestions/kept/pages");
  });

  it("are none of a file that is no PDF", async () => {
    expect(await pages("text")).toEqual({ status: "none", reason: null, items: [] });
    expect((await detail("text")).pictures).toBeNull();
    expect((await api.call("getPage", { path: { id: "text", page: "1" } })).status).toBe(404);
  });

  it("that are missing say why", async () => {
    await api.deps.store.pictures.want("text", "2024-01-15T00:00:00.000Z");
    expect((await pages("text")).status).toBe("wanted");
    await api.deps.store.pictures.missing("text", "TOO_COMPLEX: a page", "2024-01-15T00:00:01.000Z");
    expect(await pages("text")).toEqual({ status: "missing", reason: "TOO_COMPLEX: a page", items: [] });
  });

  it("of a page that there is not are not found", async () => {
    expect((await api.call("getPage", { path: { id: "kept", page: "2" } })).status).toBe(404);
    expect((await api.call("getPage", { path: { id: "kept", page: "0" } })).status).toBe(404);
  });
});

describe("an archive", () => {
  it("says what was in it, and where each file stands", async () => {
    const { store, objects } = api.deps;
    const object = { bucket: "b", key: "incoming/a.zip", version: "v", versioned: false };
    const at = "2024-01-15T00:00:00.000Z";
    await store.ingestions.receive(
      { id: "zip", object, fileName: "a.zip", size: 9, receivedAt: at, sender: null },
      at,
    );
    const listKey = "results/zip/members.json";
    const rejection = { code: "ENCRYPTED", detail: "an encrypted zip entry" };
    await objects.putJson(listKey, [
      { path: "甲.docx", key: "incoming/a.zip.files/zip/1/甲.docx" },
      { path: "乙.docx", rejection },
    ]);
    await store.ingestions.unpacked(
      "zip",
      { contentHash: "0", unpacked: { members: 1, refused: 1, listKey } },
      at,
    );
    const { status, members } = await detail("zip");
    expect(status).toBe("unpacked");
    expect(members).toMatchObject([
      {
        path: "甲.docx",
        rejection: null,
        links: { ingestions: expect.stringContaining("/v1/ingestions?key=") },
      },
      { path: "乙.docx", key: null, rejection, links: { ingestions: null } },
    ]);
    const asked = members[0].links.ingestions.split("?")[1];
    expect((await api.call("listIngestions", { query: asked })).json.items).toEqual([]);
  });
});
