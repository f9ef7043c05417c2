import type { Page, PageRequest } from "../../../shared/records/race.ts";

/** One page of a list; cursors are positions, as good as any for a list that nobody changes meanwhile. */
export function pageOf<T>(all: readonly T[], { limit, cursor }: PageRequest): Page<T> {
  const start = Number(cursor ?? 0);
  const end = start + limit;
  return { items: all.slice(start, end), next: end < all.length ? String(end) : null };
}

export const ascending =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : Number(key(a) > key(b));

export const without = <T>(all: readonly T[], some: readonly T[]): readonly T[] =>
  all.filter((one) => !some.includes(one));
