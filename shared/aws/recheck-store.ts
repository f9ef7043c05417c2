import type { AskedRecheck } from "../records/sets.ts";
import type { Rechecks } from "../records/store.ts";
import { type Item, recordOf, type Table } from "./table.ts";
import { recheckKey } from "./table-keys.ts";
import { readPage } from "./table-list.ts";

const askedIn = (item: Item): AskedRecheck => recordOf<AskedRecheck>(item);

/** Requests to check a report again: one item a report, with a count that says whether one came in between. */
export function recheckStore(table: Table): Rechecks {
  return {
    ask: async (agency, year, at) => {
      await table.update(recheckKey(agency, year), {
        update: [
          "SET #agency = :agency, #year = :year, #since = if_not_exists(#since, :at),",
          "#outstandingKey = :waiting, #outstandingSort = if_not_exists(#outstandingSort, :at) ADD #times :one",
        ].join(" "),
        values: { ":agency": agency, ":year": year, ":at": at, ":waiting": "RECHECK", ":one": 1 },
      });
    },
    get: async (agency, year) => {
      const item = await table.get(recheckKey(agency, year));
      return item === null ? null : askedIn(item);
    },
    answer: (agency, year, times) =>
      table.remove(recheckKey(agency, year), "attribute_not_exists(#pk) OR #times = :times", {
        ":times": times,
      }),
    list: async (request) => {
      const list = { index: "outstanding", partition: "RECHECK", newestFirst: false } as const;
      const { items, next } = await readPage(table, list, request);
      return { items: items.map(askedIn), next };
    },
  };
}
