import { ignores, type Pattern, says } from "../pattern.ts";

const OPTIONS = { about: "requests", units: "件宗起例份条个" } as const;

const KINDS: readonly (readonly [is: string, subject: string, words: string])[] = [
  ["online", "channel.online", "网络"],
  ["email", "channel.email", "电子邮件"],
  ["letter", "channel.letter", "信函"],
  ["inPerson", "channel.inPerson", "当面"],
  ["fax", "channel.fax", "传真"],
  ["naturalPerson", "applicant.naturalPerson", "自然人"],
  ["organization", "applicant.organization", "法人或其他组织"],
  ["commercialEnterprise", "applicant.commercialEnterprise", "商业企业"],
  ["researchInstitution", "applicant.researchInstitution", "科研机构"],
  ["publicInterestOrganization", "applicant.publicInterestOrganization", "社会公益组织"],
  ["legalServiceInstitution", "applicant.legalServiceInstitution", "法律服务机构"],
];

/** 收到公民提出的申请 may mean everybody's. */
const CITIZEN = says(
  "applicant.naturalPerson",
  "citizen - (application|asking)? - N",
  "收到政府信息公开申请,其中公民申请8件",
  8,
  OPTIONS,
);

const ALL = [...KINDS.map(([is]) => is), "citizen"].join("|");

/** By which channel requests came, and who made them. */
export const SPLIT_PATTERNS: readonly Pattern[] = [
  ignores(`(${ALL}) and (${ALL}) - (application|asking)? - N`, "政府信息公开申请中,信函和传真5件"),
  CITIZEN,
  ...KINDS.flatMap(([is, subject, words]) => [
    says(
      subject,
      `${is} - (application|asking)? - N`,
      `收到政府信息公开申请,其中${words}申请8件`,
      8,
      OPTIONS,
    ),
    says(
      subject,
      `${is} - (received|accepted) ~ (application|asking)? - N`,
      `政府信息公开申请中,通过${words}方式收到8件`,
      8,
      OPTIONS,
    ),
    says(
      subject,
      `(received|accepted) - ${is} - application - N`,
      `收到${words}提出的政府信息公开申请8件`,
      8,
      {
        units: OPTIONS.units,
      },
    ),
    says(
      subject,
      `N of - ${is} - (application|asking)? $`,
      `政府信息公开申请中,8件为${words}申请`,
      8,
      OPTIONS,
    ),
    says(subject, `${is} - (application|asking)? - share - P`, `政府信息公开申请中,${words}申请占80%`, 80, {
      about: "requests",
      qualifiers: ["share"],
    }),
  ]),
];
