import type { Proposal } from "../../shared/report/proposal.ts";
import { ambiguous, failed, issue, number, reportOf, unassessed } from "./reports.ts";

export const requests = (row: string, column: string): string => `requests.${row}.${column}`;

const SUM_FAILED = failed(
  "T3-03",
  "error",
  "arithmetic",
  [requests("newRequests", "total"), requests("newRequests", "naturalPerson")],
  "表三“本年新收”行：总计 23，应等于 自然人 19 + 商业企业 2 = 21，相差 2。依据：栏目含义所要求的算术关系。",
  "Table 3, row “new requests”: total 23 should equal natural persons 19 + commercial enterprises 2 = 21; difference 2. Basis: arithmetic that the labels entail.",
);

export const INTAKE_FAILED = failed(
  "T3-01",
  "error",
  "printed",
  [requests("newRequests", "total"), requests("carriedOver", "total")],
  "表三“总计”列：本年新收 23 + 上年结转 1 = 24，应等于 （七）总计 20 + 结转下年度 2 = 22，相差 2。依据：表格印明的勾稽关系。",
  "Table 3, column “total”: new requests 23 + carried over 1 = 24 should equal total outcomes 20 + carried forward 2 = 22; difference 2. Basis: a relation printed on the form.",
);

export const STOCK_WARNING = failed(
  "T2-01",
  "warning",
  "continuity",
  ["proactiveDisclosure.normativeDocuments.inForce"],
  "表二“行政规范性文件”行：现行有效 41，应等于 上年现行有效 40 + 制发 3 − 废止 1 = 42，相差 1。依据：上下年度数据的衔接关系。",
  "Table 2, row “normative documents”: in force 41 should equal last year's 40 + issued 3 − repealed 1 = 42; difference 1. Basis: continuity from one year to the next.",
);

const HEADING_NOTE = failed(
  "STR-01",
  "info",
  "statute",
  [],
  "表四（行政复议、行政诉讼情况）已找到，但其上未见标题“四、政府信息公开行政复议、行政诉讼情况”。依据：法规和统一格式的要求。",
  "Table 4 (review and litigation) was found, but without its heading. Basis: the statute and the uniform format.",
);

export const UNREAD = reportOf({
  cells: {
    [requests("outcomes.granted", "naturalPerson")]: ambiguous("3", "5"),
    [requests("outcomes.granted", "commercialEnterprise")]: ambiguous("5", ""),
    [requests("outcomes.granted", "total")]: ambiguous("8"),
    "remedies.review.upheld": { ...number(1), confidence: 0.6 },
  },
  issues: [
    issue(
      "AMBIGUOUS_ROW",
      ["naturalPerson", "commercialEnterprise", "total"].map((column) =>
        requests("outcomes.granted", column),
      ),
      "（一）予以公开: 5 values for 7 columns",
      212,
    ),
    issue("FUZZY_LABEL", [requests("carriedOver", "total")], "二、上年结传政府信息公开申请数量", 208),
  ],
});

export const UNASSESSED = [
  unassessed(
    "T3-03",
    [requests("outcomes.granted", "total")],
    "表三“（一）予以公开”行：自然人、商业企业、总计无法确定是哪个数，因此无法核对。",
    "Table 3, row “granted”: cannot be assessed, because natural persons, commercial enterprises and total could be one of several numbers.",
  ),
  unassessed(
    "T3-02",
    [requests("outcomes.total", "naturalPerson")],
    "表三“自然人”列：（一）予以公开无法确定是哪个数（可能是 3 或 5），因此无法核对。",
    "Table 3, column “natural persons”: cannot be assessed, because granted could be one of several numbers (perhaps 3 or 5).",
  ),
  unassessed(
    "T3-02",
    [requests("outcomes.total", "total")],
    "表三“总计”列：无法核对。",
    "Table 3, column “total”: cannot be assessed.",
  ),
];

export const INVALID = {
  report: reportOf({}),
  findings: [HEADING_NOTE, STOCK_WARNING, SUM_FAILED, INTAKE_FAILED],
  verdict: "invalid",
} as const;

const hint = (rule: string) =>
  failed(rule, "info", "plausibility", [], `${rule} 的一条提示。`, `A note of ${rule}.`);

const MISPRINT: Proposal = {
  kind: "misprint",
  cells: [{ cell: requests("newRequests", "total"), from: 23, to: 21 }],
  proof: [
    { rule: "T3-01", instance: "" },
    { rule: "T3-03", instance: "" },
  ],
  unique: true,
  alternatives: 1,
  slip: "digitChanged",
  message: {
    zh: "核对建议：表三“本年新收·总计”现为 23，若为 21，只差一位数字，2 条关系（T3-01、T3-03）就都相符。只改一格时，这是唯一的可能。仅供核对，系统不会改动数据。",
    en: "Look here first: new requests · total says 23; with 21, which differs in one digit, 2 relation(s) (T3-01, T3-03) would hold. No other change of one cell would do. A suggestion only; no number is changed.",
  },
};

const FORCED: Proposal = {
  kind: "forced",
  cells: [{ cell: "remedies.review.upheld", from: null, to: 1 }],
  proof: [{ rule: "T4-01", instance: "" }],
  unique: true,
  alternatives: 1,
  slip: null,
  message: {
    zh: "核对建议：表四“行政复议·结果维持”，没有确定的数；按 1 条关系（T4-01）推算，只能是 1。仅供核对，系统不会改动数据。",
    en: "Look here first: administrative review · upheld without a certain number; by 1 relation(s) (T4-01) it can only be 1. A suggestion only; no number is changed.",
  },
};

/** The finding that points at the cell of the proposal is not told beside it; hints past the third are folded. */
export const SUSPECTED = {
  report: UNREAD,
  findings: [
    HEADING_NOTE,
    { ...STOCK_WARNING, left: 41, right: 42, delta: -1 },
    { ...SUM_FAILED, left: 23, right: 21, delta: 2 },
    { ...INTAKE_FAILED, left: 24, right: 22, delta: 2 },
    failed("T3-06", "info", "arithmetic", [requests("newRequests", "total")], "重复的话。", "Said twice."),
    ...["T2-07", "T3-09", "T3-10", "T3-10"].map(hint),
  ],
  verdict: "invalid",
  proposals: [MISPRINT, FORCED],
} as const;
