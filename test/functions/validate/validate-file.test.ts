import { expect, test } from "vitest";
import { revisionPlace } from "../../../shared/records/build-revision.ts";
import { dropAndTell } from "../../support/workflow/drop.ts";
import { createWorld } from "../../support/workflow/world.ts";

const AGENCY = "某市教育局";

test("every report of a file is stored at its own place, and the file ends as the worst of them", async () => {
  const world = createWorld();
  const id = dropAndTell(world, {
    key: "a.html",
    content: {
      reports: [
        { agency: AGENCY, year: 2023, over: 5 },
        { agency: AGENCY, year: 2022, forward: 4 },
        { agency: null, year: 2021 },
        { agency: null, year: 2021, open: true },
      ],
    },
  });
  await world.drain();
  const ingestion = await world.store.ingestions.get(id);
  expect(ingestion?.status).toBe("invalid");
  const places = ingestion?.reports.map(({ agency, year, revision, verdict }) => [
    revisionPlace(revision).index,
    agency,
    year,
    verdict,
  ]);
  expect(places?.sort()).toEqual([
    [0, AGENCY, 2023, "invalid"],
    [1, AGENCY, 2022, "valid"],
    [2, `~${id}.2`, 2021, "valid"],
    [3, `~${id}.3`, 2021, "needsReview"],
  ]);
  expect(world.logs.map(({ code }) => code)).not.toContain("REPORT_RECHECKED");
  expect([...world.mails.values()].filter(({ audience }) => audience === "sender")).toHaveLength(4);
});

test("a revision whose writer died before it became current becomes current on the repeat", async () => {
  const world = createWorld();
  const { put } = world.store.reports;
  const puts: string[] = [];
  Object.assign(world.store.reports, {
    put: async (...args: Parameters<typeof put>) => {
      puts.push(args[0].revision);
      const done = await put(...args);
      if (puts.length === 1) throw new Error("the connection was lost");
      return done;
    },
  });
  dropAndTell(world, { key: "a.html", content: { reports: [{ agency: AGENCY, year: 2023 }] } });
  await world.drain();
  expect(puts).toHaveLength(2);
  expect(new Set(puts).size).toBe(1);
});

test("an extraction that is not there, or is none, is a fault, and people hear of it", async () => {
  for (const broken of [null, { blocks: 1 }]) {
    const world = createWorld();
    const id = dropAndTell(world, { key: "a.html", content: { reports: [{ agency: AGENCY, year: 2023 }] } });
    const [upload] = world.queues.waiting;
    if (upload !== undefined) await world.deliver(upload);
    await world.objects.putJson(`extractions/${id}.json`, broken);
    await world.drain();
    const ingestion = await world.store.ingestions.get(id);
    expect(ingestion).toMatchObject({ status: "failed", failure: { queue: "extractions" } });
    expect(ingestion?.failure?.reason).toContain(`extractions/${id}.json`);
  }
});

test("two reports of one file that say they are the same are both looked at: neither takes the other's place", async () => {
  const world = createWorld();
  const report = { agency: AGENCY, year: 2023, wrong: true };
  const id = dropAndTell(world, { key: "a.html", content: { reports: [report, report] } });
  await world.drain();
  const open = (await world.store.reviews.list("open", { limit: 9 })).items;
  expect(open.map((review) => review.id)).toEqual([`${id}.0`, `${id}.1`]);
});
