/**
 * The two formats of the statutory form: 国办公开办函〔2019〕60号 (report years 2019 and 2020) and
 * 国办公开办函〔2021〕30号 (report years from 2021). The edition is a property of each table.
 */
export type Edition = "2019" | "2021";

export const EDITIONS: readonly Edition[] = ["2019", "2021"];

/** 表二 主动公开, 表三 依申请公开, 表四 行政复议和行政诉讼. */
export type TableName = "proactiveDisclosure" | "requests" | "remedies";

export const TABLES: readonly TableName[] = ["proactiveDisclosure", "requests", "remedies"];

/** The edition of each table that has one; table 4 is the same in both. */
export interface Forms {
  readonly proactiveDisclosure: Edition;
  readonly requests: Edition;
}

/** The edition that the circulars prescribe for a report year. */
export function prescribedEdition(reportYear: number): Edition {
  return reportYear <= 2020 ? "2019" : "2021";
}

/** What may stand in a cell: 件数 (integer ≥ 0), 增/减 (signed integer) or 金额 (decimal, with a unit). */
export type Quantity = "count" | "signedCount" | "money";
