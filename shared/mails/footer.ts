import type { Message } from "../report/finding.ts";
import { brief } from "./printable.ts";
import type { Matter } from "./topics.ts";

const SHOWN = 3;

/** Says that an address was left out, by its domain only: the rest of it is nobody else's business. */
function withheldRemark(domains: readonly (string | null)[]): readonly Message[] {
  if (domains.length === 0) return [];
  const known = [...new Set(domains.filter((domain) => domain !== null))];
  const named = known.slice(0, SHOWN).map((domain) => `“${brief(domain, 80)}”`);
  const more = known.length > SHOWN;
  const zh = [
    ...(named.length === 0
      ? []
      : [`域名为 ${named.join("、")}${more ? " 等" : ""}的不在本系统准许发送的范围内`]),
    ...(domains.includes(null) ? ["有的不是有效的邮箱地址"] : []),
  ];
  const en = [
    ...(named.length === 0
      ? []
      : [`${named.join(", ")}${more ? " and others" : ""} is outside the domains that may be written to`]),
    ...(domains.includes(null) ? ["some entry is not a valid address"] : []),
  ];
  return [
    {
      zh: `为该文件登记的通知邮箱中，${zh.join("，")}，未向其发送。如有误，请更正登记。`,
      en: `Of the addresses registered for this file, some were left out: ${en.join("; ")}. Correct the registration if that is wrong.`,
    },
  ];
}

/** The closing lines of every mail. The number lets a reader recognise a mail that arrives twice. */
export function footer(matter: Matter): readonly Message[] {
  const number = matter.noticeId.slice(0, 12);
  return [
    ...withheldRemark(matter.withheldDomains),
    {
      zh: `本邮件由系统自动发出，通知编号 ${number}。编号相同的邮件是同一份通知，处理一次即可。`,
      en: `Sent automatically. Notice ${number}: mails with the same number are one and the same.`,
    },
  ];
}
