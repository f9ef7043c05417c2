import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { InvalidCursor } from "../../shared/records/invalid-cursor.ts";
import type { Revision } from "../../shared/records/revision.ts";
import type { ReportFilter, Reports } from "../../shared/records/store.ts";
import type { Verdict } from "../../shared/report/verdict.ts";
import { startTestSystem, type TestSystem } from "../support/engines.ts";
import { revision, second } from "../support/records.ts";

const REGIONS = ["甲省", "甲省乙市", "丙省"];
const VERDICTS: readonly Verdict[] = ["valid", "invalid", "needsReview"];
const RULES = ["REQ-01", "REM-02"];
const pick = <T>(values: readonly T[], n: number): T => values[n % values.length] as T;

const STORED: readonly Revision[] = Array.from({ length: 60 }, (_, n) =>
  revision({
    agency: `${pick(REGIONS, n)}第${n % 20}局`,
    region: pick(REGIONS, n),
    year: 2020 + (n % 4),
    verdict: pick(VERDICTS, n * 7),
    failedRules: n % 5 === 0 ? [pick(RULES, n / 5)] : [],
    receivedAt: second(n * 40_000),
    revision: `${second(n * 40_000)}#i${n}#0`,
  }),
);

let system: TestSystem;
let reports: Reports;
beforeAll(async () => {
  system = await startTestSystem();
  reports = system.store.reports;
  await Promise.all(STORED.map((item) => reports.put(item)));
});
afterAll(() => system.stop());

function matches(item: Revision, filter: ReportFilter): boolean {
  return (
    (filter.agency === undefined || item.agency === filter.agency) &&
    (filter.region === undefined || item.region.startsWith(filter.region)) &&
    (filter.year === undefined || item.year === filter.year) &&
    (filter.verdict === undefined || item.verdict === filter.verdict) &&
    (filter.rule === undefined || item.failedRules.includes(filter.rule)) &&
    (filter.receivedFrom === undefined || item.receivedAt >= filter.receivedFrom) &&
    (filter.receivedTo === undefined ||
      item.receivedAt.slice(0, filter.receivedTo.length) <= filter.receivedTo)
  );
}

/** The newest revision of each report: what lists are about. */
const CURRENT = STORED.filter(
  ({ agency, year, revision: id }) =>
    !STORED.some((other) => other.agency === agency && other.year === year && other.revision > id),
);

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2024-01-${String(n).padStart(2, "0")}`);
const filters = fc.record(
  {
    agency: fc.constantFrom("甲省第0局", "丙省第5局", "无此局"),
    region: fc.constantFrom(...REGIONS),
    year: fc.integer({ min: 2019, max: 2023 }),
    verdict: fc.constantFrom(...VERDICTS),
    rule: fc.constantFrom(...RULES),
    receivedFrom: day,
    receivedTo: day,
  },
  { requiredKeys: [] },
);

async function pages(filter: ReportFilter, limit: number): Promise<readonly (readonly Revision[])[]> {
  const read: (readonly Revision[])[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Reports["list"]>> = await reports.list(
      filter,
      cursor === null ? { limit } : { limit, cursor },
    );
    read.push(page.items);
    cursor = page.next;
  } while (cursor !== null);
  return read;
}

const idsOf = (items: readonly Revision[]): readonly string[] => items.map((item) => item.revision).sort();

test("every filter finds exactly what it means, on pages that are full up to the last", async () => {
  await fc.assert(
    fc.asyncProperty(filters, fc.integer({ min: 1, max: 25 }), async (filter, limit) => {
      const read = await pages(filter, limit);
      expect(idsOf(read.flat())).toEqual(idsOf(CURRENT.filter((item) => matches(item, filter))));
      for (const page of read.slice(0, -1)) expect(page).toHaveLength(limit);
      if (read.length > 1) expect(read.at(-1)?.length).toBeGreaterThan(0);
    }),
    {
      numRuns: 80,
      examples: [
        [{}, 7],
        [{ region: "甲省" }, 3],
        [{ rule: "REM-02" }, 1],
      ],
    },
  );
});

test("without a filter the newest files come first", async () => {
  const times = (await pages({}, 10)).flat().map(({ receivedAt }) => receivedAt);
  expect(times).toEqual([...times].sort().reverse());
});

test("a cursor goes on only in the list that gave it out", async () => {
  const { next } = await reports.list({ year: 2021 }, { limit: 2 });
  const cursor = next ?? "";
  await expect(reports.list({ year: 2021 }, { limit: 2, cursor })).resolves.toBeDefined();
  await expect(reports.list({ year: 2022 }, { limit: 2, cursor })).rejects.toBeInstanceOf(InvalidCursor);
  await expect(reports.list({}, { limit: 2, cursor })).rejects.toBeInstanceOf(InvalidCursor);
});

test("a cursor that was changed on its way is refused, and never answers with something else", async () => {
  const { next } = await reports.list({ year: 2021 }, { limit: 2 });
  const [list] = JSON.parse(Buffer.from(next ?? "", "base64url").toString()) as readonly string[];
  const forged = [
    [list, "REVIEW#x", "REVIEW", null],
    [list, "AGENCY#x", "CURRENT#2021", 5],
    [list, "AGENCY#x"],
    [list, "", "", ""],
    "text",
  ].map((value) => Buffer.from(JSON.stringify(value)).toString("base64url"));
  for (const cursor of ["", "!", "null", ...forged])
    await expect(reports.list({ year: 2021 }, { limit: 2, cursor })).rejects.toBeInstanceOf(InvalidCursor);
});
