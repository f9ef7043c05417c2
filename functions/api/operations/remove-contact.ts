import * as z from "zod/mini";
import { operation } from "../operation.ts";
import { ContactPrefix } from "../schemas/contact.ts";

export const removeContact = operation({
  id: "removeContact",
  method: "DELETE",
  path: "/v1/contacts",
  summary: { zh: "删除通知对象", en: "Remove a contact" },
  text: { zh: "原本没有也算成功。", en: "Succeeds also where there was none." },
  query: z.strictObject({ prefix: ContactPrefix }),
  success: { status: 204, text: { zh: "已删除", en: "It is gone" }, schema: null },
  async handle({ query }, { store }) {
    await store.contacts.remove(query.prefix);
    return {};
  },
});
