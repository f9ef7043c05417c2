import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "../support/api.ts";
import { AGENCY, reportOf, type Stored, storeReport } from "../support/stored.ts";

let api: TestApi;
let stored: Stored;
let count = 0;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/** A report of a year of its own for each test, of which one cell is wrong. */
beforeEach(async () => {
  count += 1;
  const reportYear = 2000 + count * 3;
  stored = await storeReport(api.deps, { id: `f${count}`, report: reportOf(11, { reportYear }) });
  await api.drain("notices");
  await api.drain("extractions");
});

const CELL = "requests.newRequests.naturalPerson";
const APPROVE = { action: "approve", reason: "原文如此" };
const REJECT = { action: "reject", reason: "请重报" };
const correctTo = (value: number | null) => ({
  action: "correct",
  reason: "看错一位",
  cells: [{ cell: CELL, value }],
});

const decide = (body: unknown, lock = 0, more = {}) =>
  api.call("decideReview", {
    path: { id: stored.review.id },
    headers: { "if-match": `"${lock}"` },
    body,
    ...more,
  });
const current = () => api.deps.store.reports.current(AGENCY, stored.revision.year);

describe("approve and reject", () => {
  it.each([
    [APPROVE, "approved"],
    [REJECT, "rejected"],
  ])("closes the review, keeps the report, and tells the sender once: %o", async (body, status) => {
    const answer = await decide(body);
    expect(answer.json).toMatchObject({ status, pending: null, etag: '"1"' });
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.json.decisions).toMatchObject([{ ...body, by: "local", verdict: "invalid" }]);
    expect(await current()).toMatchObject({ revision: stored.revision.revision, verdict: "invalid" });
    expect(await api.drain("notices")).toMatchObject([
      { kind: "decision", audience: "sender", reviewId: stored.review.id, occasion: "1" },
    ]);
    const ingestion = await api.deps.store.ingestions.get(stored.ingestionId);
    expect(ingestion?.steps.reviewed).toBe(answer.json.decisions[0].at);
    expect((await api.deps.store.reviews.get(stored.review.id))?.followUps).toEqual([]);
  });

  it("refuses a second decision", async () => {
    await decide(APPROVE);
    expect((await decide(REJECT, 1)).status).toBe(409);
    expect((await decide(REJECT)).status).toBe(412);
  });

  it("closes a review that has no report, by rejection only", async () => {
    const reason = { kind: "rejection", code: "EMPTY", detail: "no bytes" } as const;
    await api.deps.store.reviews.open({
      id: "lost",
      reason,
      ingestionId: "lost",
      fileName: "空.txt",
      report: null,
      openedAt: "2022-02-01T00:00:00.000Z",
    });
    const call = { path: { id: "lost" }, headers: { "if-match": '"0"' } };
    expect((await api.call("decideReview", { ...call, body: APPROVE })).status).toBe(422);
    expect((await api.call("decideReview", { ...call, body: correctTo(1) })).status).toBe(422);
    const closed = await api.call("decideReview", { ...call, body: REJECT });
    expect(closed.json).toMatchObject({ status: "rejected", decisions: [{ verdict: "rejected" }] });
    expect(await api.drain("notices")).toEqual([]);
  });
});

