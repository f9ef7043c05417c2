import { createRequire } from "node:module";

interface IndexEntry {
  readonly index: string;
  readonly key: string;
  readonly item?: unknown;
}

/** What dynalite's parts call one another with; their shape is that of the pinned version. */
interface Table {
  readonly TableName: string;
  readonly GlobalSecondaryIndexes?: readonly unknown[];
}
interface Operation {
  readonly type: "put" | "del";
  readonly key: string;
  readonly value?: unknown;
}
interface Store {
  readonly db: { batch(operations: readonly Operation[], done: (error?: unknown) => void): void };
}
interface Internals {
  createKey(item: unknown, table: Table): string;
  getIndexActions(
    indexes: readonly unknown[],
    before: unknown,
    after: unknown,
    table: Table,
  ): { readonly puts: readonly IndexEntry[]; readonly deletes: readonly IndexEntry[] };
  updateIndexes(store: Store, table: Table, before: unknown, after: unknown, done: () => void): void;
}

/** Everything that one write of an item changes, in the item and in its indexes. */
function operations(
  dynalite: Internals,
  table: Table,
  before: unknown,
  after: unknown,
): readonly Operation[] {
  const indexes = table.GlobalSecondaryIndexes ?? [];
  const { puts, deletes } = dynalite.getIndexActions(indexes, before, after, table);
  const name = ({ index, key }: IndexEntry): string => `index-global~${table.TableName}~${index}~${key}`;
  const itemKey = `item-${table.TableName}~${dynalite.createKey(after ?? before, table)}`;
  return [
    ...deletes.map((entry): Operation => ({ type: "del", key: name(entry) })),
    ...puts.map((entry): Operation => ({ type: "put", key: name(entry), value: entry.item })),
    after ? { type: "put", key: itemKey, value: after } : { type: "del", key: itemKey },
  ];
}

/**
 * Makes every write of an item one write of the disk. dynalite takes old index entries out, puts new ones in and
 * writes the item, one after the other: killed in between, it would list an item nowhere, or as it never was.
 * (It writes the item once more afterwards, which changes nothing.)
 */
export function makeWritesWhole(): void {
  const dynalite = createRequire(import.meta.url)("dynalite/db") as Internals;
  dynalite.updateIndexes = (store, table, before, after, done) => {
    if (before || after) store.db.batch(operations(dynalite, table, before, after), done);
    else done();
  };
}
