import { createHash } from "node:crypto";
import type { Page } from "../../../shared/records/race.ts";
import { badCursor } from "./page-request.ts";

const markOf = (list: string): string => createHash("sha256").update(list).digest("hex").slice(0, 16);

function startOf(cursor: string, mark: string): number {
  const [given, start] = Buffer.from(cursor, "base64url").toString("latin1").split(".");
  if (given !== mark || !/^[1-9]\d{0,5}$/.test(start ?? "")) throw badCursor();
  return Number(start);
}

/**
 * A page of a list that is at hand as a whole. `list` names what is listed, with its filters: a cursor of another
 * list, or of this one before it changed, is refused.
 */
export function pageOfArray<T>(
  items: readonly T[],
  list: string,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string },
): Page<T> {
  const mark = markOf(list);
  const start = cursor === undefined ? 0 : startOf(cursor, mark);
  const end = start + limit;
  const next = end < items.length ? Buffer.from(`${mark}.${end}`, "latin1").toString("base64url") : null;
  return { items: items.slice(start, end), next };
}
