import fc from "fast-check";
import type { Objects } from "../../../shared/aws/objects.ts";
import type { Revision, StoredReport } from "../../../shared/records/revision.ts";
import type { Store } from "../../../shared/records/store.ts";
import { verdictOf } from "../../../shared/report/verdict.ts";
import type { Drop } from "./drop.ts";
import { file, type ReportSpec } from "./fake-core.ts";

const ALL = { limit: 1000 };

/** One file of one report, as the model sees it. */
export interface Dropped extends Drop {
  readonly report: ReportSpec & { readonly year: number };
}

type Content = Dropped["report"];

export const toFiles = (
  reports: readonly Omit<Content, "agency">[],
  agency = "某市教育局",
): readonly Dropped[] =>
  reports.map((report, at) => ({
    key: `${agency}/${at}.html`,
    at,
    report: { agency, ...report },
    content: file({ reports: [{ agency, ...report }] }),
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
  .map((reports) => toFiles(reports));

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

type Seen = { readonly store: Store; readonly objects: Pick<Objects, "readJson"> };

async function currentReports({ store }: Seen, agency: string): Promise<readonly Revision[]> {
  const current = await Promise.all([2021, 2022, 2023].map((year) => store.reports.current(agency, year)));
  return current.filter((one) => one !== null);
}

/** What contradicts what stands: stale checks, results of another run, reviews that miss or are left over. */
async function faultsOf(
  seen: Seen,
  agency: string,
  current: readonly Revision[],
): Promise<readonly string[]> {
  const { reports, reviews, ingestions } = seen.store;
  const faults: string[] = [];
  for (const one of current) {
    const before = current.find(({ year }) => year === one.year - 1)?.revision ?? null;
    if (one.checkedAgainst !== before) faults.push(`${one.year} rests on ${one.checkedAgainst}`);
    const { findings } = (await seen.objects.readJson(one.resultKey)) as StoredReport;
    if (verdictOf(findings, false) !== one.verdict) faults.push(`${one.year} has findings of another run`);
  }
  const open = (await reviews.list("open", ALL)).items.filter(({ report }) => report?.agency === agency);
  const looked = open.map(({ report }) => report?.revision).sort();
  const wanted = current.filter(({ verdict }) => verdict !== "valid").map(({ revision }) => revision);
  if (`${looked}` !== `${wanted.sort()}`) faults.push(`open reviews ${looked}, wanted ${wanted}`);
  for (const { status, object } of (await ingestions.list(ALL)).items)
    if (object.key.includes(agency) && ["received", "extracted", "failed"].includes(status))
      faults.push(`${object.key} is ${status}`);
  if ((await reports.listOutstanding(ALL)).items.some((one) => one.agency === agency))
    faults.push("something is outstanding");
  return faults;
}

/** The newest file with the bytes that stand: byte-identical files stand for one another. */
function newestLike(files: readonly Dropped[], fileName: string): number {
  const content = files.find(({ key }) => key.endsWith(`/${fileName}`))?.content;
  return Math.max(-1, ...files.filter((one) => one.content === content).map(({ at }) => at ?? 0));
}

/** What stands, in the words of the model, and everything that contradicts it elsewhere. */
export async function standing(
  seen: Seen,
  files: readonly Dropped[],
): Promise<{ readonly reports: Readonly<Record<number, Standing>>; readonly faults: readonly string[] }> {
  const agency = files[0]?.report.agency ?? "";
  const current = await currentReports(seen, agency);
  const told = current.map(
    ({ year, fileName, verdict }) =>
      [year, { title: newestLike(files, fileName), verdict } as Standing] as const,
  );
  return { reports: Object.fromEntries(told), faults: await faultsOf(seen, agency, current) };
}
