import { inParallel } from "../../shared/events/in-parallel.ts";

/** What a sweep over a list came to. */
export interface Swept {
  readonly seen: number;
  /** Put back to work. */
  readonly resumed: number;
  readonly failures: readonly unknown[];
  /** False where there were more pages than one run goes through. */
  readonly isComplete: boolean;
}

export interface Sweep<T> {
  readonly pages: number;
  readonly list: (cursor?: string) => Promise<{ readonly items: readonly T[]; readonly next: string | null }>;
  /** True where the item was put back to work. */
  readonly work: (item: T) => Promise<boolean>;
}

/** Items of a page worked on at a time. */
const CONCURRENCY = 16;

/** Goes through a list page by page. An item that fails does not hold up the others. */
export async function sweep<T>({ pages, list, work }: Sweep<T>): Promise<Swept> {
  let swept: Swept = { seen: 0, resumed: 0, failures: [], isComplete: false };
  let cursor: string | null = null;
  for (let page = 0; page < pages; page++) {
    const { items, next }: Awaited<ReturnType<typeof list>> = await list(cursor ?? undefined);
    const results = await inParallel(items, CONCURRENCY, work);
    swept = {
      seen: swept.seen + items.length,
      resumed: swept.resumed + results.filter((r) => r.status === "fulfilled" && r.value).length,
      failures: [...swept.failures, ...results.flatMap((r) => (r.status === "rejected" ? [r.reason] : []))],
      isComplete: next === null,
    };
    if (next === null) return swept;
    cursor = next;
  }
  return swept;
}
