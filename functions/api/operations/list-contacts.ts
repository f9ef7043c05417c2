import { operation } from "../operation.ts";
import { ContactPage } from "../schemas/contact.ts";

export const listContacts = operation({
  id: "listContacts",
  method: "GET",
  path: "/v1/contacts",
  summary: { zh: "列出通知对象", en: "List contacts" },
  success: { status: 200, text: { zh: "全部通知对象", en: "All contacts" }, schema: ContactPage },
  async handle(_, { store }) {
    const contacts = await store.contacts.list();
    return { body: { items: contacts.map(({ prefix, addresses }) => ({ prefix, addresses })), next: null } };
  },
});
