import { describe, expect, test } from "vitest";
import type { StoredReport } from "../../../shared/records/revision.ts";
import { dropAndTell } from "../../support/workflow/drop.ts";
import type { ReportSpec } from "../../support/workflow/fake-core.ts";
import { interleaving } from "../../support/workflow/interleaving.ts";
import { words } from "../../support/workflow/words.ts";
import { createWorld, type World } from "../../support/workflow/world.ts";

let at = 0;
const drop = (world: World, report: ReportSpec): string =>
  dropAndTell(world, { key: `${++at}.html`, content: { reports: [report] }, at });

async function send(world: World, report: ReportSpec): Promise<void> {
  drop(world, report);
  await world.drain();
}

/** What a rule saw when it was last run over a report. */
async function seen(world: World, rule: string, agency: string, year = 2023): Promise<string> {
  const current = await world.store.reports.current(agency, year);
  const stored = (await world.objects.readJson(current?.resultKey ?? "")) as StoredReport;
  return String(stored.findings.find((finding) => finding.rule === rule)?.args.seen);
}

const isQuiet = async ({ store, queues }: World): Promise<boolean> =>
  queues.waiting.length === 0 &&
  (await store.rechecks.list({ limit: 9 })).items.length === 0 &&
  (await store.reports.listOutstanding({ limit: 9 })).items.length === 0;

describe("texts in the same words", () => {
  test("are found on both sides, and nobody is written to again", async () => {
    const world = createWorld();
    for (const agency of ["甲县教育局", "甲县民政局", "甲县财政局"])
      await send(world, { agency, year: 2023, text: words(agency === "甲县财政局" ? 2 : 1) });
    expect(await seen(world, "AGG-04", "甲县教育局")).toBe("甲县民政局");
    expect(await seen(world, "AGG-04", "甲县民政局")).toBe("甲县教育局");
    expect(await seen(world, "AGG-04", "甲县财政局")).toBe("");
    const kinds = [...world.mails.values()].map(({ kind }) => kind);
    expect(kinds).toEqual(["validation", "validation", "validation"]);
    expect(await world.store.reports.current("甲县教育局", 2023)).toMatchObject({ verdict: "valid" });
    expect(await isQuiet(world)).toBe(true);
  });

  test("are no longer found when one of them was written anew", async () => {
    const world = createWorld();
    await send(world, { agency: "甲县教育局", year: 2023, text: words(1) });
    await send(world, { agency: "甲县民政局", year: 2023, text: words(1) });
    await send(world, { agency: "甲县民政局", year: 2023, text: words(3) });
    expect(await seen(world, "AGG-04", "甲县教育局")).toBe("");
    expect(await seen(world, "AGG-04", "甲县民政局")).toBe("");
  });

  test("count within one year, and not against the agency's own other name", async () => {
    const world = createWorld();
    await send(world, { agency: "东丽区卫健委", year: 2023, text: words(1) });
    await send(world, { agency: "东丽区卫生健康委员会", year: 2023, text: words(1) });
    await send(world, { agency: "东丽区教育局", year: 2022, text: words(1) });
    expect(await seen(world, "AGG-04", "东丽区卫健委")).toBe("");
    expect(await seen(world, "AGG-04", "东丽区教育局", 2022)).toBe("");
  });

  test("of a template that many use make a bounded number of runs, each naming five at most", async () => {
    const world = createWorld();
    const agencies = Array.from({ length: 48 }, (_, index) => `甲县第${index}局`);
    for (const agency of agencies) await send(world, { agency, year: 2023, text: words(1) });
    for (const agency of agencies.slice(1)) {
      const named = (await seen(world, "AGG-04", agency)).split(" ");
      expect(named.length).toBe(5);
    }
    const runs = world.logs.filter(({ code }) => code === "REPORT_RECHECKED").length;
    expect(runs).toBeLessThan(3 * agencies.length);
    expect(await isQuiet(world)).toBe(true);
  });
});

