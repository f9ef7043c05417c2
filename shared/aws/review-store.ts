import type { Race } from "../records/race.ts";
import type { Review } from "../records/review.ts";
import type { Reviews } from "../records/store.ts";
import { markedRecord, marks, takeOut } from "./follow-ups.ts";
import type { Table } from "./table.ts";
import { reviewKey, reviewsOf, waiting } from "./table-keys.ts";
import { readPage } from "./table-list.ts";
import { UnknownRecord } from "./unknown-record.ts";

const NOTICE = marks(["notice"]);

const reviewOf = markedRecord<Review>;

/** What people must look at, and what they decided. Opening and every decision mark a notice that must follow. */
export function reviewStore(table: Table): Reviews {
  const get: Reviews["get"] = async (id) => {
    const item = await table.get(reviewKey(id));
    return item === null ? null : reviewOf(item);
  };

  const standing = async (id: string): Promise<Review> => {
    const review = await get(id);
    if (review === null) throw new UnknownRecord("review", id);
    return review;
  };

  return {
    get,
    open: async (review): Promise<Race<Review>> => {
      const opened = { ...review, status: "open", decisions: [], lock: 0 } as const;
      const listed = { timeKey: reviewsOf("open"), timeSort: review.openedAt };
      const item = { ...reviewKey(review.id), ...listed, ...waiting("REVIEW", review.openedAt), ...opened };
      const won = await table.put({ ...item, followUps: NOTICE }, "attribute_not_exists(#pk)");
      return won
        ? { won, current: { ...opened, followUps: ["notice"] } }
        : { won, current: await standing(review.id) };
    },
    prepare: async (id, lock, decision): Promise<Race<Review>> => {
      const prepared = await table.update(reviewKey(id), {
        update: "SET #pending = :decision, #lock = :next",
        condition: "#lock = :lock AND #status = :open",
        values: { ":decision": decision, ":lock": lock, ":next": lock + 1, ":open": "open" },
      });
      return prepared === null
        ? { won: false, current: await standing(id) }
        : { won: true, current: reviewOf(prepared) };
    },
    decide: async (id, lock, decision, status, report): Promise<Race<Review>> => {
      const listedAt = status === "open" ? "" : ", #timeSort = :at";
      const decided = await table.update(reviewKey(id), {
        update: [
          "SET #decisions = list_append(#decisions, :decisions), #status = :status, #lock = :next,",
          "#timeKey = :timeKey, #outstandingKey = :outstandingKey, #outstandingSort = :at",
          `${listedAt}${report === undefined ? "" : ", #report = :report"} REMOVE #pending ADD #followUps :notice`,
        ].join(" "),
        condition: "#lock = :lock AND #status = :open",
        values: {
          ":decisions": [decision],
          ":status": status,
          ":lock": lock,
          ":next": lock + 1,
          ":timeKey": reviewsOf(status),
          ":outstandingKey": "REVIEW",
          ":at": decision.at,
          ":notice": NOTICE,
          ":open": "open",
          ...(report === undefined ? {} : { ":report": report }),
        },
      });
      return decided === null
        ? { won: false, current: await standing(id) }
        : { won: true, current: reviewOf(decided) };
    },
    supersede: async (id) => {
      await table.update(reviewKey(id), {
        update: "SET #status = :superseded, #timeKey = :timeKey ADD #lock :one",
        condition: "#status = :open AND attribute_not_exists(#pending)",
        values: {
          ":superseded": "superseded",
          ":timeKey": reviewsOf("superseded"),
          ":one": 1,
          ":open": "open",
        },
      });
    },
    followedUp: (id, lock) => takeOut(table, reviewKey(id), ["notice"], lock),
    list: async (status, request) => {
      const list = { index: "byTime", partition: reviewsOf(status), newestFirst: status !== "open" } as const;
      const { items, next } = await readPage(table, list, request);
      return { items: items.map(reviewOf), next };
    },
    listOutstanding: async (request) => {
      const list = { index: "outstanding", partition: "REVIEW", newestFirst: false } as const;
      const { items, next } = await readPage(table, list, request);
      return { items: items.map(reviewOf), next };
    },
  };
}
