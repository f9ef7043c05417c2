import type { Identities, IdentityRecord } from "../records/sets.ts";
import { type Item, recordOf, type Table } from "./table.ts";
import { identityKey } from "./table-keys.ts";

const recordFor = (identity: string, item: Item | null): IdentityRecord => ({
  names: [],
  changes: [],
  ...(item === null ? {} : recordOf<Partial<IdentityRecord>>(item)),
  identity,
});

/** Identities, each one item: a name or a change is added by a write that returns all that stands then. */
export function identityStore(table: Table): Identities {
  return {
    join: async (identity, agency) => {
      const item = await table.update(identityKey(identity), {
        update: "ADD #names :names",
        values: { ":names": new Set([agency]) },
      });
      return recordFor(identity, item);
    },
    get: async (identity) => recordFor(identity, await table.get(identityKey(identity))),
    change: async (identity, change) => {
      const item = await table.update(identityKey(identity), {
        update: "SET #changes = list_append(if_not_exists(#changes, :none), :changes)",
        values: { ":none": [], ":changes": [change] },
      });
      return recordFor(identity, item);
    },
  };
}
