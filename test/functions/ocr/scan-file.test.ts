import { expect, test } from "vitest";
import { pictureIndexKey, pictureKey } from "../../../shared/records/page-pictures.ts";
import { drop, dropAndTell } from "../../support/workflow/drop.ts";
import type { FileSpec } from "../../support/workflow/fake-core.ts";
import { createWorld, type World } from "../../support/workflow/world.ts";

const SCAN: FileSpec = { reports: [{ agency: "某市教育局", year: 2023 }], scan: "picture" };

/** Delivers whatever waits but scans. */
const drainDigital = (world: World): Promise<void> =>
  world.drain((waiting) => waiting.find(({ queue }) => queue !== "scans"));

test("a picture waits for OCR apart from digital files, and is checked like any other once it was recognised", async () => {
  const world = createWorld();
  const id = dropAndTell(world, { key: "a.jpg", content: SCAN });
  const digital = dropAndTell(world, {
    key: "b.html",
    content: { reports: [{ agency: "某市民政局", year: 2023 }] },
  });
  await drainDigital(world);
  expect(await world.store.ingestions.get(id)).toMatchObject({ status: "scanning", extractionKey: null });
  expect((await world.store.ingestions.get(digital))?.status).toBe("valid");
  await world.drain();
  const ingestion = await world.store.ingestions.get(id);
  expect(ingestion?.status).toBe("valid");
  expect(Object.keys(ingestion?.steps ?? {})).toEqual(
    expect.arrayContaining(["received", "scanning", "extracted", "validated"]),
  );
  expect(await world.objects.readJson(ingestion?.extractionKey ?? "")).toMatchObject({ format: "scan" });
});

test("pictures of a picture file's pages are kept by OCR, those of a PDF's by RENDER", async () => {
  const world = createWorld();
  const picture = dropAndTell(world, { key: "a.jpg", content: SCAN });
  const pdf = dropAndTell(world, { key: "b.pdf", content: { ...SCAN, scan: "pdf", pdf: true } });
  await world.drain();
  for (const id of [picture, pdf]) {
    expect((await world.store.pictures.get(id))?.status).toBe("kept");
    expect(await world.objects.readJson(pictureIndexKey(id))).toEqual({
      pictures: [{ page: 1, width: 2, height: 3, scale: 2 }],
    });
    expect(await world.objects.head(pictureKey(id, 1), null)).not.toBeNull();
  }
  const kept = world.logs.filter(({ code }) => code === "PICTURES_KEPT");
  expect(kept.map(({ ingestionId }) => ingestionId)).toEqual([pdf]);
});

test("a message that comes again when all is done changes nothing", async () => {
  const world = createWorld();
  const id = dropAndTell(world, { key: "a.jpg", content: SCAN });
  await world.drain();
  const before = await world.store.ingestions.get(id);
  await world.queues.sendScan({ v: 1, type: "scan", ingestionId: id });
  await world.drain();
  expect(await world.store.ingestions.get(id)).toEqual(before);
  expect(world.mails.size).toBe(1);
});

test("a scan on which nothing is found is rejected in words, and goes to people", async () => {
  const world = createWorld();
  const id = dropAndTell(world, { key: "a.jpg", content: { scan: "blank" } });
  await world.drain();
  expect(await world.store.ingestions.get(id)).toMatchObject({
    status: "rejected",
    rejection: { code: "NO_TEXT" },
  });
  expect([...world.mails.values()].map(({ kind }) => kind)).toEqual(["rejection", "rejection"]);
});

test("what kept failing ends as failed, with people, under the name of its queue", async () => {
  const world = createWorld();
  const id = dropAndTell(world, { key: "a.jpg", content: { ...SCAN, broken: "scan" } });
  await world.drain();
  expect(await world.store.ingestions.get(id)).toMatchObject({
    status: "failed",
    failure: { queue: "scans", reason: "TypeError: a bug of scan" },
  });
});

test("a scan that is gone is read from a later copy of the same bytes, and told of where there is none", async () => {
  const world = createWorld();
  const first = dropAndTell(world, { key: "a.jpg", content: SCAN, at: 1 });
  const copy = dropAndTell(world, { key: "b.jpg", content: SCAN, at: 2 });
  const alone = dropAndTell(world, { key: "c.jpg", content: { ...SCAN, note: "another" }, at: 3 });
  await drainDigital(world);
  expect((await world.store.ingestions.get(copy))?.status).toBe("duplicate");
  for (const key of ["incoming/a.jpg", "incoming/c.jpg"]) world.objects.delete(key);
  await world.drain();
  expect((await world.store.ingestions.get(first))?.status).toBe("valid");
  expect(await world.store.ingestions.get(alone)).toMatchObject({ rejection: { code: "VANISHED" } });
});

test("a message about what is not recorded comes again, and ends with people", async () => {
  const world = createWorld();
  drop(world, { key: "a.jpg", content: SCAN });
  await world.queues.sendScan({ v: 1, type: "scan", ingestionId: "unknown" });
  await world.drain();
  const { items } = await world.store.reviews.list("open", { limit: 9 });
  expect(items.map(({ reason }) => reason.kind)).toEqual(["failure"]);
});
