import fc from "fast-check";
import type { Revision, StoredReport } from "../../../shared/records/revision.ts";
import { verdictOf } from "../../../shared/report/verdict.ts";
import type { Drop } from "./drop.ts";
import { file, type ReportSpec } from "./fake-core.ts";
import type { World } from "./world.ts";

/** One file of one report, as the model sees it. */
export interface Dropped extends Drop {
  readonly report: ReportSpec & { readonly year: number };
}

const AGENCY = "某市教育局";

type Content = Dropped["report"];

export const toFiles = (reports: readonly Omit<Content, "agency">[]): readonly Dropped[] =>
  reports.map((report, at) => ({
    key: `${at}.html`,
    at,
    report: { agency: AGENCY, ...report },
    content: file({ reports: [{ agency: AGENCY, ...report }] }),
  }));

const anyYears = fc.record({
  year: fc.integer({ min: 2021, max: 2023 }),
  over: fc.integer({ min: 0, max: 1 }),
  forward: fc.integer({ min: 0, max: 1 }),
  wrong: fc.boolean(),
});
/** A few contents that take turns. */
const oneYear = fc.constantFrom(
  { year: 2022, forward: 0 },
  { year: 2022, forward: 1 },
  { year: 2022, forward: 1, wrong: true },
  { year: 2023, over: 0 },
);

/** Files of one agency, dropped one after another; many are byte-identical. */
export const someFiles: fc.Arbitrary<readonly Dropped[]> = fc
  .oneof(
    fc.array(anyYears, { minLength: 1, maxLength: 7 }),
    fc.array(oneYear, { minLength: 3, maxLength: 6 }),
  )
  .map(toFiles);

/** What must stand for a year: the newest file's report, checked against the newest file of the year before. */
export interface Standing {
  readonly title: number;
  readonly verdict: "valid" | "invalid";
}

/** The truth, worked out from the files alone: in the order in which they were dropped, whoever came first. */
export function expected(files: readonly Dropped[]): Readonly<Record<number, Standing>> {
  const newest = new Map<number, Dropped>();
  for (const dropped of files.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)))
    newest.set(dropped.report.year, dropped);
  return Object.fromEntries(
    [...newest].map(([year, { report, at = 0 }]) => {
      const before = newest.get(year - 1)?.report;
      const isBroken = before !== undefined && before.forward !== report.over;
      return [year, { title: at, verdict: report.wrong || isBroken ? "invalid" : "valid" }] as const;
    }),
  );
}

const YEARS = [2021, 2022, 2023];

/** What stands, in the words of the model, and everything that contradicts it elsewhere. */
export async function standing(
  world: World,
  files: readonly Dropped[],
): Promise<{ readonly reports: Readonly<Record<number, Standing>>; readonly faults: readonly string[] }> {
  const { reports, reviews, ingestions } = world.store;
  const current: Revision[] = [];
  for (const year of YEARS) {
    const one = await reports.current(AGENCY, year);
    if (one !== null) current.push(one);
  }
  const faults: string[] = [];
  for (const one of current) {
    const before = current.find(({ year }) => year === one.year - 1)?.revision ?? null;
    if (one.checkedAgainst !== before) faults.push(`${one.year} rests on ${one.checkedAgainst}`);
    const { findings } = (await world.objects.readJson(one.resultKey)) as StoredReport;
    if (verdictOf(findings, false) !== one.verdict) faults.push(`${one.year} has findings of another run`);
  }
  const open = (await reviews.list("open", { limit: 100 })).items.map(({ report }) => report?.revision);
  const wanted = current.filter(({ verdict }) => verdict !== "valid").map(({ revision }) => revision);
  if (JSON.stringify(open.toSorted()) !== JSON.stringify(wanted.toSorted()))
    faults.push(`open reviews ${open}, wanted ${wanted}`);
  for (const { status, fileName } of (await ingestions.list({ limit: 100 })).items)
    if (["received", "extracted", "failed"].includes(status)) faults.push(`${fileName} is ${status}`);
  if ((await reports.listOutstanding({ limit: 1 })).items.length > 0) faults.push("something is outstanding");
  const told = current.map(
    ({ year, receivedAt, verdict }) =>
      [year, { title: titleOf(files, year, receivedAt), verdict } as Standing] as const,
  );
  return { reports: Object.fromEntries(told), faults };
}

/** The newest file with the bytes that stand: byte-identical files stand for one another. */
function titleOf(files: readonly Dropped[], year: number, receivedAt: string): number {
  const at = (Date.parse(receivedAt) - Date.UTC(2024, 0, 1)) / 1000;
  const content = files.find((one) => one.at === at && one.report.year === year)?.content;
  return Math.max(-1, ...files.filter((one) => one.content === content).map((one) => one.at ?? 0));
}
