import type { MailSettings } from "../../../functions/notify/config.ts";
import { type DomainPolicy, parseDomains } from "../../../functions/notify/domains.ts";

export function domains(text: string): DomainPolicy {
  const policy = parseDomains(text);
  if (policy === null) throw new Error(`no domains: ${text}`);
  return policy;
}

export const SETTINGS: MailSettings = {
  from: "gouji@qinghe.example",
  domains: domains("water.example,.qinghe.example"),
  defaultSender: ["office@qinghe.example"],
  reviewers: ["first@review.qinghe.example", "second@review.qinghe.example"],
  publicUrl: "https://gouji.qinghe.example",
};
