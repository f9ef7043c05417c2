import { describe, expect, test } from "vitest";
import { drop, dropAndTell } from "../../support/workflow/drop.ts";
import { outcomeOf } from "../../support/workflow/outcome.ts";
import { createWorld, type World } from "../../support/workflow/world.ts";

const AGENCY = "某市教育局";
const RIGHT = { reports: [{ agency: AGENCY, year: 2023 }] };
const WRONG = { reports: [{ agency: AGENCY, year: 2023, wrong: true }] };
const resumed = ({ logs }: World) =>
  logs.filter(({ code }) => code === "WORK_RESUMED").map(({ what }) => what);
const finished = ({ logs }: World) => logs.findLast(({ code }) => code === "AUDIT_FINISHED");

/** Loses every message that waits. */
const lose = (world: World): void => void world.queues.waiting.splice(0);

async function deliverFirst(world: World): Promise<void> {
  const [first] = world.queues.waiting;
  if (first !== undefined) await world.deliver(first);
}

describe.each([{ versioned: false }, { versioned: true }])("in a bucket, $versioned versioned", (bucket) => {
  test("a file whose event was lost is put to work, under the id that its event would have given it", async () => {
    const world = createWorld(bucket);
    const { id } = drop(world, { key: "报告 1+.html", content: RIGHT, at: 5 });
    await world.audit();
    expect(resumed(world)).toEqual(["upload"]);
    await world.drain();
    expect((await world.store.ingestions.get(id))?.status).toBe("valid");
    const before = await outcomeOf(world);
    await world.audit();
    await world.drain();
    expect(resumed(world)).toEqual(["upload"]);
    expect(await outcomeOf(world)).toEqual(before);
    expect(finished(world)).toMatchObject({ resumed: 0, failed: 0, complete: true });
  });

  test("a newer version is told from the one that was worked on", async () => {
    const world = createWorld(bucket);
    dropAndTell(world, { key: "a.html", content: WRONG, at: 1 });
    await world.drain();
    const { id } = drop(world, { key: "a.html", content: RIGHT, at: 2 });
    await world.audit();
    await world.drain();
    expect((await world.store.ingestions.get(id))?.status).toBe("valid");
    expect((await world.store.reports.current(AGENCY, 2023))?.ingestionId).toBe(id);
  });
});

test("a file that failed and was dropped again is known only by its time", async () => {
  const world = createWorld();
  const content = { ...RIGHT, broken: "read" as const };
  const id = dropAndTell(world, { key: "a.html", content, at: 1 });
  await world.drain();
  await world.audit();
  expect(resumed(world)).toEqual([]);
  drop(world, { key: "a.html", content, at: 9 });
  await world.audit();
  expect(resumed(world)).toEqual(["upload"]);
  await world.drain();
  expect((await world.store.ingestions.get(id))?.status).toBe("failed");
});

test("folders are no files", async () => {
  const world = createWorld();
  drop(world, { key: "2024/", content: "" });
  await world.audit();
  expect(world.queues.waiting).toEqual([]);
});

describe("a file that stopped on its way goes on from there", () => {
  test("received", async () => {
    const world = createWorld({ fault: { at: 3, effect: "before", isDeath: true } });
    const id = dropAndTell(world, { key: "a.html", content: RIGHT });
    await deliverFirst(world);
    lose(world);
    await world.audit();
    expect(resumed(world)).toEqual(["received"]);
    await world.drain();
    expect((await world.store.ingestions.get(id))?.status).toBe("valid");
  });

  test("scanning, which may take longer than anything else", async () => {
    const world = createWorld();
    const scan = { reports: [{ agency: "某市教育局", year: 2023 }], scan: "picture" } as const;
    const id = dropAndTell(world, { key: "a.jpg", content: scan });
    await deliverFirst(world);
    lose(world);
    expect((await world.store.ingestions.get(id))?.status).toBe("scanning");
    await world.audit();
    expect(resumed(world)).toEqual(["scanning"]);
    await world.drain();
    expect((await world.store.ingestions.get(id))?.status).toBe("valid");
  });

  test("extracted", async () => {
    const world = createWorld();
    const id = dropAndTell(world, { key: "a.html", content: RIGHT });
    await deliverFirst(world);
    lose(world);
    await world.audit();
    expect(resumed(world)).toEqual(["extracted"]);
    await world.drain();
    expect((await world.store.ingestions.get(id))?.status).toBe("valid");
  });
});

