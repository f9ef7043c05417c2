/** One group of five cells of table 4 (表四 行政复议、行政诉讼). */
export interface RemedyGroup {
  readonly id: string;
  readonly label: string;
}

export const REMEDY_GROUPS: readonly RemedyGroup[] = [
  { id: "review", label: "行政复议" },
  { id: "litigation.direct", label: "行政诉讼·未经复议直接起诉" },
  { id: "litigation.afterReview", label: "行政诉讼·复议后起诉" },
];

export interface RemedyColumn {
  readonly id: string;
  readonly label: string;
}

/** The five columns of each group in the order of the form; the last is 总计. */
export const REMEDY_COLUMNS: readonly RemedyColumn[] = [
  { id: "upheld", label: "结果维持" },
  { id: "corrected", label: "结果纠正" },
  { id: "otherResult", label: "其他结果" },
  { id: "pending", label: "尚未审结" },
  { id: "total", label: "总计" },
];

/** Header labels that stand above the columns of table 4. */
export const REMEDY_HEADERS: readonly string[] = [
  "行政复议",
  "行政诉讼",
  "未经复议直接起诉",
  "复议后起诉",
  ...REMEDY_COLUMNS.map((column) => column.label),
];
