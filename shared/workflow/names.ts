import { identify } from "../identity/identity.ts";
import type { AliasChange, IdentityRecord } from "../records/sets.ts";
import type { Store } from "../records/store.ts";

type Stores = Pick<Store, "identities" | "reports">;

/** Identities that people joined, one after another, are followed so far. */
const MOST_IDENTITIES = 8;

/** The changes that are in force: the last of each alias, where it adds. */
export function aliasesInForce({ changes }: Pick<IdentityRecord, "changes">): readonly AliasChange[] {
  const last = new Map(changes.map((change) => [change.alias, change]));
  return [...last.values()].filter(({ action }) => action === "add");
}

async function withAliases(stores: Stores, first: IdentityRecord): Promise<readonly IdentityRecord[]> {
  const known = new Map([[first.identity, first]]);
  for (const record of known.values()) {
    for (const { identity } of aliasesInForce(record)) {
      if (known.has(identity) || known.size >= MOST_IDENTITIES) continue;
      known.set(identity, await stores.identities.get(identity));
    }
  }
  return [...known.values()];
}

const namesOf = (agency: string, records: readonly IdentityRecord[]): readonly string[] => {
  const others = new Set(
    records.flatMap(({ names, changes }) => [
      ...names,
      ...aliasesInForce({ changes }).map(({ alias }) => alias),
    ]),
  );
  others.delete(agency);
  return [agency, ...[...others].sort()];
};

/**
 * The names that an agency's reports are filed under, its own first: those with the same identity by the data, and
 * those that people joined. `join` adds the name itself, so that others find it.
 */
export async function namesFiled(
  stores: Stores,
  { agency, agencyName }: { readonly agency: string; readonly agencyName: string | null },
  join: "join" | "look" = "look",
): Promise<readonly string[]> {
  if (agencyName === null) return [agency];
  const { key } = identify(agencyName);
  const { identities } = stores;
  const record = join === "join" ? await identities.join(key, agency) : await identities.get(key);
  return namesOf(agency, await withAliases(stores, record));
}
