import { decode } from "fast-png";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "./support/api.ts";
import { picturedPage, reportOf, storePictures, storeReport } from "./support/stored.ts";

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
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(picturedPage());
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

describe("the picture of a cell", () => {
  const part = (box: string, page = "1") =>
    api.call("getPagePart", { path: { id: "kept", page }, query: { box } });

  it("is the part of the page where it stands, with a little around it", async () => {
    const { status, headers, text } = await part("100,200,102,201");
    expect([status, headers["content-type"]]).toEqual([200, "image/png"]);
    const { width, height, data } = decode(Buffer.from(text, "base64"));
    // 12 points around it, at 1.9 pixels a point.
    expect([width, height]).toEqual([50, 48]);
    expect(data[23 * width + 23]).toBe(255);
    expect(Array.from(data).filter((value) => value > 0)).toEqual([255, 255, 255, 255]);
  });

  it("ends where the page ends", async () => {
    const { width, height } = decode(Buffer.from((await part("-5,-5,1,1.5")).text, "base64"));
    expect([width, height]).toEqual([25, 26]);
  });

  it("is not found off the page, on a page that there is not, and of a file without pictures", async () => {
    expect((await part("9000,9000,9001,9001")).status).toBe(404);
    expect((await part("1,1,2,2", "2")).status).toBe(404);
    const query = { box: "1,1,2,2" };
    expect((await api.call("getPagePart", { path: { id: "text", page: "1" }, query })).status).toBe(404);
  });

  it("is refused for what is no box", async () => {
    for (const box of ["", "1,2,3", "1,2,3,x", "1,2,3,4,5", "1e9,2,3,4"])
      expect((await part(box)).status).toBe(400);
  });
});

describe("cells in doubt", () => {
  it("are named with their review, each with its place and its picture", async () => {
    const report = reportOf(12, { reportYear: 2018, titleYears: [2018] });
    const id = "requests.newRequests.total";
    const at = { page: 1, box: [100.04, 200, 102, 201] } as const;
    const doubt = { kind: "number", value: 7, raw: "7", confidence: 0.6, candidates: ["1"], at } as const;
    await storeReport(api.deps, {
      id: "doubt",
      report: { ...report, cells: { ...report.cells, [id]: doubt } },
    });
    const { json } = await api.call("getReview", { path: { id: "doubt.0" } });
    expect(json.issues).toMatchObject([
      { code: "FUZZY_LABEL", cells: [id], message: { zh: expect.any(String) } },
    ]);
    expect(json.doubtful).toEqual([
      {
        cell: id,
        name: { zh: expect.stringContaining("总计"), en: expect.any(String) },
        ...{
          kind: "number",
          value: null,
          raw: "7",
          candidates: ["1"],
          confidence: 0.6,
          at: { page: 1, box: [100.04, 200, 102, 201] },
        },
        links: { picture: "/v1/ingestions/doubt/pages/1/part?box=100%2C200%2C102%2C201" },
      },
    ]);
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
