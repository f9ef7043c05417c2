import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "../support/api.ts";
import { crashing } from "../support/faults.ts";
import { AGENCY, reportOf, type Stored, storeReview } from "../support/stored.ts";

let api: TestApi;
let count = 0;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const CELL = "requests.newRequests.naturalPerson";
const correctTo = (value: number) => ({
  action: "correct",
  reason: "看错一位",
  cells: [{ cell: CELL, value }],
});
const BODIES = {
  approve: { action: "approve", reason: "原文如此" },
  correct: correctTo(12),
  "correct, still wrong": correctTo(13),
};
type Name = keyof typeof BODIES;

const request = ({ review }: Stored, body: unknown) => ({
  path: { id: review.id },
  headers: { "if-match": '"0"' },
  body,
});

async function open(): Promise<Stored> {
  count += 1;
  const reportYear = 1000 + count * 3;
  await storeReview(api.deps, `after${count}`, reportOf(12, { reportYear: reportYear + 1 }));
  return storeReview(api.deps, `r${count}`, reportOf(11, { reportYear }));
}

/** What stands in the end, without the moments at which it happened. */
async function standing({ review, revision, ingestionId }: Stored) {
  const { reviews, reports, ingestions } = api.deps.store;
  const { status, decisions, pending, followUps } = (await reviews.get(review.id)) ?? {};
  const page = await reports.revisions(AGENCY, revision.year, { limit: 10 });
  const notices = new Set((await api.drain("notices")).map((notice) => String(notice.occasion)));
  const rechecks = new Set((await api.drain("extractions")).map(({ year }) => Number(year) - revision.year));
  return {
    status,
    followUps,
    pending,
    decisions: decisions?.map(({ action, reason, verdict }) => ({ action, reason, verdict })),
    revisions: page.items.map((item) => [
      item.revision.slice(revision.revision.length),
      item.verdict,
      item.followUps,
    ]),
    notices,
    rechecks,
    reviewed: (await ingestions.get(ingestionId))?.steps.reviewed === decisions?.[0]?.at,
  };
}

async function crashesOf(name: Name, when: "before" | "after") {
  for (let at = 0; ; at += 1) {
    const stored = await open();
    const { deps, writes } = crashing(api.deps, at, when);
    const first = await api.callWith(deps, "decideReview", request(stored, BODIES[name]));
    if (writes() <= at) {
      await standing(stored);
      return { crashes: at, first: first.status };
    }
    expect(first.status, `crash ${when} write ${at}`).toBe(500);
    const again = await api.call("decideReview", request(stored, BODIES[name]));
    expect(again.status, `repeated after a crash ${when} write ${at}`).toBe(200);
    const thrice = await api.call("decideReview", request(stored, BODIES[name]));
    expect(thrice.json).toEqual(again.json);
    expect(await standing(stored), `crash ${when} write ${at}`).toEqual(EXPECTED[name]);
  }
}

const base = { pending: undefined, followUps: [], notices: new Set(["1"]), reviewed: true };
const corrected = (verdict: string, reason = "看错一位") => ({
  ...base,
  decisions: [{ action: "correct", reason, verdict }],
  revisions: [
    ["#c001", verdict, []],
    ["", "invalid", []],
  ],
  rechecks: new Set([1]),
});
const EXPECTED = {
  approve: {
    ...base,
    status: "approved",
    decisions: [{ action: "approve", reason: "原文如此", verdict: "invalid" }],
    revisions: [["", "invalid", []]],
    rechecks: new Set(),
  },
  correct: { ...corrected("valid"), status: "corrected" },
  "correct, still wrong": { ...corrected("invalid"), status: "open" },
};

describe("the same request after a crash at any write", () => {
  it.each([
    ["before", "approve", 4],
    ["after", "approve", 4],
    ["before", "correct", 9],
    ["after", "correct", 9],
    ["after", "correct, still wrong", 9],
  ] as const)("doubles and loses nothing: %s, %s", async (when, name, writes) => {
    expect(await crashesOf(name, when)).toEqual({ crashes: writes, first: 200 });
  });
});

describe("several reviewers at once", () => {
  it("records one correction, and its revision is the one that is stored", async () => {
    for (let round = 0; round < 4; round += 1) {
      const stored = await open();
      const answers = await Promise.all(
        [12, 13, 14].map((value) => api.call("decideReview", request(stored, correctTo(value)))),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
      const review = await api.deps.store.reviews.get(stored.review.id);
      const current = await api.deps.store.reports.current(AGENCY, stored.revision.year);
      expect(review?.decisions).toHaveLength(1);
      expect(current?.corrections).toEqual(review?.decisions[0]?.corrections);
      expect(current?.verdict).toBe(review?.decisions[0]?.verdict);
    }
  });

  it("never applies a correction beside an approval", async () => {
    for (let round = 0; round < 4; round += 1) {
      const stored = await open();
      const answers = await Promise.all(
        [BODIES.approve, BODIES.correct].map((body) => api.call("decideReview", request(stored, body))),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      const review = await api.deps.store.reviews.get(stored.review.id);
      const current = await api.deps.store.reports.current(AGENCY, stored.revision.year);
      expect(review?.decisions).toHaveLength(1);
      expect(current?.corrections.length).toBe(review?.status === "corrected" ? 1 : 0);
    }
  });

  it("records one of an approval and a rejection, and refuses the other", async () => {
    const reject = { action: "reject", reason: "请重报" };
    for (let round = 0; round < 4; round += 1) {
      const stored = await open();
      const answers = await Promise.all(
        [BODIES.approve, reject].map((body) => api.call("decideReview", request(stored, body))),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    }
  });

  it("answers one request that is sent twice at once as one", async () => {
    const stored = await open();
    const both = await Promise.all(
      [1, 2].map(() => api.call("decideReview", request(stored, BODIES.correct))),
    );
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await api.deps.store.reviews.get(stored.review.id))?.decisions).toHaveLength(1);
  });

  it("finishes what another left pending before it refuses", async () => {
    const stored = await open();
    const { deps } = crashing(api.deps, 1, "before");
    await api.callWith(deps, "decideReview", request(stored, BODIES.correct));
    const left = await api.call("getReview", { path: { id: stored.review.id } });
    expect(left.json).toMatchObject({ status: "open", pending: { action: "correct" }, decisions: [] });
    const other = { ...request(stored, BODIES.approve), headers: { "if-match": left.headers.etag ?? "" } };
    expect((await api.call("decideReview", other)).status).toBe(412);
    const now = await api.call("getReview", { path: { id: stored.review.id } });
    expect(now.json).toMatchObject({
      status: "corrected",
      pending: null,
      decisions: [{ action: "correct" }],
    });
  });
});
