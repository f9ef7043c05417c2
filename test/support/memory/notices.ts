import type { Contact, Contacts, Notice } from "../../../shared/records/notice.ts";
import type { Notices } from "../../../shared/records/store.ts";

export function memoryNotices(): Notices {
  const items = new Map<string, Notice>();
  const settle = (id: string, change: Partial<Notice>): void => {
    const before = items.get(id);
    if (before?.status === "sending") items.set(id, { ...before, ...change, lock: before.lock + 1 });
  };
  return {
    claim: async (notice, now) => {
      const before = items.get(notice.id);
      if (before !== undefined && (before.status !== "sending" || before.claimedUntil >= now))
        return { won: false, current: before };
      const current: Notice = { ...notice, status: "sending", sentAt: null, lock: (before?.lock ?? -1) + 1 };
      items.set(notice.id, current);
      return { won: true, current };
    },
    sent: async (id, at) => settle(id, { status: "sent", sentAt: at }),
    withheld: async (id) => settle(id, { status: "withheld" }),
    get: async (id) => items.get(id) ?? null,
    ofIngestion: async (ingestionId) =>
      [...items.values()].filter((item) => item.ingestionId === ingestionId),
  };
}

export function memoryContacts(): Contacts {
  const items = new Map<string, Contact>();
  return {
    put: async (contact) => void items.set(contact.prefix, contact),
    remove: async (prefix) => void items.delete(prefix),
    list: async () => [...items.values()],
    forKey: async (key) =>
      [...items.values()]
        .filter(({ prefix }) => key.startsWith(prefix))
        .sort((a, b) => b.prefix.length - a.prefix.length)[0] ?? null,
  };
}
