import { describe, expect, test } from "vitest";
import { MAX_FILE_BYTES } from "../../../shared/readers/sizes.ts";
import { second } from "../../support/records.ts";
import { drop, dropAndTell } from "../../support/workflow/drop.ts";
import { file } from "../../support/workflow/fake-core.ts";
import { createWorld, type World } from "../../support/workflow/world.ts";

const REPORT = { reports: [{ agency: "某市教育局", year: 2023 }] };
const codes = ({ logs }: World): readonly string[] => logs.map(({ code }) => code);
const tell = (world: World, body: unknown): void => world.queues.send("uploads", JSON.stringify(body));

test("a dropped file is recorded with what S3 and its sender say of it", async () => {
  const world = createWorld();
  const id = dropAndTell(world, {
    key: "区县/报告 1+.html",
    content: REPORT,
    at: 7,
    sender: " 李@example.gov.cn ",
  });
  await world.drain();
  expect(await world.store.ingestions.get(id)).toMatchObject({
    object: { bucket: "reports", key: "incoming/区县/报告 1+.html", versioned: false },
    fileName: "报告 1+.html",
    receivedAt: second(7),
    sender: "李@example.gov.cn",
    status: "valid",
    extractionKey: `extractions/${id}.json`,
  });
  expect(codes(world)).toEqual(["UPLOAD_RECEIVED", "FILE_EXTRACTED", "REPORT_VALIDATED"]);
});

test("the lines that hosts draw carry what they need", async () => {
  const world = createWorld();
  const ingestionId = dropAndTell(world, { key: "a.html", content: REPORT });
  await world.drain();
  expect(world.logs).toMatchObject([
    { code: "UPLOAD_RECEIVED", ingestionId, fileName: "a.html", key: "incoming/a.html", level: "info" },
    { code: "FILE_EXTRACTED", ingestionId, fileName: "a.html", format: "text", ms: expect.any(Number) },
    {
      code: "REPORT_VALIDATED",
      ingestionId,
      fileName: "a.html",
      verdict: "valid",
      agency: "某市教育局",
      year: 2023,
      errors: 0,
      warnings: 0,
      unsettled: 0,
      ms: expect.any(Number),
    },
  ]);
});

describe("what is no file is ignored, and says so", () => {
  const folder = { eventName: "ObjectCreated:Put", key: "incoming/2024/", size: 0 };
  test.each([
    { ...folder, reason: "folder" },
    { ...folder, key: "results/a.json", size: 3, reason: "not incoming" },
    { ...folder, key: "incoming/a.html", size: 3, eventName: "ObjectRemoved:Delete", reason: "not created" },
  ])("$reason", async ({ eventName, key, size, reason }) => {
    const world = createWorld();
    const s3 = { bucket: { name: "reports" }, object: { key, size, eTag: "e" } };
    tell(world, { Records: [{ eventName, eventTime: second(0), s3 }] });
    await world.drain();
    expect(world.logs).toMatchObject([{ code: "UPLOAD_IGNORED", key, reason }]);
    expect((await world.store.ingestions.list({ limit: 1 })).items).toEqual([]);
  });

  test("the test event that S3 sends once", async () => {
    const world = createWorld();
    tell(world, { Service: "Amazon S3", Event: "s3:TestEvent", Time: second(0), Bucket: "reports" });
    await world.drain();
    expect(codes(world)).toEqual(["UPLOAD_IGNORED"]);
  });
});

test("several files in one notification: one that breaks does not hold up the others", async () => {
  const world = createWorld();
  const bad = drop(world, { key: "bad.html", content: { broken: "read" } });
  const good = drop(world, { key: "good.html", content: REPORT });
  tell(world, { Records: [...bad.event.Records, ...good.event.Records] });
  await world.drain();
  expect((await world.store.ingestions.get(good.id))?.status).toBe("valid");
  expect((await world.store.ingestions.get(bad.id))?.status).toBe("failed");
  expect(codes(world).filter((code) => code === "FILE_EXTRACTED")).toHaveLength(1);
});

