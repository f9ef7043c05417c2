import { agencyKind } from "../../identity/agency-kind.ts";
import { type AgencyName, parseAgencyName } from "../../identity/agency-name.ts";
import { agencyBefore, isForeign } from "../../identity/foreign-place.ts";
import type { Paragraph } from "../../report/prose.ts";
import type { Report } from "../../report/report.ts";
import type { Assessment, Rule } from "../rule.ts";

const base = { cells: [], left: null, right: null } as const;

/** Where a report names its own subject: what stands before these words is the agency whose report it is. */
const SUBJECT = /(?:20\d{2}年度?)?(?:政府)?信息公开(?:工作)?(?:年度报告|年报|工作情况)/gu;
/** Sentences that are the report's own, and not a link or another document's title. */
const OWN_SENTENCE = /编制|编写|现将|现公布|根据|按照|本报告/u;
/** Whose website, office or guide one is sent to. */
const CONTACT = /(?:人民政府)?(?:门户网站|政府网站|政府信息公开指南|政务公开办公室|依申请公开窗口)/gu;
/** Others are named for good reason where one learns from them, works with them, or they sit in judgement. */
const LEGITIMATE =
  /学习|考察|调研|借鉴|交流|合作|协作|对口|帮扶|支援|联合|跨省|异地|转办|移送|法院|检察院|公司|企业|籍/u;
/** A body below a government has no applications made to that government: 向市政府提出…信息公开申请. */
const TO_GOVERNMENT =
  /向(?:本?[省市县区])(?:人民)?政府(?:及[^，。;；]{0,12}?)?(?:提出|提交|递交)?的?(?:政府)?信息公开申请/u;

interface Suspect {
  readonly words: string;
  /** True within the same prefecture, where divisions are renamed, split and merged. */
  readonly isNear: boolean;
}

const sentencesOf = (prose: readonly Paragraph[]): readonly string[] =>
  prose.flatMap(({ text }) => text.replace(/《[^》]*》/gu, "").split(/[。；;]/u));

const prefecturesOf = ({ divisions }: AgencyName): readonly string[] =>
  divisions.map(({ code }) => code.slice(0, 4));

const isNear = (one: AgencyName, other: AgencyName): boolean =>
  prefecturesOf(one).some((code) => prefecturesOf(other).includes(code));

/** A foreign agency's name before one of the given words. */
function foreignBefore(sentence: string, words: RegExp, own: AgencyName): Suspect | null {
  if (LEGITIMATE.test(sentence)) return null;
  for (const { index } of sentence.matchAll(words)) {
    const named = agencyBefore(sentence, index);
    if (named !== null && isForeign(named, own)) return { words: named.text, isNear: isNear(named, own) };
  }
  return null;
}

const first = <T>(found: readonly (T | null)[]): T | null => found.find((one) => one !== null) ?? null;

function assessSubject(sentences: readonly string[], own: AgencyName, agency: string): Assessment {
  const suspect = first(
    sentences.filter((one) => OWN_SENTENCE.test(one)).map((one) => foreignBefore(one, SUBJECT, own)),
  );
  if (suspect === null) return { ...base, instance: "subject", result: "pass", args: { agency } };
  const args = { agency, name: suspect.words };
  return {
    ...base,
    instance: "subject",
    result: "fail",
    args,
    ...(suspect.isNear && { severity: "warning" }),
  };
}

function assessContact(sentences: readonly string[], own: AgencyName, agency: string): Assessment {
  const suspect = first(sentences.map((one) => foreignBefore(one, CONTACT, own)));
  if (suspect === null) return { ...base, instance: "contact", result: "pass", args: { agency } };
  const args = { agency, name: suspect.words };
  return { ...base, instance: "contact", result: "fail", severity: "warning", wording: "contact", args };
}

function assessGovernment(sentences: readonly string[], agency: string): Assessment {
  const isBelow = !["government", "governmentOffice"].includes(agencyKind(agency));
  const quote = isBelow ? first(sentences.map((one) => TO_GOVERNMENT.exec(one)?.[0] ?? null)) : null;
  if (quote === null) return { ...base, instance: "government", result: "pass", args: { agency } };
  return {
    ...base,
    instance: "government",
    result: "fail",
    severity: "warning",
    wording: "government",
    args: { agency, quote },
  };
}

function assess(report: Report): readonly Assessment[] {
  const { agency, prose } = report;
  if (agency === null || prose.length === 0)
    return [{ ...base, instance: "", result: "notApplicable", args: {} }];
  const own = parseAgencyName(agency);
  const sentences = sentencesOf(prose);
  return [
    assessSubject(sentences, own, agency),
    assessContact(sentences, own, agency),
    assessGovernment(sentences, agency),
  ];
}

const written = (agency: string, text: string): Partial<Report> => ({
  agency,
  prose: [{ section: null, text, at: { line: 1 } }],
});

/**
 * Only a place of the standard that neither holds the agency's own nor lies in it is foreign, and only where the
 * sentence is about the report itself. Superiors, renamed bodies and short names have the same place or none.
 */
export const meta03: Rule = {
  id: "META-03",
  severity: "error",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所称的机关与标题一致，没有误写其他地方、其他机关的名称。",
    en: "The agency that the text speaks of is that of the title; no other place or agency was left in it.",
  },
  formula: {
    zh: "正文自称的机关所在地 与 标题机关所在地 同属一地或有隶属关系",
    en: "the place of the agency that the text calls its own is that of the title, above it or below it",
  },
  messages: {
    pass: {
      zh: "正文没有把{agency}写成其他机关。",
      en: "The text calls {agency} by no other agency's name.",
    },
    fail: {
      zh: "本报告为{agency}的报告，正文却写成“{name}”，请核对是否套用了其他机关的文本。",
      en: "This is the report of {agency}, but its text says “{name}”; please check whether another agency's text was used.",
    },
    contact: {
      zh: "本报告为{agency}的报告，正文却把公众引向“{name}”的网站或机构，请核对。",
      en: "This is the report of {agency}, but its text sends people to the site or office of “{name}”; please check.",
    },
    government: {
      zh: "{agency}的报告写有“{quote}”，请核对是否套用了政府报告的文本。",
      en: "The report of {agency} says “{quote}”; please check whether a government's text was used.",
    },
    notApplicable: {
      zh: "机关名称或正文未能读出，不核对机关名称。",
      en: "The agency or the text could not be read, so names are not checked.",
    },
  },
  examples: {
    good: {
      instance: "subject",
      cells: {},
      report: written("江苏省苏州市教育局", "现将苏州市教育局2022年政府信息公开工作年度报告公布如下"),
    },
    bad: {
      instance: "subject",
      cells: {},
      report: written("江苏省苏州市教育局", "现将四川省绵阳市教育局2022年政府信息公开工作年度报告公布如下"),
    },
  },
  assess: ({ report }) => assess(report),
};
