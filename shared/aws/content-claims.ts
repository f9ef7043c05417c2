import { hasNoResult } from "../records/ingestion.ts";
import type { Ingestions } from "../records/ingestions.ts";
import type { Race } from "../records/race.ts";
import type { Table } from "./table.ts";
import { contentKey } from "./table-keys.ts";

/** Who brought which bytes first. Content whose owner came to no result, or is gone, can be claimed by another. */
export function contentClaims(
  table: Table,
  get: Ingestions["get"],
): Pick<Ingestions, "claimContent" | "contentOwner"> {
  const contentOwner = async (hash: string): Promise<string | null> => {
    const item = await table.get(contentKey(hash));
    return item === null ? null : String(item.owner);
  };

  const ownerOf = async (hash: string): Promise<string> => {
    const owner = await contentOwner(hash);
    if (owner === null) throw new Error(`the claim to content ${hash} is gone`);
    return owner;
  };

  const claimContent = async (hash: string, id: string): Promise<Race<string>> => {
    const claimed = await table.put(
      { ...contentKey(hash), owner: id },
      "attribute_not_exists(#pk) OR #owner = :owner",
      { ":owner": id },
    );
    if (claimed) return { won: true, current: id };
    const owner = await ownerOf(hash);
    const standing = await get(owner);
    if (standing !== null && !hasNoResult(standing)) return { won: false, current: owner };
    const taken = await table.put({ ...contentKey(hash), owner: id }, "#owner = :before", {
      ":before": owner,
    });
    return taken ? { won: true, current: id } : { won: false, current: await ownerOf(hash) };
  };

  return { claimContent, contentOwner };
}
