import * as z from "zod/mini";
import { component, pageOf, said } from "./components.ts";
import { EmailAddress } from "./email.ts";

export const ContactPrefix = z
  .string()
  .check(
    z.regex(/^incoming\/(?:[^\p{Cc}]*\/)?$/u),
    z.maxLength(500),
    said("以 incoming/ 开头、以 / 结尾", "Begins with incoming/ and ends with /"),
  );

export const Contact = component(
  "Contact",
  z.strictObject({
    prefix: ContactPrefix,
    addresses: z.array(EmailAddress).check(z.minLength(1), z.maxLength(20)),
  }),
  "某目录下文件的通知对象；最长的前缀优先",
  "Whom notices about files under a prefix go to; the longest prefix wins",
);

export const ContactPage = pageOf("ContactPage", Contact, "通知对象列表", "All contacts");
