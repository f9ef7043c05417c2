/**
 * The keys of the one table. An agency is the main partition: its reports of all years and all their revisions
 * are neighbours, read with one query. Index keys need not be unique and are present only where an item is listed.
 *
 * | item            | pk                 | sk                         | byYear          | byVerdict                    | byTime                       | outstanding              |
 * |-----------------|--------------------|----------------------------|-----------------|------------------------------|------------------------------|--------------------------|
 * | revision        | AGENCY#agency      | REVISION#year#revision     |                 |                              |                              | REVISION  validatedAt    |
 * | current report  | AGENCY#agency      | CURRENT#year               | year  region#agency | verdict  year#region#agency | REPORTS  receivedAt          |                          |
 * | ingestion       | INGESTION#id       | INGESTION                  | FILE#object key  receivedAt |                  | INGESTIONS  receivedAt       | OPEN or INGESTION  last step |
 * | content claim   | CONTENT#sha256     | CONTENT                    |                 |                              |                              |                          |
 * | review          | REVIEW#id          | REVIEW                     |                 |                              | REVIEWS#status  openedAt     | REVIEW  openedAt         |
 * | notice          | NOTICE#id          | NOTICE                     |                 |                              | NOTICES#ingestion  claimed at |                          |
 * | page pictures   | PICTURES#ingestion | PICTURES                   |                 |                              |                              | PICTURES  at             |
 * | contact         | CONTACTS           | PREFIX#prefix              |                 |                              |                              |                          |
 * | identity        | IDENTITY#identity  | IDENTITY                   |                 |                              |                              |                          |
 * | member of a set | SET#division       | GOVERNMENT#year#agency or BODY#year#agency |  |                             |                              |                          |
 * | roster          | SET#division       | ROSTER                     |                 |                              |                              |                          |
 * | alike texts     | ALIKE#year#sketch  | ALIKE                      |                 |                              |                              |                          |
 * | enforcement     | AGENCY#agency      | ENFORCEMENT#year           |                 |                              |                              |                          |
 * | asked recheck   | RECHECK#agency     | RECHECK#year               |                 |                              |                              | RECHECK  since           |
 *
 * Access: a report, its years and revisions by `pk` and `sk`; lists, statistics and exports of a year (or of a
 * region in it) by `byYear`, where the versions of a file have a place too; what is invalid, of a year, by `byVerdict`; what came when, and every list of files,
 * reviews and an ingestion's notices by `byTime`; what must still happen by `outstanding`, which is sparse: an
 * item leaves it when nothing is left to do.
 *
 * The current report is a copy of the newest revision, without follow-ups, for lists; which revision is current
 * is decided here and nowhere else. A report in whose file agency or year could not be read is an agency of its own.
 */
export const KEY_ATTRIBUTES = [
  "pk",
  "sk",
  "yearKey",
  "yearSort",
  "verdictKey",
  "verdictSort",
  "timeKey",
  "timeSort",
  "outstandingKey",
  "outstandingSort",
] as const;

export type KeyAttribute = (typeof KEY_ATTRIBUTES)[number];
export type ItemKey = { readonly pk: string; readonly sk: string };
type IndexKeys = Readonly<Partial<Record<KeyAttribute, string>>>;

export const INDEXES = {
  byYear: ["yearKey", "yearSort"],
  byVerdict: ["verdictKey", "verdictSort"],
  byTime: ["timeKey", "timeSort"],
  outstanding: ["outstandingKey", "outstandingSort"],
} as const satisfies Readonly<Record<string, readonly [KeyAttribute, KeyAttribute]>>;

export type IndexName = keyof typeof INDEXES;

export const ingestionKey = (id: string): ItemKey => ({ pk: `INGESTION#${id}`, sk: "INGESTION" });
export const contentKey = (hash: string): ItemKey => ({ pk: `CONTENT#${hash}`, sk: "CONTENT" });
export const reviewKey = (id: string): ItemKey => ({ pk: `REVIEW#${id}`, sk: "REVIEW" });
export const noticeKey = (id: string): ItemKey => ({ pk: `NOTICE#${id}`, sk: "NOTICE" });

export const picturesKey = (ingestionId: string): ItemKey => ({
  pk: `PICTURES#${ingestionId}`,
  sk: "PICTURES",
});

export const CONTACTS = "CONTACTS";
export const contactKey = (prefix: string): ItemKey => ({ pk: CONTACTS, sk: `PREFIX#${prefix}` });

export const identityKey = (identity: string): ItemKey => ({ pk: `IDENTITY#${identity}`, sk: "IDENTITY" });

export const setPartition = (division: string): string => `SET#${division}`;
/** A set has few governments and many other bodies; each kind is read with one query. */
export const memberPrefix = (kind: "GOVERNMENT" | "BODY", year: number): string =>
  `${kind}#${yearText(year)}#`;
export const rosterKey = (division: string): ItemKey => ({ pk: setPartition(division), sk: "ROSTER" });
export const alikeKey = (year: number, sketch: string): ItemKey => ({
  pk: `ALIKE#${yearText(year)}#${sketch}`,
  sk: "ALIKE",
});
export const enforcementKey = (agency: string, year: number): ItemKey => ({
  pk: agencyPartition(agency),
  sk: `ENFORCEMENT#${yearText(year)}`,
});
export const recheckKey = (agency: string, year: number): ItemKey => ({
  pk: `RECHECK#${agency}`,
  sk: `RECHECK#${yearText(year)}`,
});

export const agencyPartition = (agency: string): string => `AGENCY#${agency}`;
export const CURRENT = "CURRENT#";
export const yearText = (year: number): string => String(year).padStart(4, "0");
export const revisionPrefix = (year: number): string => `REVISION#${yearText(year)}#`;

export const currentKey = (agency: string, year: number): ItemKey => ({
  pk: agencyPartition(agency),
  sk: CURRENT + yearText(year),
});

export const revisionKey = (agency: string, year: number, revision: string): ItemKey => ({
  pk: agencyPartition(agency),
  sk: revisionPrefix(year) + revision,
});

/** Sort keys of indexes may have 1024 bytes; an agency in them only gives an order. */
const short = (name: string): string => name.slice(0, 80);

export function currentIndexes(report: {
  readonly agency: string;
  readonly region: string;
  readonly year: number;
  readonly verdict: string;
  readonly receivedAt: string;
}): IndexKeys {
  const year = yearText(report.year);
  const place = `${short(report.region)}#${short(report.agency)}`;
  return {
    yearKey: year,
    yearSort: place,
    verdictKey: report.verdict,
    verdictSort: `${year}#${place}`,
    timeKey: REPORTS,
    timeSort: report.receivedAt,
  };
}

export const REPORTS = "REPORTS";
export const INGESTIONS = "INGESTIONS";
export const ingestionsOfKey = (objectKey: string): string => `FILE#${objectKey}`;
export const reviewsOf = (status: string): string => `REVIEWS#${status}`;
export const noticesOf = (ingestionId: string): string => `NOTICES#${ingestionId}`;

/** What waits for the auditor: files without a result, decisions whose consequences are not all done, pictures. */
export type Waiting = "OPEN" | "INGESTION" | "REVISION" | "REVIEW" | "PICTURES";
export const waiting = (kind: Waiting, since: string): IndexKeys => ({
  outstandingKey: kind,
  outstandingSort: since,
});
