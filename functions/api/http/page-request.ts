import { InvalidCursor } from "../../../shared/records/invalid-cursor.ts";
import type { PageRequest } from "../../../shared/records/race.ts";
import { InvalidRequest } from "../problems/invalid-request.ts";

export const badCursor = (): InvalidRequest =>
  new InvalidRequest({ zh: "游标无效，请从第一页重新读取。", en: "The cursor is not valid. Start again." }, [
    { field: "cursor", message: { zh: "不是本列表给出的游标", en: "was not given out by this list" } },
  ]);

/** Runs a list of the store; a cursor that the store refuses is the caller's mistake. */
export async function withCursor<T>(list: () => Promise<T>): Promise<T> {
  try {
    return await list();
  } catch (error) {
    if (error instanceof InvalidCursor) throw badCursor();
    throw error;
  }
}

/** What the store is asked for a page. */
export const pageRequest = ({ limit, cursor }: { limit: number; cursor?: string }): PageRequest => ({
  limit,
  ...(cursor === undefined ? {} : { cursor }),
});