describe("a government and the bodies under it", () => {
  const bodies = ["东丽区教育局", "东丽区民政局"];
  const government: ReportSpec = { agency: "东丽区人民政府", year: 2023 };

  test.each([
    ["first", true],
    ["last", false],
  ])("know of each other where the government comes %s", async (_, isFirst) => {
    const world = createWorld();
    if (isFirst) await send(world, government);
    for (const agency of bodies) await send(world, { agency, year: 2023 });
    if (!isFirst) await send(world, government);
    expect(await seen(world, "AGG-01", "东丽区人民政府")).toBe(bodies.join(" "));
    expect(await seen(world, "AGG-01", "东丽区教育局")).toBe("");
  });

  test("a district's government is one of its city's bodies; an office and other districts' bodies are not", async () => {
    const world = createWorld();
    await send(world, { agency: "天津市人民政府", year: 2023 });
    await send(world, government);
    await send(world, { agency: "天津市教育委员会", year: 2023 });
    await send(world, { agency: "天津市人民政府办公厅", year: 2023 });
    await send(world, { agency: "东丽区教育局", year: 2023 });
    expect(await seen(world, "AGG-01", "天津市人民政府")).toBe("东丽区人民政府 天津市教育委员会");
  });

  test("who reported the year before is expected, also under another of its names, until it comes", async () => {
    const world = createWorld();
    await send(world, government);
    await send(world, { agency: "东丽区民政局", year: 2022 });
    await send(world, { agency: "东丽区卫生健康委员会", year: 2022 });
    expect(await seen(world, "AGG-03", "东丽区人民政府")).toBe("东丽区卫生健康委员会 东丽区民政局");
    await send(world, { agency: "东丽区卫健委", year: 2023 });
    expect(await seen(world, "AGG-03", "东丽区人民政府")).toBe("东丽区民政局");
  });

  test("who stands in the roster is expected", async () => {
    const world = createWorld();
    const roster = {
      region: "120110",
      agencies: ["东丽区司法局", "东丽区教育局"],
      by: "王",
      at: world.now(),
    };
    await world.store.sets.putRoster(roster);
    await send(world, government);
    await send(world, { agency: "东丽区教育局", year: 2023 });
    expect(await seen(world, "AGG-03", "东丽区人民政府")).toBe("东丽区司法局");
  });
});

describe("the year before under another name", () => {
  test.each([
    ["in order", [2022, 2023]],
    ["the other way round", [2023, 2022]],
  ])("is found, whether they come %s", async (_, years) => {
    const world = createWorld();
    for (const year of years)
      await send(world, { agency: year === 2022 ? "东丽区卫计委" : "东丽区卫健委", year, over: 1 });
    const before = await world.store.reports.current("东丽区卫计委", 2022);
    expect(await world.store.reports.current("东丽区卫健委", 2023)).toMatchObject({
      checkedAgainst: before?.revision,
      failedRules: ["XY-01"],
    });
  });

  test("is never guessed: bodies that were merged, and places that several bear, stay apart", async () => {
    const world = createWorld();
    await send(world, { agency: "东丽区工商局", year: 2022, forward: 1 });
    await send(world, { agency: "东丽区市场监督管理局", year: 2023 });
    await send(world, { agency: "北京市朝阳区教育局", year: 2022, forward: 1 });
    await send(world, { agency: "朝阳区教育局", year: 2023 });
    for (const agency of ["东丽区市场监督管理局", "朝阳区教育局"])
      expect(await world.store.reports.current(agency, 2023)).toMatchObject({ checkedAgainst: null });
  });
});

test("several versions are counted, byte-identical ones once", async () => {
  const world = createWorld();
  await send(world, { agency: "东丽区教育局", year: 2023 });
  await send(world, { agency: "东丽区教育局", year: 2023, over: 1 });
  await send(world, { agency: "东丽区教育局", year: 2023 });
  expect(await seen(world, "PUB-06", "东丽区教育局")).toBe("2");
});

test("whatever the order of events, everybody ends knowing of everybody", async () => {
  for (let seed = 1; seed <= 25; seed++) {
    const order = interleaving(seed);
    const world = createWorld({ seen: (store) => order.wrap(store) });
    const bodies = ["东丽区教育局", "东丽区民政局"];
    for (const agency of [...bodies, "东丽区人民政府"]) drop(world, { agency, year: 2023, text: words(1) });
    drop(world, { agency: "东丽区财政局", year: 2022 });
    await order.drain(world);
    const all = [...bodies, "东丽区人民政府"].sort();
    for (const agency of all)
      expect(await seen(world, "AGG-04", agency), `seed ${seed}`).toBe(
        all.filter((one) => one !== agency).join(" "),
      );
    expect(await seen(world, "AGG-01", "东丽区人民政府"), `seed ${seed}`).toBe(bodies.join(" "));
    expect(await seen(world, "AGG-03", "东丽区人民政府"), `seed ${seed}`).toBe("东丽区财政局");
    expect(await isQuiet(world), `seed ${seed}`).toBe(true);
  }
});
