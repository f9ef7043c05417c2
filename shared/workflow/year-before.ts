import type { Revision } from "../records/revision.ts";
import type { Store } from "../records/store.ts";
import { isUnidentified, type ReportIdentity } from "../report/identity.ts";
import { namesFiled } from "./names.ts";

/** Under which name a report is filed, and what its document prints. */
export type Filed = ReportIdentity & { readonly agencyName: string | null };

/** The newest of what stands for a year under some names. */
async function newestUnder(
  { reports }: Pick<Store, "reports">,
  names: readonly string[],
  year: number,
): Promise<Revision | null> {
  const found = await Promise.all(names.map((name) => reports.current(name, year)));
  return found.reduce<Revision | null>(
    (newest, one) => (one !== null && (newest === null || one.revision > newest.revision) ? one : newest),
    null,
  );
}

/**
 * What stands for the year before: under the agency's own name where there is something, else under another of its
 * names. Null where nothing is stored; a report without agency or year has no neighbours.
 */
export async function revisionBefore(
  stores: Pick<Store, "reports" | "identities">,
  filed: Filed,
  names?: readonly string[],
): Promise<Revision | null> {
  const { agency, year } = filed;
  if (isUnidentified(agency)) return null;
  const own = await stores.reports.current(agency, year - 1);
  if (own !== null) return own;
  const all = names ?? (await namesFiled(stores, filed));
  return newestUnder(
    stores,
    all.filter((name) => name !== agency),
    year - 1,
  );
}
