import { denies, ignores, type Pattern, says } from "../pattern.ts";

const DOCUMENTS = { units: "件份部个" } as const;
const DECISIONS = { units: "件宗起例条" } as const;

const RULES_MADE: readonly (readonly [
  is: string,
  subject: string,
  topic: "normativeDocuments" | "regulations",
  words: string,
])[] = [
  ["normativeDocument", "normativeDocuments", "normativeDocuments", "行政规范性文件"],
  ["regulation", "regulations", "regulations", "规章"],
];
const CHANGES: readonly (readonly [is: string, field: string, words: string])[] = [
  ["issued", "issued", "制发"],
  ["repealed", "repealed", "废止"],
  ["inForce", "inForce", "现行有效"],
];
const ACTS: readonly (readonly [is: string, subject: string, words: string])[] = [
  ["licensing", "licensing.decisions", "行政许可"],
  ["penalty", "penalties.decisions", "行政处罚"],
  ["compulsory", "compulsoryMeasures.decisions", "行政强制"],
];
const ALL_ACTS = ACTS.map(([, subject]) => subject).join("+");
const WRITTEN = { units: `${DECISIONS.units}份` } as const;
const ANY_ACT = ACTS.map(([is]) => is).join("|");

/** Documents made, repealed and in force; decisions; charges. */
export const DISCLOSURE: readonly Pattern[] = [
  ignores("regulation and normativeDocument ~ N", "制定规章、规范性文件3件"),
  ignores("normativeDocument and (regulation|other) ~ N", "制发规范性文件及其解读3件"),
  ...RULES_MADE.flatMap(([is, subject, about, words]) => [
    ...CHANGES.flatMap(([change, field, verb]) => [
      says(`${subject}.${field}`, `${change} ~ ${is} ~ N`, `${verb}${words}3件`, 3, DOCUMENTS),
      says(`${subject}.${field}`, `${is} ~ ${change} ~ N`, `${words}${verb}3件`, 3, DOCUMENTS),
      says(`${subject}.${field}`, `${change} ~ N - ${is}`, `${verb}3件${words}`, 3, DOCUMENTS),
      says(`${subject}.${field}`, `${change} - N`, `${words}方面,${verb}3件`, 3, { ...DOCUMENTS, about }),
      says(`${subject}.${field}`, `${change} - B`, `${words}方面,${verb}3`, 3, { about }),
      says(`${subject}.${field}`, `N - ${is} - other? ${change}`, `3件${words}予以${verb}`, 3, DOCUMENTS),
      denies(`${subject}.${field}`, `no ${change} .. ${is} end`, `未${verb}${words}`),
      denies(`${subject}.${field}`, `no .. ${is} of? ${change} end`, `无${words}${verb}`),
    ]),
    says(`${subject}.issued`, `released ~ ${is} ~ N`, `发布${words}3件`, 3, {
      ...DOCUMENTS,
      qualifiers: ["published"],
    }),
    ignores(`${is} ~ N`, `公开${words}3件`),
  ]),

  ...["N", "B $"].map((number) =>
    says(
      ALL_ACTS,
      `(${ANY_ACT}) and (${ANY_ACT}) and (${ANY_ACT}) ~ ${number}`,
      `行政许可、行政处罚、行政强制均为0${number === "N" ? "件" : ""}`,
      0,
    ),
  ),
  ignores(`(${ANY_ACT}) and (${ANY_ACT}) ~ N`, "公开行政许可、行政处罚信息292条"),
  ignores(`(accepted|received|judging) ~ (${ANY_ACT}) ~ (application|asking)? ~ N`, "受理行政许可申请12件"),
  ...ACTS.flatMap(([is, subject, words]) => [
    says(subject, `(published|released) ~ ${is} ~ N`, `公开${words}信息10条`, 10, {
      ...DECISIONS,
      qualifiers: ["published"],
    }),
    says(subject, `(decided|handled|answered) ~ ${is} ~ asking? N`, `作出${words}决定10件`, 10, WRITTEN),
    says(subject, `${is} ~ (handled|answered|decided) ~ N`, `${words}共办理10件`, 10, DECISIONS),
    says(subject, `(decided|handled|answered) ~ N - ${is}`, `作出10件${words}决定`, 10, DECISIONS),
    says(subject, `${is} ~ N`, `本年度${words}10件`, 10, { ...DECISIONS, qualifiers: ["implied"] }),
    denies(subject, `no (decided|handled)? .. ${is} end`, `未作出${words}决定`, { qualifiers: ["implied"] }),
  ]),

  says("processingFee", "processingFee ~ count comma ~ M", "收取信息处理费0件,总金额0元", 0),
  says("processingFee", "charged? ~ processingFee ~ charged? ~ M", "收取信息处理费200元", 0.02),
  denies("processingFee", "no .. charged? .. processingFee end", "没有收取信息处理费", {}),
  denies("processingFee", "processingFee .. no charged? end", "信息处理费没有收取"),
  ignores("waived ~ commercialEnterprise? ~ fee ~ charged? ~ M", "减免行政事业性收费230万元"),
  says("fees.amount", "charged? ~ fee ~ charged? ~ M", "行政事业性收费3.5万元", 3.5),
  denies("fees.amount", "no .. charged? .. fee end", "无行政事业性收费"),
];
