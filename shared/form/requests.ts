import type { Edition } from "./edition.ts";

/** One value column of table 3 (表三 申请人情况). */
export interface ApplicantColumn {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

/** The seven value columns of table 3 in the order of the form; the last is 总计. */
export const APPLICANT_COLUMNS: readonly ApplicantColumn[] = [
  { id: "naturalPerson", label: "自然人", aliases: [] },
  { id: "commercialEnterprise", label: "商业企业", aliases: [] },
  { id: "researchInstitution", label: "科研机构", aliases: [] },
  { id: "publicInterestOrganization", label: "社会公益组织", aliases: [] },
  { id: "legalServiceInstitution", label: "法律服务机构", aliases: [] },
  { id: "otherOrganization", label: "其他", aliases: [] },
  { id: "total", label: "总计", aliases: ["合计"] },
];

/** One data row of table 3. `group` is the printed label that spans its group, where there is one. */
export interface RequestRow {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly group?: string;
  /** The provision of the 条例 (国务院令第711号) behind the row. */
  readonly article: string;
}

export const RESULTS = "三、本年度办理结果";
const REFUSED = "（三）不予公开";
const UNABLE = "（四）无法提供";
const NOT_PROCESSED = "（五）不予处理";
export const OTHER_OUTCOME = "（六）其他处理";

/** Printed labels that span rows and hold no values of their own in edition 2021. */
export const GROUP_LABELS: readonly string[] = [RESULTS, REFUSED, UNABLE, NOT_PROCESSED];

const row = (
  id: string,
  label: string,
  article: string,
  group?: string,
  aliases: readonly string[] = [],
): RequestRow => ({ id, label, aliases, article, ...(group === undefined ? {} : { group }) });

const HEAD: readonly RequestRow[] = [
  row("newRequests", "一、本年新收政府信息公开申请数量", "第27–31条", undefined, [
    "本年新收政府信息公开申请",
  ]),
  row("carriedOver", "二、上年结转政府信息公开申请数量", "第33条", undefined, ["上年结转政府信息公开申请"]),
  row("outcomes.granted", "（一）予以公开", "第36条（一）（二）", RESULTS),
  row(
    "outcomes.partiallyGranted",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "第37条",
    RESULTS,
    ["（二）部分公开"],
  ),
  row("outcomes.refused.stateSecret", "1.属于国家秘密", "第14条", REFUSED),
  row("outcomes.refused.otherLegalProhibition", "2.其他法律行政法规禁止公开", "第14条", REFUSED),
  row("outcomes.refused.securityAndStability", "3.危及“三安全一稳定”", "第14条", REFUSED),
  row("outcomes.refused.thirdPartyRights", "4.保护第三方合法权益", "第15、32条", REFUSED),
  row("outcomes.refused.internalAffairs", "5.属于三类内部事务信息", "第16条第1款", REFUSED),
  row("outcomes.refused.deliberativeProcess", "6.属于四类过程性信息", "第16条第2款", REFUSED),
  row("outcomes.refused.enforcementCaseFile", "7.属于行政执法案卷", "第16条第2款", REFUSED),
  row("outcomes.refused.specialAccessRegime", "8.属于行政查询事项", "第36条（七）", REFUSED),
  row("outcomes.unableToProvide.notHeld", "1.本机关不掌握相关政府信息", "第36条（四）（五）", UNABLE),
  row("outcomes.unableToProvide.requiresCreation", "2.没有现成信息需要另行制作", "第38条", UNABLE),
  row("outcomes.unableToProvide.stillUnclear", "3.补正后申请内容仍不明确", "第30条", UNABLE),
  row("outcomes.notProcessed.petitionOrComplaint", "1.信访举报投诉类申请", "第39条第1款", NOT_PROCESSED),
  row("outcomes.notProcessed.repeated", "2.重复申请", "第36条（六）", NOT_PROCESSED),
  row("outcomes.notProcessed.publishedMaterial", "3.要求提供公开出版物", "第39条第2款", NOT_PROCESSED),
  row("outcomes.notProcessed.excessive", "4.无正当理由大量反复申请", "第35条", NOT_PROCESSED),
  row(
    "outcomes.notProcessed.confirmOrReissue",
    "5.要求行政机关确认或重新出具已获取信息",
    "表三",
    NOT_PROCESSED,
  ),
];

const OTHER_2019: readonly RequestRow[] = [row("outcomes.otherOutcome.all", OTHER_OUTCOME, "表三", RESULTS)];

const OTHER_2021: readonly RequestRow[] = [
  row(
    "outcomes.otherOutcome.correctionOverdue",
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "第30条",
    OTHER_OUTCOME,
  ),
  row(
    "outcomes.otherOutcome.feeUnpaid",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "第42条、国办函〔2020〕109号",
    OTHER_OUTCOME,
  ),
  row("outcomes.otherOutcome.other", "3.其他", "表三", OTHER_OUTCOME),
];

const TAIL: readonly RequestRow[] = [
  row("outcomes.total", "（七）总计", "表三第三项", RESULTS, ["（七）合计"]),
  row("carriedForward", "四、结转下年度继续办理", "第33条、表三第四项", undefined, ["结转下年度继续办理"]),
];

const ROWS: Readonly<Record<Edition, readonly RequestRow[]>> = {
  "2019": [...HEAD, ...OTHER_2019, ...TAIL],
  "2021": [...HEAD, ...OTHER_2021, ...TAIL],
};

/** The data rows of table 3 in the order of the form: 23 in edition 2019, 25 in edition 2021. */
export function requestRows(edition: Edition): readonly RequestRow[] {
  return ROWS[edition];
}

/** The rows that add up to （七）总计, i.e. every outcome but the total itself. */
export function outcomeLeaves(edition: Edition): readonly RequestRow[] {
  return ROWS[edition].filter((r) => r.id.startsWith("outcomes.") && r.id !== "outcomes.total");
}
