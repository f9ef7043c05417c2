import type { PagePictures, Pictures } from "../../../shared/records/page-pictures.ts";
import { ascending, pageOf } from "./pages.ts";

export function memoryPictures(): Pictures {
  const items = new Map<string, PagePictures>();
  const settle = (ingestionId: string, change: Partial<PagePictures>): void => {
    const before = items.get(ingestionId);
    if (before !== undefined && before.status !== "kept") items.set(ingestionId, { ...before, ...change });
  };
  return {
    want: async (ingestionId, at) => {
      if (!items.has(ingestionId))
        items.set(ingestionId, { ingestionId, status: "wanted", reason: null, at });
    },
    get: async (ingestionId) => items.get(ingestionId) ?? null,
    kept: async (ingestionId, at) => settle(ingestionId, { status: "kept", reason: null, at }),
    missing: async (ingestionId, reason, at) => settle(ingestionId, { status: "missing", reason, at }),
    listWanted: async (request) =>
      pageOf(
        [...items.values()].filter(({ status }) => status === "wanted").sort(ascending(({ at }) => at)),
        request,
      ),
  };
}
