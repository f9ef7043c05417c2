import { describe, expect, test } from "vitest";
import { drop, dropAndTell } from "../../support/workflow/drop.ts";
import { createWorld, type World } from "../../support/workflow/world.ts";

const REPORT = { reports: [{ agency: "某市教育局", year: 2023 }] };

const statusOf = async (world: World, id: string): Promise<string | undefined> =>
  (await world.store.ingestions.get(id))?.status;

test("a byte-identical file is a recorded no-op", async () => {
  const world = createWorld();
  const first = dropAndTell(world, { key: "a.html", content: REPORT, at: 1 });
  const again = dropAndTell(world, { key: "b.html", content: REPORT, at: 2 });
  await world.drain();
  const mails = world.mails.size;
  const third = dropAndTell(world, { key: "c.html", content: REPORT, at: 3 });
  await world.drain();
  expect(await world.store.ingestions.get(again)).toMatchObject({ status: "duplicate", duplicateOf: first });
  expect(await statusOf(world, third)).toBe("duplicate");
  expect((await world.store.reports.revisions("某市教育局", 2023, { limit: 9 })).items).toHaveLength(1);
  expect(world.mails.size).toBe(mails);
  expect(world.logs.filter(({ code }) => code === "FILE_DUPLICATE")).toHaveLength(2);
});

describe("bytes whose owner came to nothing are worked on for the next file that brings them", () => {
  test("the owner failed", async () => {
    const world = createWorld();
    const owner = dropAndTell(world, { key: "a.html", content: { ...REPORT, broken: "check" } });
    await world.drain();
    const next = dropAndTell(world, { key: "b.html", content: { ...REPORT, broken: "check" } });
    await world.drain();
    expect([await statusOf(world, owner), await statusOf(world, next)]).toEqual(["failed", "failed"]);
  });

  test("the owner claimed them, died, and was removed before it was read again", async () => {
    const dies = (at: number) => createWorld({ fault: { at, effect: "after", isDeath: true } });
    // head, receive, read, claim: the fourth call is the claim.
    const world = dies(4);
    const owner = dropAndTell(world, { key: "a.html", content: REPORT, at: 1 });
    const [message] = world.queues.waiting;
    if (message === undefined) throw new Error("no message");
    await world.deliver(message);
    const next = dropAndTell(world, { key: "b.html", content: REPORT, at: 2 });
    const second = world.queues.waiting.at(-1);
    if (second === undefined) throw new Error("no message");
    await world.deliver(second);
    expect(await statusOf(world, next)).toBe("received");
    world.objects.delete("incoming/a.html");
    await world.drain();
    expect([await statusOf(world, owner), await statusOf(world, next)]).toEqual(["rejected", "valid"]);
  });
});

test("the same file, sent again after it failed, starts over", async () => {
  const world = createWorld();
  const content = { ...REPORT, broken: "read" as const };
  const id = dropAndTell(world, { key: "a.html", content, at: 1 });
  await world.drain();
  const { event } = drop(world, { key: "a.html", content, at: 9 });
  world.queues.send("uploads", JSON.stringify(event));
  await world.drain();
  expect(world.logs.filter(({ code }) => code === "UPLOAD_RECEIVED")).toHaveLength(2);
  expect(await statusOf(world, id)).toBe("failed");
  const told = [...world.mails.values()].filter(
    ({ kind, audience }) => kind === "failure" && audience === "sender",
  );
  expect(told).toHaveLength(2);
});

test("A, B, A again: A stands again, under the newer file's time and name, with a review of its own", async () => {
  const world = createWorld();
  const A = { reports: [{ agency: "某市教育局", year: 2023, wrong: true }] };
  const first = dropAndTell(world, { key: "a.html", content: A, at: 1 });
  await world.drain();
  dropAndTell(world, { key: "b.html", content: REPORT, at: 2 });
  await world.drain();
  const again = dropAndTell(world, { key: "again.html", content: A, at: 3 });
  await world.drain();
  const current = await world.store.reports.current("某市教育局", 2023);
  expect(current).toMatchObject({
    ingestionId: again,
    fileName: "again.html",
    verdict: "invalid",
    followUps: [],
  });
  expect(await statusOf(world, again)).toBe("duplicate");
  expect((await world.store.reviews.get(`${first}.0`))?.status).toBe("superseded");
  expect((await world.store.reviews.get(`${again}.0`))?.status).toBe("open");
});
