import type { Contact, Contacts } from "../records/notice.ts";
import { recordOf, type Table } from "./table.ts";
import { CONTACTS, contactKey } from "./table-keys.ts";
import { readPage } from "./table-list.ts";

const PAGE = 1000;

/** Who is written to about files under which prefix. There are as many as there are agencies that send files. */
export function contactStore(table: Table): Contacts {
  const list = async (): Promise<readonly Contact[]> => {
    const contacts: Contact[] = [];
    let next: string | null = null;
    do {
      const page = await readPage(
        table,
        { index: null, partition: CONTACTS, newestFirst: false },
        next === null ? { limit: PAGE } : { limit: PAGE, cursor: next },
      );
      contacts.push(...page.items.map((item) => recordOf<Contact>(item)));
      next = page.next;
    } while (next !== null);
    return contacts;
  };
  return {
    list,
    put: async (contact) => {
      await table.put({ ...contactKey(contact.prefix), ...contact });
    },
    remove: async (prefix) => {
      await table.remove(contactKey(prefix));
    },
    forKey: async (key) => {
      const matching = (await list()).filter(({ prefix }) => key.startsWith(prefix));
      return matching.sort((a, b) => b.prefix.length - a.prefix.length)[0] ?? null;
    },
  };
}
