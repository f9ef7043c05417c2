import { operation } from "../operation.ts";
import { Contact } from "../schemas/contact.ts";

export const putContact = operation({
  id: "putContact",
  method: "PUT",
  path: "/v1/contacts",
  summary: { zh: "设置通知对象", en: "Set a contact" },
  text: {
    zh: "同一前缀的原设置被取代。地址须在系统允许的域名内才会收到邮件。",
    en: "Replaces what the prefix had. Only addresses in configured domains are ever written to.",
  },
  body: Contact,
  success: { status: 200, text: { zh: "已设置", en: "As it stands now" }, schema: Contact },
  async handle({ body }, { store }) {
    await store.contacts.put(body);
    return { body };
  },
});
