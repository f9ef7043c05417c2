import type { Report } from "../report/report.ts";
import type { StoredReport } from "./revision.ts";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What reports that were stored by earlier versions do not have, and what says nothing in its place. */
const ABSENT: Pick<Report, "titleYears" | "periodYear" | "prose" | "facts"> = {
  titleYears: [],
  periodYear: null,
  prose: [],
  facts: [],
};

/**
 * What is stored, as this version knows it: fields that came later are empty where they are absent, so that an old
 * report can be checked again. Anything that is no stored report comes back as it is, for the reader to refuse.
 */
export function withLaterFields(stored: unknown): unknown {
  if (!isObject(stored) || !("report" in stored) || !isObject(stored.report)) return stored;
  const { report, ...others } = stored as StoredReport;
  return { ...others, report: { ...ABSENT, ...report } };
}
