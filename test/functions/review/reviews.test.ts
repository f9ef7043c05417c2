import { expect, test } from "vitest";
import { dropAndTell } from "../../support/workflow/drop.ts";
import { createWorld } from "../../support/workflow/world.ts";

const AGENCY = "某市教育局";
const WRONG = { reports: [{ agency: AGENCY, year: 2023, wrong: true }] };
const RIGHT = { reports: [{ agency: AGENCY, year: 2023 }] };

test("a report that is not valid is opened once, and the reviewers are told once", async () => {
  const world = createWorld();
  const id = dropAndTell(world, { key: "a.html", content: WRONG });
  await world.drain();
  const review = await world.store.reviews.get(`${id}.0`);
  expect(review).toMatchObject({
    status: "open",
    reason: { kind: "verdict", verdict: "invalid" },
    ingestionId: id,
    fileName: "a.html",
    report: { agency: AGENCY, year: 2023 },
    followUps: [],
  });
  const report = review?.report ?? { agency: "", year: 0, revision: "" };
  await world.queues.sendReview({ v: 1, type: "review", ingestionId: id, report: { ...report, index: 0 } });
  await world.drain();
  expect(world.logs.filter(({ code }) => code === "REVIEW_OPENED")).toHaveLength(1);
  expect([...world.mails.values()].filter(({ audience }) => audience === "reviewers")).toMatchObject([
    { kind: "validation", reviewId: `${id}.0`, report },
  ]);
});

test("a review that is asked for after a newer file came is closed at once, and nobody is bothered", async () => {
  const world = createWorld();
  const old = dropAndTell(world, { key: "a.html", content: WRONG, at: 1 });
  dropAndTell(world, { key: "b.html", content: RIGHT, at: 2 });
  const withoutReviews = () => world.queues.waiting.find(({ queue }) => queue !== "review");
  await world.drain(withoutReviews);
  await world.drain();
  expect(await world.store.reviews.get(`${old}.0`)).toMatchObject({ status: "superseded", followUps: [] });
  expect([...world.mails.values()].filter(({ audience }) => audience === "reviewers")).toEqual([]);
});

test("what was decided by people stays decided, and a repeated message tells the sender of it again at most", async () => {
  const world = createWorld();
  const id = dropAndTell(world, { key: "a.html", content: WRONG });
  await world.drain();
  const review = await world.store.reviews.get(`${id}.0`);
  const decision = {
    action: "approve" as const,
    by: "王",
    at: world.now(),
    reason: "已核对",
    corrections: [],
    verdict: "invalid" as const,
  };
  await world.store.reviews.decide(`${id}.0`, review?.lock ?? 0, decision, "approved");
  const { agency, year, revision } = review?.report ?? { agency: "", year: 0, revision: "" };
  await world.queues.sendReview({
    v: 1,
    type: "review",
    ingestionId: id,
    report: { agency, year, revision, index: 0 },
  });
  await world.drain();
  expect((await world.store.reviews.get(`${id}.0`))?.status).toBe("approved");
  expect([...world.mails.values()].filter(({ kind }) => kind === "decision")).toMatchObject([
    { audience: "sender", reviewId: `${id}.0`, occasion: "1" },
  ]);
});
