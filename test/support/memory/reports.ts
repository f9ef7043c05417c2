import type { Revision } from "../../../shared/records/revision.ts";
import type { Reports } from "../../../shared/records/store.ts";
import { ascending, pageOf, without } from "./pages.ts";

type Identity = Pick<Revision, "agency" | "year" | "revision">;

const keyOf = ({ agency, year, revision }: Identity): string => `${agency} ${year} ${revision}`;

export function memoryReports(): Reports {
  const items = new Map<string, Revision>();
  const all = () => [...items.values()].sort(ascending(({ revision }) => revision)).reverse();
  const of = (agency: string, year: number) =>
    all().filter((item) => item.agency === agency && item.year === year);

  return {
    put: async (revision) => {
      const stored = !items.has(keyOf(revision));
      if (stored) items.set(keyOf(revision), revision);
      return { stored, current: of(revision.agency, revision.year)[0]?.revision === revision.revision };
    },
    replace: async (revision) => {
      const before = items.get(keyOf(revision));
      if (before === undefined) throw new Error(`unknown revision ${keyOf(revision)}`);
      if (before.lock !== revision.lock) return { won: false, current: before };
      const followUps = [...new Set([...before.followUps, ...revision.followUps])];
      const current = { ...before, ...revision, followUps, lock: before.lock + 1 };
      items.set(keyOf(revision), current);
      return { won: true, current };
    },
    current: async (agency, year) => of(agency, year)[0] ?? null,
    revision: async (agency, year, revision) => items.get(keyOf({ agency, year, revision })) ?? null,
    revisions: async (agency, year, page) => pageOf(of(agency, year), page),
    list: async ({ agency, year, verdict }, page) =>
      pageOf(
        all().filter(
          (item, _, every) =>
            (agency === undefined || item.agency === agency) &&
            (year === undefined || item.year === year) &&
            (verdict === undefined || item.verdict === verdict) &&
            item === every.find((other) => other.agency === item.agency && other.year === item.year),
        ),
        page,
      ),
    followedUp: async (revision, done) => {
      const before = items.get(keyOf(revision));
      if (before === undefined || before.lock !== revision.lock) return;
      items.set(keyOf(revision), { ...before, followUps: without(before.followUps, done) });
    },
    listOutstanding: async (page) =>
      pageOf(
        all()
          .filter(({ followUps }) => followUps.length > 0)
          .sort(ascending(({ validatedAt }) => validatedAt)),
        page,
      ),
  };
}