describe("limits are looked at before a file is read", () => {
  test("a file above the limit", async () => {
    const world = createWorld();
    const { id, event } = drop(world, { key: "big.html", content: "x" });
    const head = world.objects.head.bind(world.objects);
    Object.assign(world.objects, {
      head: async (...args: Parameters<typeof head>) => ({
        ...(await head(...args)),
        size: MAX_FILE_BYTES + 1,
      }),
      read: () => Promise.reject(new Error("read though it is too large")),
    });
    tell(world, event);
    await world.drain();
    expect((await world.store.ingestions.get(id))?.rejection?.code).toBe("TOO_LARGE");
  });

  test("a file without bytes", async () => {
    const world = createWorld();
    const id = dropAndTell(world, { key: "empty.html", content: "" });
    await world.drain();
    expect((await world.store.ingestions.get(id))?.rejection?.code).toBe("EMPTY");
    expect((await world.store.reviews.get(id))?.reason).toMatchObject({ kind: "rejection", code: "EMPTY" });
  });
});

describe("a file that is gone before it is read", () => {
  test("removed: its sender and the reviewers are told", async () => {
    const world = createWorld();
    const id = dropAndTell(world, { key: "a.html", content: REPORT });
    world.objects.delete("incoming/a.html");
    await world.drain();
    expect(await world.store.ingestions.get(id)).toMatchObject({ status: "rejected", sender: null });
    expect((await world.store.reviews.get(id))?.reason).toMatchObject({ code: "VANISHED" });
    expect(world.mails.size).toBe(2);
  });

  test("replaced: it is recorded, and only the newer file is heard of", async () => {
    const world = createWorld();
    const old = dropAndTell(world, { key: "a.html", content: { ...REPORT, note: "old" }, at: 1 });
    const newer = dropAndTell(world, { key: "a.html", content: REPORT, at: 2 });
    await world.drain();
    expect((await world.store.ingestions.get(old))?.rejection?.code).toBe("VANISHED");
    expect(await world.store.reviews.get(old)).toBeNull();
    expect((await world.store.ingestions.get(newer))?.status).toBe("valid");
    expect([...world.mails.values()].map(({ ingestionId }) => ingestionId)).toEqual([newer]);
  });

  test("where the bucket keeps versions, nothing is gone: both are read, the newer one stands", async () => {
    const world = createWorld({ versioned: true });
    const old = dropAndTell(world, { key: "a.html", content: { ...REPORT, note: "old" }, at: 1 });
    const newer = dropAndTell(world, { key: "a.html", content: REPORT, at: 2 });
    await world.drain();
    expect((await world.store.ingestions.get(old))?.status).toBe("valid");
    expect((await world.store.reports.current("某市教育局", 2023))?.ingestionId).toBe(newer);
  });
});

test("a message that is no notification is logged, retried, and comes to people as a dead letter", async () => {
  const world = createWorld();
  world.queues.send("uploads", "{");
  await world.drain();
  expect(world.logs[0]).toMatchObject({ code: "MESSAGE_INVALID", messageId: "m1", reason: "not JSON" });
  expect((await world.store.reviews.get("message.m1"))?.reason).toMatchObject({ kind: "failure" });
  expect([...world.mails.values()].map(({ audience }) => audience)).toEqual(["reviewers"]);
});

test("a text whose bytes no reader takes for a report is rejected at once", async () => {
  const world = createWorld();
  const id = dropAndTell(world, { key: "a.bin", content: "\u0000\u0001" });
  await world.drain();
  expect((await world.store.ingestions.get(id))?.rejection?.code).toBe("UNSUPPORTED");
  expect(codes(world)).toContain("FILE_REJECTED");
  expect(codes(world)).not.toContain("MESSAGE_RETRIED");
  expect(file(REPORT)).not.toBe("");
});
