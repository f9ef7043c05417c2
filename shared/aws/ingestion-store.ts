import type { Ingestion } from "../records/ingestion.ts";
import type { Ingestions, NewIngestion } from "../records/ingestions.ts";
import type { Race } from "../records/race.ts";
import { contentClaims } from "./content-claims.ts";
import { markedRecord, takeOut } from "./follow-ups.ts";
import { ingestionCopies } from "./ingestion-copies.ts";
import { ingestionMoves } from "./ingestion-moves.ts";
import type { Table } from "./table.ts";
import { INGESTIONS, ingestionKey, ingestionsOfKey, waiting } from "./table-keys.ts";
import { type List, readPage } from "./table-list.ts";

/** Versions of one object that are looked up; characters of an error that are kept. */
const VERSIONS_OF_KEY = 100;
const ERROR_LENGTH = 2000;

const ingestionOf = markedRecord<Ingestion>;

const fresh = (ingestion: NewIngestion, at: string): Ingestion => ({
  ...ingestion,
  status: "received",
  steps: { received: at },
  contentHash: null,
  extractionKey: null,
  duplicateOf: null,
  rejection: null,
  failure: null,
  reports: [],
  followUps: [],
  lock: 0,
});

/** Files and where they stand, each one item that moves forward by conditional writes. */
export function ingestionStore(table: Table): Ingestions {
  const get: Ingestions["get"] = async (id) => {
    const item = await table.get(ingestionKey(id));
    return item === null ? null : ingestionOf(item);
  };

  const receive = async (ingestion: NewIngestion, at: string): Promise<Race<Ingestion>> => {
    const current = fresh(ingestion, at);
    const { followUps: _none, ...fields } = current;
    const keys = {
      ...ingestionKey(ingestion.id),
      yearKey: ingestionsOfKey(ingestion.object.key),
      yearSort: ingestion.receivedAt,
      timeKey: INGESTIONS,
      timeSort: ingestion.receivedAt,
      ...waiting("OPEN", at),
    };
    const won = await table.put(
      { ...keys, ...fields },
      "attribute_not_exists(#pk) OR (#status = :failed AND #receivedAt < :receivedAt)",
      { ":failed": "failed", ":receivedAt": ingestion.receivedAt },
    );
    if (won) return { won, current };
    return { won, current: (await get(ingestion.id)) ?? current };
  };

  const page = async (list: List, request: Parameters<Ingestions["list"]>[0]) => {
    const { items, next } = await readPage(table, list, request);
    return { items: items.map(ingestionOf), next };
  };

  return {
    get,
    receive,
    ...ingestionMoves(table, get),
    ...contentClaims(table, get),
    copied: ingestionCopies(table, get),
    noteError: async (id, reason) => {
      await table.update(ingestionKey(id), {
        update: "SET #lastError = :reason",
        condition: "#status IN (:received, :scanning, :extracted)",
        values: {
          ":reason": reason.slice(0, ERROR_LENGTH),
          ":received": "received",
          ":scanning": "scanning",
          ":extracted": "extracted",
        },
      });
    },
    noteStep: async (id, step, at) => {
      await table.update(ingestionKey(id), {
        update: `SET #steps.#${step} = if_not_exists(#steps.#${step}, :at)`,
        condition: "attribute_exists(#pk)",
        values: { ":at": at },
      });
    },
    followedUp: (id, done) => takeOut(table, ingestionKey(id), done),
    findByKey: async (key) => {
      const list = { index: "byYear", partition: ingestionsOfKey(key), newestFirst: true } as const;
      return (await page(list, { limit: VERSIONS_OF_KEY })).items;
    },
    list: (request) => page({ index: "byTime", partition: INGESTIONS, newestFirst: true }, request),
    listStale: (before, request) =>
      page(
        {
          index: "outstanding",
          partition: "OPEN",
          range: "#sort < :before",
          values: { ":before": before },
          newestFirst: false,
        },
        request,
      ),
    listOutstanding: (request) =>
      page({ index: "outstanding", partition: "INGESTION", newestFirst: false }, request),
  };
}
