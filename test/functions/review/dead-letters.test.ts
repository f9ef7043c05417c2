import { describe, expect, test } from "vitest";
import { second } from "../../support/records.ts";
import { drop, dropAndTell } from "../../support/workflow/drop.ts";
import { createWorld, type World } from "../../support/workflow/world.ts";

const REPORT = { reports: [{ agency: "某市教育局", year: 2023 }] };
const WRONG = { reports: [{ agency: "某市教育局", year: 2023, wrong: true }] };
const told = ({ mails }: World): readonly string[] =>
  [...mails.values()].map(({ kind, audience }) => `${kind} ${audience}`).sort();

/** Puts a message where it is after the last attempt. */
function die(world: World, queue: "uploads" | "extractions" | "notices" | "review", body: unknown): void {
  world.queues.waiting.push({ id: "d1", queue, isDead: true, body: JSON.stringify(body), receives: 0 });
}

describe("a file whose message kept failing", () => {
  test("is failed, with the reason of the last attempt, and both are told", async () => {
    const world = createWorld();
    const id = dropAndTell(world, { key: "a.html", content: { ...REPORT, broken: "map" } });
    await world.drain();
    expect(await world.store.ingestions.get(id)).toMatchObject({
      status: "failed",
      failure: { queue: "extractions", reason: "TypeError: a bug of map" },
      followUps: [],
    });
    expect(await world.store.reviews.get(id)).toMatchObject({
      status: "open",
      reason: { kind: "failure", queue: "extractions", detail: "TypeError: a bug of map" },
    });
    expect(told(world)).toEqual(["failure reviewers", "failure sender"]);
    expect(world.logs.filter(({ code }) => code === "WORK_FAILED")).toMatchObject([
      { ingestionId: id, fileName: "a.html", queue: "extractions", level: "error" },
    ]);
    expect(world.logs.filter(({ code }) => code === "MESSAGE_RETRIED")).toHaveLength(5);
  });

  test("is recorded even where it could never be received", async () => {
    const world = createWorld();
    const { event, id } = drop(world, { key: "a.html", content: REPORT, at: 3 });
    die(world, "uploads", event);
    await world.drain();
    expect(await world.store.ingestions.get(id)).toMatchObject({ status: "failed", receivedAt: second(3) });
    expect(told(world)).toEqual(["failure reviewers", "failure sender"]);
  });

  test("stays as it ended where it had come to an end; of a letter about its reading nobody hears", async () => {
    const world = createWorld();
    const { event, id } = drop(world, { key: "a.html", content: REPORT });
    world.queues.send("uploads", JSON.stringify(event));
    await world.drain();
    die(world, "uploads", event);
    await world.drain();
    expect((await world.store.ingestions.get(id))?.status).toBe("valid");
    expect(told(world)).toEqual(["validation sender"]);
    die(world, "extractions", { v: 1, type: "extracted", ingestionId: id });
    await world.drain();
    expect((await world.store.ingestions.get(id))?.status).toBe("valid");
    expect(told(world)).toEqual(["failure reviewers", "validation sender"]);
  });

  test("has a review of its own when it fails again after the first was closed", async () => {
    const world = createWorld();
    const content = { ...REPORT, broken: "read" as const };
    const id = dropAndTell(world, { key: "a.html", content, at: 1 });
    await world.drain();
    await world.store.reviews.supersede(id);
    const later = {
      ...drop(world, { key: "a.html", content }).event.Records[0],
      eventTime: "2030-01-01T00:00:00Z",
    };
    world.queues.send("uploads", JSON.stringify({ Records: [later] }));
    await world.drain();
    const open = (await world.store.reviews.list("open", { limit: 9 })).items;
    expect(open.map((review) => review.ingestionId)).toEqual([id]);
  });
});

describe("a mail that could not be sent", () => {
  test("to a sender: the reviewers are told, once", async () => {
    const world = createWorld();
    world.unreachable.add("sender");
    const id = dropAndTell(world, { key: "a.html", content: REPORT });
    await world.drain();
    const [review] = (await world.store.reviews.list("open", { limit: 9 })).items;
    expect(review).toMatchObject({ ingestionId: id, reason: { kind: "failure", queue: "notices" } });
    expect(told(world)).toEqual(["failure reviewers"]);
    expect((await world.store.ingestions.get(id))?.status).toBe("valid");
  });

  test("to the reviewers: a review stands, and no mail breeds the next", async () => {
    const world = createWorld();
    world.unreachable.add("sender").add("reviewers");
    dropAndTell(world, { key: "a.html", content: WRONG });
    await world.drain();
    await world.audit();
    await world.drain();
    const open = (await world.store.reviews.list("open", { limit: 99 })).items;
    expect(open.map(({ reason }) => reason.kind).sort()).toEqual([
      "failure",
      "failure",
      "failure",
      "verdict",
    ]);
    expect(told(world)).toEqual([]);
  });
});

test("a check with the year before that kept failing is looked at; the report stands as it was", async () => {
  const world = createWorld();
  dropAndTell(world, { key: "a.html", content: REPORT });
  await world.drain();
  die(world, "extractions", { v: 1, type: "recheck", agency: "某市教育局", year: 2023 });
  die(world, "extractions", { v: 1, type: "recheck", agency: "没有此局", year: 2023 });
  await world.drain();
  const open = (await world.store.reviews.list("open", { limit: 9 })).items;
  expect(open).toMatchObject([{ report: { year: 2023 }, reason: { kind: "failure", queue: "extractions" } }]);
});

test("letters about nothing that is known are looked at under their own ids", async () => {
  const world = createWorld();
  die(world, "extractions", { v: 1, type: "extracted", ingestionId: "unknown" });
  await world.drain();
  die(world, "notices", { nonsense: true });
  await world.drain();
  const open = (await world.store.reviews.list("open", { limit: 9 })).items;
  expect(open.map(({ id }) => id)).toEqual(["message.d1"]);
  expect(told(world)).toEqual(["failure reviewers"]);
});
