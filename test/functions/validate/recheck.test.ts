import { describe, expect, test } from "vitest";
import { replaceFindings } from "../../../functions/validate/replace-findings.ts";
import { EMPTY_REPORT } from "../../support/records.ts";
import { dropAndTell } from "../../support/workflow/drop.ts";
import type { ReportSpec } from "../../support/workflow/fake-core.ts";
import { checkCrossYear } from "../../support/workflow/fake-core.ts";
import { createWorld, type World } from "../../support/workflow/world.ts";

const AGENCY = "某市教育局";
let at = 0;

async function send(world: World, report: Omit<ReportSpec, "agency">): Promise<string> {
  const content = { reports: [{ agency: AGENCY, ...report }] };
  const id = dropAndTell(world, { key: `${++at}.html`, content, at });
  await world.drain();
  return id;
}

const kinds = ({ mails }: World): readonly string[] =>
  [...mails.values()].map(({ kind, audience }) => `${kind} ${audience}`);
const openReviews = async ({ store }: World) => (await store.reviews.list("open", { limit: 9 })).items;

describe("when the year before arrives after the year", () => {
  test("the year is checked again, its sender is told of the new verdict, and people look", async () => {
    const world = createWorld();
    const id = await send(world, { year: 2023, over: 5 });
    const before = await send(world, { year: 2022, forward: 4 });
    const current = await world.store.reports.current(AGENCY, 2023);
    expect(current).toMatchObject({ verdict: "invalid", failedRules: ["XY-01"], counts: { error: 1 } });
    expect(current?.checkedAgainst).toContain(before);
    expect(kinds(world)).toContain("reconsidered sender");
    expect(await openReviews(world)).toMatchObject([{ ingestionId: id, reason: { verdict: "invalid" } }]);
    expect(world.logs.find(({ code }) => code === "REPORT_RECHECKED")).toMatchObject({
      ingestionId: id,
      verdict: "invalid",
      was: "valid",
    });
  });

  test("nobody hears of it where the verdict stays", async () => {
    const world = createWorld();
    await send(world, { year: 2023, over: 5 });
    await send(world, { year: 2022, forward: 5 });
    const current = await world.store.reports.current(AGENCY, 2023);
    expect(current).toMatchObject({ verdict: "valid" });
    expect(current?.checkedAgainst).not.toBeNull();
    expect(kinds(world)).toEqual(["validation sender", "validation sender"]);
  });
});

test("a verdict that goes back and forth is told each time, and each round of people's work has its own review", async () => {
  const world = createWorld();
  await send(world, { year: 2023, over: 5 });
  for (const forward of [4, 5, 6, 5, 7]) await send(world, { year: 2022, forward });
  expect(kinds(world).filter((kind) => kind === "reconsidered sender")).toHaveLength(5);
  expect(await openReviews(world)).toHaveLength(1);
  expect((await world.store.reviews.list("superseded", { limit: 9 })).items).toHaveLength(2);
  expect(await world.store.reports.current(AGENCY, 2023)).toMatchObject({ verdict: "invalid" });
});

test("a new error is looked at, also where the verdict was invalid and people had approved", async () => {
  const world = createWorld();
  const id = await send(world, { year: 2023, over: 5, wrong: true });
  const decision = {
    action: "approve",
    by: "王",
    at: world.now(),
    reason: "已核对",
    corrections: [],
  } as const;
  await world.store.reviews.decide(`${id}.0`, 0, { ...decision, verdict: "invalid" }, "approved");
  await send(world, { year: 2022, forward: 4 });
  expect((await world.store.reviews.get(`${id}.0`))?.status).toBe("approved");
  expect(await openReviews(world)).toMatchObject([{ ingestionId: id }]);
  expect(kinds(world)).not.toContain("reconsidered sender");
});

test("a report filed under its file has no neighbours", async () => {
  const world = createWorld();
  dropAndTell(world, { key: "x.html", content: { reports: [{ agency: null, year: 2023 }] } });
  await world.drain();
  expect(world.logs.map(({ code }) => code)).not.toContain("REPORT_RECHECKED");
});

test("findings are replaced where they stood", () => {
  const [finding] = checkCrossYear(EMPTY_REPORT, null);
  if (finding === undefined) throw new Error("no finding");
  const named = (rule: string, result: "pass" | "fail") => ({ ...finding, rule, result });
  const old = [named("A", "pass"), named("XY-01", "pass"), named("XY-01", "pass"), named("B", "pass")];
  const now = [named("XY-01", "fail"), named("XY-02", "fail")];
  const rules = replaceFindings(old, now).map(({ rule, result }) => `${rule} ${result}`);
  expect(rules).toEqual(["A pass", "XY-01 fail", "XY-02 fail", "B pass"]);
  expect(replaceFindings([named("A", "pass")], now)).toHaveLength(3);
});
