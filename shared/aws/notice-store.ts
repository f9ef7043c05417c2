import type { Notice } from "../records/notice.ts";
import type { Notices } from "../records/store.ts";
import { recordOf, type Table } from "./table.ts";
import { noticeKey, noticesOf } from "./table-keys.ts";
import { readPage } from "./table-list.ts";
import { UnknownRecord } from "./unknown-record.ts";

/** A file has a handful of notices: result, decisions, reconsiderations. */
const NOTICES_OF_INGESTION = 500;

/** Emails, claimed by one worker at a time before they are sent. */
export function noticeStore(table: Table): Notices {
  const get: Notices["get"] = async (id) => {
    const item = await table.get(noticeKey(id));
    return item === null ? null : recordOf<Notice>(item);
  };

  const settle = async (id: string, status: "sent" | "withheld", sentAt: string | null): Promise<void> => {
    const settled = await table.update(noticeKey(id), {
      update: "SET #status = :status, #sentAt = :sentAt ADD #lock :one",
      condition: "#status = :sending",
      values: { ":status": status, ":sentAt": sentAt, ":one": 1, ":sending": "sending" },
    });
    if (settled === null && (await get(id)) === null) throw new UnknownRecord("notice", id);
  };

  /** Takes over what another worker claimed and did not bring to an end in its time. */
  const takeOver = (notice: Parameters<Notices["claim"]>[0], now: string) =>
    table.update(noticeKey(notice.id), {
      update:
        "SET #to = :to, #withheld = :withheld, #subject = :subject, #claimedUntil = :until ADD #lock :one",
      condition: "#status = :sending AND #claimedUntil < :now",
      values: {
        ":to": notice.to,
        ":withheld": notice.withheld,
        ":subject": notice.subject,
        ":until": notice.claimedUntil,
        ":one": 1,
        ":sending": "sending",
        ":now": now,
      },
    });

  return {
    get,
    claim: async (notice, now) => {
      const claimed: Notice = { ...notice, status: "sending", sentAt: null, lock: 0 };
      const keys = { ...noticeKey(notice.id), timeKey: noticesOf(notice.ingestionId), timeSort: now };
      if (await table.put({ ...keys, ...claimed }, "attribute_not_exists(#pk)"))
        return { won: true, current: claimed };
      const taken = await takeOver(notice, now);
      if (taken !== null) return { won: true, current: recordOf<Notice>(taken) };
      const standing = await get(notice.id);
      if (standing === null) throw new UnknownRecord("notice", notice.id);
      return { won: false, current: standing };
    },
    sent: (id, at) => settle(id, "sent", at),
    withheld: (id, _at) => settle(id, "withheld", null),
    ofIngestion: async (ingestionId) => {
      const list = { index: "byTime", partition: noticesOf(ingestionId), newestFirst: false } as const;
      const { items } = await readPage(table, list, { limit: NOTICES_OF_INGESTION });
      return items.map((item) => recordOf<Notice>(item));
    },
  };
}
