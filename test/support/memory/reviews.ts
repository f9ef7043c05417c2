import type { Review } from "../../../shared/records/review.ts";
import type { Reviews } from "../../../shared/records/store.ts";
import { ascending, pageOf } from "./pages.ts";

export function memoryReviews(): Reviews {
  const items = new Map<string, Review>();
  const standing = (id: string): Review => {
    const found = items.get(id);
    if (found === undefined) throw new Error(`unknown review ${id}`);
    return found;
  };

  return {
    open: async (review) => {
      const before = items.get(review.id);
      if (before !== undefined) return { won: false, current: before };
      const current: Review = { ...review, status: "open", decisions: [], followUps: ["notice"], lock: 0 };
      items.set(review.id, current);
      return { won: true, current };
    },
    get: async (id) => items.get(id) ?? null,
    prepare: async (id, lock, decision) => {
      const before = standing(id);
      if (before.lock !== lock || before.status !== "open") return { won: false, current: before };
      const current = { ...before, pending: decision, lock: lock + 1 };
      items.set(id, current);
      return { won: true, current };
    },
    decide: async (id, lock, decision, status, report) => {
      const before = standing(id);
      if (before.lock !== lock || before.status !== "open") return { won: false, current: before };
      const { pending: _, ...rest } = before;
      const current: Review = {
        ...rest,
        status,
        report: report ?? before.report,
        decisions: [...before.decisions, decision],
        followUps: ["notice"],
        lock: lock + 1,
      };
      items.set(id, current);
      return { won: true, current };
    },
    supersede: async (id) => {
      const before = items.get(id);
      if (before?.status !== "open") return;
      items.set(id, { ...before, status: "superseded", lock: before.lock + 1 });
    },
    followedUp: async (id, lock) => {
      const before = standing(id);
      if (lock === undefined || before.lock === lock) items.set(id, { ...before, followUps: [] });
    },
    list: async (status, page) =>
      pageOf(
        [...items.values()].filter((item) => item.status === status).sort(ascending(({ id }) => id)),
        page,
      ),
    listOutstanding: async (page) =>
      pageOf(
        [...items.values()].filter(({ followUps }) => followUps.length > 0).sort(ascending(({ id }) => id)),
        page,
      ),
  };
}
