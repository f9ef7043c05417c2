import { encode } from "fast-png";
import type { ApiDependencies } from "../../../../functions/api/dependencies.ts";
import { cellsOf } from "../../../../shared/form/cells.ts";
import { buildRevision } from "../../../../shared/records/build-revision.ts";
import type { Ingestion } from "../../../../shared/records/ingestion.ts";
import { pictureIndexKey, pictureKey } from "../../../../shared/records/page-pictures.ts";
import type { Review } from "../../../../shared/records/review.ts";
import type { Revision } from "../../../../shared/records/revision.ts";
import type { CellValue } from "../../../../shared/report/cell.ts";
import type { Report } from "../../../../shared/report/report.ts";
import { NO_SURROUNDINGS } from "../../../../shared/report/surroundings.ts";

export const AGENCY = "某某市卫生健康委员会";
const FORMS = { proactiveDisclosure: "2021", requests: "2021" } as const;

/** A count as a text file has it. */
const printed = (value: number): CellValue => ({
  kind: "number",
  value,
  raw: String(value),
  confidence: 1,
  candidates: [],
  at: { line: 3 },
});

/** A report of edition 2021 that is zero everywhere but in the one cell that the tests' rule reads. */
export function reportOf(newRequests: number, changes: Partial<Report> = {}): Report {
  const cells = Object.fromEntries(cellsOf(FORMS).map(({ id }) => [id, printed(0)]));
  return {
    agency: AGENCY,
    reportYear: 2021,
    title: `${AGENCY}2021年政府信息公开工作年度报告`,
    titleYears: [2021],
    periodYear: 2021,
    scope: "agencyOnly",
    publishedOn: "2022-01-14",
    forms: FORMS,
    tables: { proactiveDisclosure: true, requests: true, remedies: true },
    sections: [{ number: 1, title: "一、总体情况", at: { line: 1 } }],
    cells: { ...cells, "requests.newRequests.naturalPerson": printed(newRequests) },
    prose: [{ section: 1, text: "本年共收到申请12件。", at: { line: 2 } }],
    facts: [
      {
        subject: "newRequests",
        value: 12,
        unit: "件",
        quote: "收到申请12件",
        sentence: "本年共收到申请12件。",
        span: { paragraph: 0, from: 3, to: 10 },
        at: { line: 2 },
        section: 1,
        negated: false,
        approximate: false,
        scope: "unstated",
        year: null,
        qualifiers: [],
      },
    ],
    issues: [{ code: "FUZZY_LABEL", cells: ["requests.newRequests.total"], detail: "label", at: null }],
    ...changes,
  };
}

const RECEIVED = "2022-02-01T00:00:00.000Z";

export interface Stored {
  readonly ingestionId: string;
  readonly revision: Revision;
  readonly review: Review;
}

export interface ToStore {
  readonly id: string;
  readonly report: Report;
  readonly receivedAt?: string;
  readonly key?: string;
  readonly bytes?: string;
}

type Stores = Pick<ApiDependencies, "store" | "objects" | "check">;

/** Stores a checked report of a file that has been read, and opens a review of it, as VALIDATE and REVIEW do. */
async function storeChecked(
  { store, objects, check }: Stores,
  ingestion: Pick<Ingestion, "id" | "fileName" | "receivedAt">,
  report: Report,
): Promise<Stored> {
  const { id, fileName, receivedAt } = ingestion;
  const findings = check(report, null, NO_SURROUNDINGS);
  const revision = buildRevision({
    ingestion: { ...ingestion, contentHash: id.padEnd(64, "0") },
    index: 0,
    report,
    findings,
    rulesVersion: "test",
    checkedAgainst: null,
    validatedAt: receivedAt,
    corrections: [],
  });
  await objects.putJson(revision.resultKey, { report, findings, rulesVersion: "test" });
  await store.reports.put(revision);
  const { agency, year, verdict } = revision;
  const { current: review } = await store.reviews.open({
    id: `${id}.0`,
    reason: { kind: "verdict", verdict },
    ingestionId: id,
    fileName,
    report: { agency, year, revision: revision.revision },
    openedAt: receivedAt,
  });
  return { ingestionId: id, revision, review };
}

/** Stores a file, its report and an open review of it, as the whole workflow leaves them. */
export async function storeReport(
  deps: Stores,
  { id, report, receivedAt = RECEIVED, key = `incoming/${id}/报告.txt`, bytes = id }: ToStore,
): Promise<Stored> {
  const { objects, store } = deps;
  await objects.put(key, new TextEncoder().encode(bytes), "text/plain");
  const head = await objects.head(key, null);
  const version = head?.versionId ?? head?.etag ?? "";
  const object = { bucket: objects.bucket, key, version, versioned: head?.versionId != null };
  const fileName = key.split("/").at(-1) ?? "";
  const ingestion = { id, object, fileName, size: bytes.length, receivedAt, sender: "a@example.gov.cn" };
  const contentHash = id.padEnd(64, "0");
  await store.ingestions.receive(ingestion, receivedAt);
  await store.ingestions.extracted(id, { contentHash, extractionKey: `extractions/${id}.json` }, receivedAt);
  const stored = await storeChecked(deps, ingestion, report);
  const { agency, year, verdict, revision } = stored.revision;
  const reports = [{ agency, year, revision, verdict }];
  await store.ingestions.validated(id, { reports, verdict }, receivedAt);
  return stored;
}

/** The same in fewer writes, for tests that need many: the file is recorded and nothing else of it. */
export async function storeReview(deps: Stores, id: string, report: Report): Promise<Stored> {
  const object = { bucket: "b", key: `incoming/${id}.txt`, version: "v", versioned: false };
  const ingestion = { id, object, fileName: `${id}.txt`, size: 1, receivedAt: RECEIVED, sender: null };
  await deps.store.ingestions.receive(ingestion, RECEIVED);
  return storeChecked(deps, ingestion, report);
}

const SIZE = { width: 1131, height: 1600 };

/** A picture of a page: black, with one white point of the page 100 points from the left and 200 from the top. */
export function picturedPage(): Uint8Array {
  const data = new Uint8Array(SIZE.width * SIZE.height);
  for (let row = 380; row < 382; row += 1) data.fill(255, row * SIZE.width + 190, row * SIZE.width + 192);
  return encode({ ...SIZE, data, channels: 1, depth: 8 });
}

/** Keeps one picture of a file's pages, as RENDER does. */
export async function storePictures(
  { objects, store }: Pick<ApiDependencies, "store" | "objects">,
  id: string,
): Promise<void> {
  await store.pictures.want(id, RECEIVED);
  await objects.put(pictureKey(id, 1), picturedPage(), "image/png");
  const pictures = [{ page: 1, ...SIZE, scale: 1.9 }];
  await objects.putJson(pictureIndexKey(id), { pictures });
  await store.pictures.kept(id, RECEIVED);
}
