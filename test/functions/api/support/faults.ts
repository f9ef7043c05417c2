import type { ApiDependencies } from "../../../../functions/api/dependencies.ts";

/** The crash of a process, between two of its calls. */
class Crash extends Error {}

const READS = new Set(["get", "current", "revision", "revisions", "readJson", "head", "list", "findByKey"]);

/**
 * Dependencies that crash at the n-th write (from 0), before or after it took effect. `writes` counts what was
 * tried, so that a test knows when there is no n-th write any more.
 */
export function crashing(
  { store, objects, queues }: ApiDependencies,
  at: number,
  when: "before" | "after",
): { readonly deps: Partial<ApiDependencies>; readonly writes: () => number } {
  let count = 0;
  const around =
    (act: (...args: unknown[]) => Promise<unknown>) =>
    async (...args: unknown[]) => {
      const isIt = count === at;
      count += 1;
      if (isIt && when === "before") throw new Crash();
      const result = await act(...args);
      if (isIt) throw new Crash();
      return result;
    };
  const fragile = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (typeof value !== "function" || READS.has(String(name))) return value;
        return around(value.bind(target));
      },
    });
  const stores = { ...store, reports: fragile(store.reports), reviews: fragile(store.reviews) };
  return {
    deps: {
      store: { ...stores, ingestions: fragile(store.ingestions) },
      objects: fragile(objects),
      queues: fragile(queues),
    },
    writes: () => count,
  };
}