describe("correct", () => {
  it("makes a valid revision, closes the review, and keeps the old revision", async () => {
    const answer = await decide(correctTo(12));
    expect(answer.json).toMatchObject({
      status: "corrected",
      etag: '"2"',
      decisions: [{ verdict: "valid" }],
    });
    const { agency, year, revision } = stored.revision;
    expect(await current()).toMatchObject({
      revision: `${revision}#c001`,
      verdict: "valid",
      corrections: [{ cell: CELL, value: 12, raw: "12" }],
      followUps: [],
    });
    expect(await api.deps.store.reports.revision(agency, year, revision)).toMatchObject({
      verdict: "invalid",
    });
    expect(answer.json.report.revision).toBe(`${revision}#c001`);
    const path = { agency, year: String(year) };
    const read = await api.call("getReport", { path });
    expect(read.json.cells[CELL]).toMatchObject({ value: 12, kind: "number", confidence: 1 });
    const old = await api.call("getReport", { path, query: { revision } });
    expect(old.json.cells[CELL]).toMatchObject({ value: 11 });
    expect(old.json).toMatchObject({ current: false, corrections: [] });
  });

  it("stays open with the new findings where it still does not add up, and goes on from there", async () => {
    const other = { cell: "requests.carriedOver.total", value: 2 };
    const wrong = correctTo(13);
    const first = await decide({ ...wrong, cells: [other, ...wrong.cells] });
    expect(first.json).toMatchObject({ status: "open", etag: '"2"', decisions: [{ verdict: "invalid" }] });
    const path = { agency: AGENCY, year: String(stored.revision.year) };
    const findings = await api.call("listFindings", { path, query: { result: "fail" } });
    expect(findings.json.items).toMatchObject([{ left: 13, delta: 1 }]);
    const second = await decide(correctTo(12), 2);
    expect(second.json).toMatchObject({ status: "corrected", etag: '"4"' });
    expect(second.json.decisions).toHaveLength(2);
    expect(await current()).toMatchObject({
      revision: `${stored.revision.revision}#c002`,
      corrections: [other, { cell: CELL, value: 12 }],
    });
    expect((await api.drain("notices")).map(({ occasion }) => occasion)).toEqual(["1", "2"]);
  });

  it("says that the document shows a blank", async () => {
    const answer = await decide(correctTo(null));
    expect(answer.json).toMatchObject({ status: "open", decisions: [{ verdict: "needsReview" }] });
  });

  it("refuses what the cells cannot hold, and writes nothing", async () => {
    const answer = await decide(correctTo(-1));
    expect(answer.status).toBe(422);
    expect(answer.json.errors).toMatchObject([{ field: "cells.0.value" }]);
    expect(await api.deps.store.reviews.get(stored.review.id)).toEqual(stored.review);
  });

  it("takes money in 万元 with decimals", async () => {
    const cells = [{ cell: "proactiveDisclosure.fees.amount", value: 246.08, raw: "246.08万" }];
    expect((await decide({ action: "correct", reason: "x", cells })).status).toBe(200);
    const path = { agency: AGENCY, year: String(stored.revision.year) };
    const { json } = await api.call("getReport", { path });
    expect(json.cells["proactiveDisclosure.fees.amount"]).toMatchObject({
      value: 246.08,
      raw: "246.08万",
      unit: "wanYuan",
    });
  });

  it("refuses to correct a report that a newer file replaced", async () => {
    const { year } = stored.revision;
    const report = reportOf(12, { reportYear: year });
    await storeReport(api.deps, { id: `n${year}`, report, receivedAt: "2022-03-01T00:00:00.000Z" });
    expect((await decide(correctTo(12))).status).toBe(409);
    expect((await decide(REJECT)).status).toBe(200);
  });

  it("has the year after checked again, and nothing else", async () => {
    const { year } = stored.revision;
    await decide(correctTo(13));
    expect(await api.drain("extractions")).toEqual([]);
    const after = reportOf(12, { reportYear: year + 1 });
    await storeReport(api.deps, { id: `y${year}`, report: after });
    await decide(correctTo(12), 2);
    expect(await api.drain("extractions")).toEqual([
      { v: 1, type: "recheck", agency: AGENCY, year: year + 1 },
    ]);
  });

  it("is checked against the year before", async () => {
    const { year } = stored.revision;
    const before = reportOf(12, { reportYear: year - 1 });
    const { revision } = await storeReport(api.deps, { id: `z${year}`, report: before });
    const years: unknown[] = [];
    const check: typeof api.deps.check = (report, previous, around) => {
      years.push(previous?.reportYear);
      return api.deps.check(report, previous, around);
    };
    await api.callWith({ check }, "decideReview", {
      path: { id: stored.review.id },
      headers: { "if-match": '"0"' },
      body: correctTo(12),
    });
    expect(new Set(years)).toEqual(new Set([year - 1]));
    expect(await current()).toMatchObject({ checkedAgainst: revision.revision });
  });
});
