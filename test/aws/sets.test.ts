import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberRecord } from "../../shared/records/sets.ts";
import type { Store } from "../../shared/records/store.ts";
import { startTestSystem, type TestSystem } from "../support/engines.ts";
import { memoryStore } from "../support/memory-store.ts";
import { second } from "../support/records.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.stop());

const member = (agency: string, changes: Partial<MemberRecord> = {}): MemberRecord => ({
  division: "120110",
  year: 2023,
  agency,
  kind: "department",
  isOfGovernment: false,
  revision: second(1),
  values: { "requests.newRequests.total": 3 },
  dated: null,
  ...changes,
});

describe.each([
  ["table", () => system.store],
  ["memory", memoryStore],
] as const)("sets in the %s", (_, create) => {
  let store: Store;
  beforeAll(() => {
    store = create();
  });

  test("a name joins its identity and is told of those before it; changes are kept in order", async () => {
    const { identities } = store;
    expect(await identities.get("120110:卫生健康")).toEqual({
      identity: "120110:卫生健康",
      names: [],
      changes: [],
    });
    await identities.join("120110:卫生健康", "东丽区卫健委");
    await identities.join("120110:卫生健康", "东丽区卫计委");
    const joined = await identities.join("120110:卫生健康", "东丽区卫健委");
    expect(joined.names).toEqual(["东丽区卫健委", "东丽区卫计委"]);
    const change = {
      alias: "东丽区卫生局",
      identity: "120110:卫生局",
      by: "王",
      reason: "改名",
      at: second(1),
    };
    await identities.change("120110:卫生健康", { ...change, action: "add" });
    const { changes } = await identities.change("120110:卫生健康", { ...change, action: "remove" });
    expect(changes.map(({ action }) => action)).toEqual(["add", "remove"]);
    expect((await identities.get("120110:卫生健康")).names).toHaveLength(2);
  });

  test("a set holds the newest revision of each agency, whatever the order, by year and by kind", async () => {
    const { sets } = store;
    await sets.put(member("东丽区教育局", { revision: second(2), values: {} }));
    await sets.put(member("东丽区教育局", { revision: second(1) }));
    await sets.put(member("东丽区𠮷局"));
    await sets.put(member("东丽区人民政府", { kind: "government", isOfGovernment: true }));
    await sets.put(member("东丽区人民政府", { kind: "government", isOfGovernment: true, year: 2024 }));
    await sets.put(member("武清区教育局", { division: "120114" }));
    const members = await sets.members("120110", 2023);
    expect(members.map(({ agency }) => agency)).toEqual(["东丽区人民政府", "东丽区教育局", "东丽区𠮷局"]);
    expect(members[1]).toEqual(member("东丽区教育局", { revision: second(2), values: {} }));
    const years = async (from: number, to: number) =>
      (await sets.governments("120110", from, to)).map(({ year }) => year);
    expect(await years(2023, 2024)).toEqual([2023, 2024]);
    expect(await years(2022, 2023)).toEqual([2023]);
  });

  test("those with a sketch in common find each other, so many and no more", async () => {
    const { sets } = store;
    expect(await sets.joinAlike(2023, "0a", "甲局")).toEqual([]);
    expect(await sets.joinAlike(2023, "0a", "乙局")).toEqual(["甲局"]);
    expect(await sets.joinAlike(2023, "0a", "甲局")).toEqual(["乙局"]);
    await sets.joinAlike(2023, "1b", "丙局");
    expect(await sets.alike(2023, ["0a", "1b", "2c"])).toEqual(["丙局", "乙局", "甲局"].sort());
    expect(await sets.alike(2022, ["0a"])).toEqual([]);
    for (let index = 0; index < 60; index++) await sets.joinAlike(2021, "0a", `第${index}局`);
    expect(await sets.alike(2021, ["0a"])).toHaveLength(40);
    expect(await sets.joinAlike(2021, "0a", "最后一局")).toHaveLength(40);
  });

  test("rosters and figures on law enforcement are what was last put", async () => {
    const { sets } = store;
    expect(await sets.roster("120110")).toBeNull();
    const roster = { region: "120110", agencies: ["东丽区教育局"], by: "王", at: second(1) };
    await sets.putRoster(roster);
    expect(await sets.roster("120110")).toEqual(roster);
    const figures = { licensing: 1, penalties: null, compulsoryMeasures: 0 };
    expect(await sets.enforcement("东丽区教育局", 2023)).toBeNull();
    await sets.putEnforcement("东丽区教育局", 2023, figures);
    expect(await sets.enforcement("东丽区教育局", 2023)).toEqual(figures);
    expect((await store.reports.list({ agency: "东丽区教育局" }, { limit: 9 })).items).toEqual([]);
  });

  test("requests are counted, listed since the first, and taken away only as they were seen", async () => {
    const { rechecks } = store;
    await rechecks.ask("甲局", 2023, second(1));
    await rechecks.ask("甲局", 2023, second(5));
    await rechecks.ask("乙局", 2023, second(3));
    const asked = { agency: "甲局", year: 2023, times: 2, since: second(1) };
    expect(await rechecks.get("甲局", 2023)).toEqual(asked);
    expect((await rechecks.list({ limit: 9 })).items.map(({ agency }) => agency)).toEqual(["甲局", "乙局"]);
    expect(await rechecks.answer("甲局", 2023, 1)).toBe(false);
    expect(await rechecks.answer("甲局", 2023, 2)).toBe(true);
    expect(await rechecks.answer("甲局", 2023, 2)).toBe(true);
    expect(await rechecks.get("甲局", 2023)).toBeNull();
    expect((await rechecks.list({ limit: 9 })).items).toHaveLength(1);
  });
});