test("whatever message of a file on its way is lost, a run of the auditor brings the same end", async () => {
  const play = async (loseAt: number): Promise<World> => {
    const world = createWorld();
    dropAndTell(world, { key: "a.html", content: WRONG, at: 1 });
    dropAndTell(world, { key: "b.pdf", content: "%PDF", at: 2 });
    for (let turn = 0; world.queues.waiting.length > 0; turn++) {
      const isOnItsWay = ["uploads", "extractions"].includes(world.queues.waiting[0]?.queue ?? "");
      if (turn === loseAt && isOnItsWay) world.queues.waiting.shift();
      else await deliverFirst(world);
    }
    await world.audit();
    await world.drain();
    return world;
  };
  const expected = await outcomeOf(await play(-1));
  for (let loseAt = 0; loseAt < 6; loseAt++)
    expect(await outcomeOf(await play(loseAt)), `message ${loseAt}`).toEqual(expected);
});

describe("marks that a worker left behind are seen to", () => {
  // Calls: EXTRACT makes 8, VALIDATE then get, readJson, revision, current, names, putJson, put (15), revision, sends.
  test.each([15, 16, 17, 18, 19])("where it died at call %i and its message was lost", async (at) => {
    const world = createWorld({ fault: { at, effect: "after", isDeath: true } });
    const id = dropAndTell(world, { key: "a.html", content: WRONG });
    await deliverFirst(world);
    await deliverFirst(world);
    lose(world);
    expect((await world.store.reports.listOutstanding({ limit: 9 })).items).toHaveLength(1);
    await world.audit(60);
    expect(resumed(world)).toEqual([]);
    await world.audit(0);
    await world.drain();
    expect((await outcomeOf(world)).outstanding).toBe(0);
    expect((await world.store.ingestions.get(id))?.status).toBe("invalid");
    expect((await world.store.reviews.get(`${id}.0`))?.status).toBe("open");
    expect(world.mails.size).toBe(2);
  });

  test("of a rejected file, and of a review", async () => {
    const world = createWorld({ fault: { at: 6, effect: "before", isDeath: true } });
    const id = dropAndTell(world, { key: "a.pdf", content: "%PDF" });
    await deliverFirst(world);
    lose(world);
    await world.audit();
    expect(resumed(world)).toEqual(["file's follow-ups"]);
    await world.drain();
    expect((await world.store.reviews.get(id))?.followUps).toEqual([]);
    expect(world.mails.size).toBe(2);
  });
});

test("a file that was dropped a moment ago is left alone: its event may be on its way", async () => {
  const world = createWorld();
  const tenMinutesAgo = 425 * 86_400 - 600;
  drop(world, { key: "new.html", content: WRONG, at: tenMinutesAgo });
  await world.audit(60);
  expect(resumed(world)).toEqual([]);
  await world.audit(5);
  expect(resumed(world)).toEqual(["upload"]);
});

test("one item that fails does not hold up the others; the run says so, and fails at its end", async () => {
  const world = createWorld();
  drop(world, { key: "a.html", content: RIGHT });
  drop(world, { key: "b.html", content: WRONG });
  const { sendUpload } = world.queues;
  let sent = 0;
  Object.assign(world.queues, {
    sendUpload: async (...args: Parameters<typeof sendUpload>) => {
      if (++sent === 1) throw new Error("the queue is away");
      return sendUpload(...args);
    },
  });
  await expect(world.audit()).rejects.toThrow("the queue is away");
  expect(finished(world)).toMatchObject({ resumed: 1, failed: 1 });
});
