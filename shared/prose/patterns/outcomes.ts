import { ignores, type Pattern, says } from "../pattern.ts";

const OPTIONS = { about: "requests", units: "件宗起例份条个" } as const;

/** The class of an outcome in the lexicon, its subject, and the words of the example. */
const OUTCOMES: readonly (readonly [is: string, subject: string, words: string])[] = [
  ["partiallyGranted", "outcomes.partiallyGranted", "部分公开"],
  ["granted", "outcomes.granted", "予以公开"],
  ["stateSecret", "outcomes.refused.stateSecret", "属于国家秘密"],
  ["legalProhibition", "outcomes.refused.otherLegalProhibition", "其他法律行政法规禁止公开"],
  ["security", "outcomes.refused.securityAndStability", "三安全一稳定"],
  ["thirdParty", "outcomes.refused.thirdPartyRights", "保护第三方合法权益"],
  ["internalAffairs", "outcomes.refused.internalAffairs", "三类内部事务信息"],
  ["deliberative", "outcomes.refused.deliberativeProcess", "四类过程性信息"],
  ["caseFile", "outcomes.refused.enforcementCaseFile", "行政执法案卷"],
  ["queryMatter", "outcomes.refused.specialAccessRegime", "属于行政查询事项"],
  ["notHeld", "outcomes.unableToProvide.notHeld", "本机关不掌握相关政府信息"],
  ["requiresCreation", "outcomes.unableToProvide.requiresCreation", "没有现成信息需要另行制作"],
  ["stillUnclear", "outcomes.unableToProvide.stillUnclear", "补正后申请内容仍不明确"],
  ["petition", "outcomes.notProcessed.petitionOrComplaint", "信访举报投诉类申请"],
  ["repeated", "outcomes.notProcessed.repeated", "重复申请"],
  ["publication", "outcomes.notProcessed.publishedMaterial", "要求提供公开出版物"],
  ["excessive", "outcomes.notProcessed.excessive", "无正当理由大量反复申请"],
  ["confirmReissue", "outcomes.notProcessed.confirmOrReissue", "确认或重新出具已获取信息"],
  ["refused", "outcomes.refused", "不予公开"],
  ["unable", "outcomes.unableToProvide", "无法提供"],
  ["notProcessed", "outcomes.notProcessed", "不予处理"],
  ["correctionOverdue", "outcomes.otherOutcome.correctionOverdue", "逾期不补正"],
  ["feeUnpaid", "outcomes.otherOutcome.feeUnpaid", "逾期未缴费"],
  ["otherOutcome", "outcomes.otherOutcome", "其他处理"],
  ["notOurs", "former.notOurs", "不属于本机关公开"],
  ["nonexistent", "former.nonexistent", "政府信息不存在"],
  ["redirected", "former.redirected", "告知通过其他途径办理"],
];

/** How requests ended: `予以公开10件`, `10件予以公开`, `予以公开占62.5%`. */
export const OUTCOME_PATTERNS: readonly Pattern[] = [
  ignores(
    "N - (thirdParty|stateSecret) of (asking|application)",
    "政府信息公开申请中,2件涉及第三方权益的申请",
  ),
  ...OUTCOMES.flatMap(([is, subject, words]) => [
    says(subject, `${is} ~ (application|asking)? - N`, `政府信息公开申请中,${words}的10件`, 10, OPTIONS),
    says(subject, `N - (application|asking)? - ${is}`, `政府信息公开申请中,10件${words}`, 10, OPTIONS),
    says(subject, `${is} of? open? share ~ P`, `政府信息公开申请中,${words}占62.5%`, 62.5, {
      about: "requests",
      qualifiers: ["share"],
    }),
  ]),
];
