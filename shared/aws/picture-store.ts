import type { PagePictures, Pictures } from "../records/page-pictures.ts";
import { recordOf, type Table } from "./table.ts";
import { picturesKey, waiting } from "./table-keys.ts";
import { readPage } from "./table-list.ts";

/** Pictures of pages: one item a file, outstanding as long as they are wanted. */
export function pictureStore(table: Table): Pictures {
  const settle = async (
    ingestionId: string,
    status: PagePictures["status"],
    reason: string | null,
    at: string,
  ): Promise<void> => {
    await table.update(picturesKey(ingestionId), {
      update: "SET #status = :status, #reason = :reason, #at = :at REMOVE #outstandingKey, #outstandingSort",
      condition: "#status <> :kept",
      values: { ":status": status, ":reason": reason, ":at": at, ":kept": "kept" },
    });
  };

  return {
    want: async (ingestionId, at) => {
      const wanted: PagePictures = { ingestionId, status: "wanted", reason: null, at };
      const item = { ...picturesKey(ingestionId), ...waiting("PICTURES", at), ...wanted };
      await table.put(item, "attribute_not_exists(#pk)");
    },
    get: async (ingestionId) => {
      const item = await table.get(picturesKey(ingestionId));
      return item === null ? null : recordOf<PagePictures>(item);
    },
    kept: (ingestionId, at) => settle(ingestionId, "kept", null, at),
    missing: (ingestionId, reason, at) => settle(ingestionId, "missing", reason, at),
    listWanted: async (request) => {
      const list = { index: "outstanding", partition: "PICTURES", newestFirst: false } as const;
      const { items, next } = await readPage(table, list, request);
      return { items: items.map((item) => recordOf<PagePictures>(item)), next };
    },
  };
}
