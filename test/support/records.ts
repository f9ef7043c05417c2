import { buildRevision } from "../../shared/records/build-revision.ts";
import type { NewIngestion } from "../../shared/records/ingestions.ts";
import type { Revision } from "../../shared/records/revision.ts";
import type { Report } from "../../shared/report/report.ts";

/** The n-th second of 2024, as an ISO time. */
export const second = (n: number): string => new Date(Date.UTC(2024, 0, 1) + n * 1000).toISOString();

/** A file that was just dropped. */
export function newIngestion(id: string, overrides: Partial<NewIngestion> = {}): NewIngestion {
  return {
    id,
    object: { bucket: "gouji", key: `incoming/${id}.html`, version: id, versioned: false },
    fileName: `${id}.html`,
    size: 10,
    receivedAt: second(0),
    sender: null,
    ...overrides,
  };
}

/** A report with nothing in it, as a reader would return it for an empty form. */
export const EMPTY_REPORT: Report = {
  agency: "某市教育局",
  reportYear: 2023,
  title: "某市教育局2023年政府信息公开工作年度报告",
  titleYears: [2023],
  periodYear: 2023,
  scope: "unknown",
  publishedOn: "2024-01-20",
  forms: { proactiveDisclosure: "2021", requests: "2021" },
  tables: { proactiveDisclosure: true, requests: true, remedies: true },
  sections: [],
  cells: {},
  prose: [],
  facts: [],
  issues: [],
};

/** A stored revision; `revision` orders it among those of its report. */
export function revision(overrides: Partial<Revision> = {}): Revision {
  const ingestion = { id: "i1", fileName: "a.html", receivedAt: second(0), contentHash: "hash" };
  const built = buildRevision({
    ingestion,
    index: 0,
    report: EMPTY_REPORT,
    findings: [],
    rulesVersion: "1",
    checkedAgainst: null,
    validatedAt: second(1),
    corrections: [],
  });
  return { ...built, ...overrides };
}
