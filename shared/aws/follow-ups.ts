import { type Item, recordOf, type Table } from "./table.ts";
import type { ItemKey } from "./table-keys.ts";

/**
 * What must still follow a decision is a set in the item of the decision. It is taken out mark by mark without
 * counting as a write of the record, so that nobody's optimistic lock is lost to it.
 */
export const marks = (followUps: readonly string[]): Set<string> | undefined =>
  followUps.length === 0 ? undefined : new Set(followUps);

/** An item as a record that has follow-ups: a set that became empty is gone from the item, and empty in the record. */
export function markedRecord<T extends { readonly followUps: readonly string[] }>(item: Item): T {
  return recordOf<T>({ followUps: [], ...item });
}

/**
 * Takes marks out; the item leaves the outstanding ones with its last mark. With `lock`, only as long as the
 * marks are those of that write: what a later write marked is for whoever made that write.
 */
export async function takeOut(
  table: Table,
  key: ItemKey,
  done: readonly string[],
  lock?: number,
): Promise<void> {
  if (done.length === 0) return;
  const same = lock === undefined ? "attribute_exists(#pk)" : "#lock = :lock";
  const values = lock === undefined ? {} : { ":lock": lock };
  const left = await table.update(key, {
    update: "DELETE #followUps :done",
    condition: same,
    values: { ...values, ":done": new Set(done) },
  });
  if (left === null || left.followUps !== undefined) return;
  await table.update(key, {
    update: "REMOVE #outstandingKey, #outstandingSort",
    condition: `${same} AND attribute_not_exists(#followUps)`,
    ...(lock === undefined ? {} : { values }),
  });
}
