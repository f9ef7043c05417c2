import type { Ingestion } from "../records/ingestion.ts";
import type { Ingestions } from "../records/ingestions.ts";
import { markedRecord } from "./follow-ups.ts";
import type { Table } from "./table.ts";
import { ingestionKey } from "./table-keys.ts";
import { UnknownRecord } from "./unknown-record.ts";

/** Newer by time, then by id. */
const newerThan = (time: string, id: string): string =>
  `(${time} < :receivedAt OR (${time} = :receivedAt AND ${id} < :ingestionId))`;

/** Keeps, with the file that brought some bytes first, the newest later file that brought them too. */
export function ingestionCopies(table: Table, get: Ingestions["get"]): Ingestions["copied"] {
  return async (ownerId, copy) => {
    const noted = await table.update(ingestionKey(ownerId), {
      update: "SET #newestCopy = :copy",
      condition: [
        newerThan("#receivedAt", "#id"),
        `(attribute_not_exists(#newestCopy) OR ${newerThan("#newestCopy.#receivedAt", "#newestCopy.#ingestionId")})`,
      ].join(" AND "),
      values: { ":copy": copy, ":receivedAt": copy.receivedAt, ":ingestionId": copy.ingestionId },
    });
    if (noted !== null) return markedRecord<Ingestion>(noted);
    const standing = await get(ownerId);
    if (standing === null) throw new UnknownRecord("ingestion", ownerId);
    return standing;
  };
}
