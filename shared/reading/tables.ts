import { type CellId, cellsOfTable } from "../form/cells.ts";
import { EDITIONS, type Edition } from "../form/edition.ts";
import type { Issue } from "../report/report.ts";
import { type Alignment, align, scoreRecords } from "./align.ts";
import { doubted } from "./doubt.ts";
import { DISTINCT_ROWS, FORM_ROWS } from "./form-rows.ts";
import { disclosureHeadings, requestHeadings } from "./headings.ts";
import { APPLICANT_BODIES, REMEDY_BODIES } from "./label-index.ts";
import { RowReader, type TableReading } from "./read-rows.ts";
import { inkOf, type Record } from "./record.ts";
import { disclosureStart, headerEdition, isRemedy } from "./regions.ts";
import { withoutSerials } from "./serial-column.ts";

/** A table read in the edition that fits it best. */
export interface EditionReading extends TableReading {
  readonly edition: Edition;
  /** False where the other edition fits as well. */
  readonly certain: boolean;
}

/** Rows of this many, at least, make a table; fewer are words that happen to be there. */
const LEAST_ROWS = 2;

type RowTable = "proactiveDisclosure" | "requests";

/** Headers say which edition it is, but no more than so much: rows say it too. */
const MOST_EVIDENCE = 3;

function headerEvidence(records: readonly Record[]): Readonly<ByEdition<number>> {
  const evidence = { "2019": 0, "2021": 0 };
  for (const record of records) {
    for (const { body } of record.labels) {
      const edition = headerEdition(body);
      if (edition !== null) evidence[edition] = Math.min(MOST_EVIDENCE, evidence[edition] + 1);
    }
  }
  return evidence;
}

type ByEdition<T> = globalThis.Record<Edition, T>;

function compete(
  table: RowTable,
  records: readonly Record[],
  evidence: Readonly<ByEdition<number>>,
): { edition: Edition; alignment: Alignment; certain: boolean } {
  const scores = scoreRecords(records, DISTINCT_ROWS[table]);
  const [first, second] = EDITIONS.map((edition) => {
    const alignment = align(records, FORM_ROWS[table][edition], scores);
    return { edition, alignment, score: alignment.weight + evidence[edition] };
  }).sort((a, b) => b.score - a.score);
  if (first === undefined || second === undefined) throw new Error("the form has two editions");
  return { edition: first.edition, alignment: first.alignment, certain: first.score - second.score > 0.5 };
}

const isHeader = (body: string): boolean =>
  APPLICANT_BODIES.has(body) || headerEdition(body) !== null || REMEDY_BODIES.has(body);

/** A lone number between rows that the source binds is a page number, not a value that lost its row. */
const isPageNumber = (record: Record): boolean =>
  record.binding === "loose" && record.labels.length === 0 && inkOf(record).length === 1;

/** Values within the table that belong to no row of the form: unknown rows, or values that lost their label. */
function leftovers(records: readonly Record[], alignment: Alignment): Issue[] {
  const used = new Set(
    [...alignment.matches, ...alignment.outOfOrder, ...alignment.repeats].map((match) => match.record),
  );
  const inOrder = alignment.matches.map((match) => match.record);
  const first = Math.min(...inOrder) - 1;
  const last = Math.max(...inOrder);
  const issues: Issue[] = [];
  records.forEach((record, index) => {
    if (index < first || index > last || used.has(index) || inkOf(record).length === 0) return;
    const label = record.labels.at(-1);
    const before = index === first;
    if (label !== undefined && !isHeader(label.body)) {
      if (!before)
        issues.push({ code: "UNKNOWN_ROW", cells: [], detail: label.text.slice(0, 60), at: record.at });
    } else if (!isPageNumber(record) && !(before && record.binding !== "loose")) {
      issues.push({
        code: "ORPHAN_VALUES",
        cells: [],
        detail: `${inkOf(record).length} values without a label`,
        at: record.at,
      });
    }
  });
  return issues;
}

function readTable(
  table: RowTable,
  records: readonly Record[],
  evidence: Readonly<ByEdition<number>>,
): EditionReading | null {
  const { edition, alignment, certain } = compete(table, records, evidence);
  const rows = FORM_ROWS[table][edition];
  const valued = alignment.matches.filter((match) => (records[match.record]?.values.length ?? 0) > 0);
  if (valued.length < LEAST_ROWS) return null;
  const headings = table === "requests" ? requestHeadings(records) : disclosureHeadings(records);
  const reading = new RowReader(records, rows, alignment, headings).read();
  const cells = certain ? reading.cells : withoutEdition(table, reading.cells);
  return {
    cells,
    issues: [...reading.issues, ...leftovers(records, alignment)],
    found: reading.found,
    edition,
    certain,
  };
}

const IDS_2019 = new Set(cellsOfTable("requests", "2019").map((cell) => cell.id));
const IDS_2021 = new Set(cellsOfTable("requests", "2021").map((cell) => cell.id));

/**
 * The cells of a table that may be of either edition. Table 3 has most rows in common; the columns of table 2 mean
 * something else in each.
 */
function withoutEdition(table: RowTable, cells: TableReading["cells"]): TableReading["cells"] {
  const isCommon = (id: CellId): boolean => table === "requests" && IDS_2019.has(id) && IDS_2021.has(id);
  return new Map([...cells].map(([id, cell]) => [id, isCommon(id) ? cell : doubted(cell)]));
}

const NO_EVIDENCE = { "2019": 0, "2021": 0 };

/** Rows that kinds of applicants lead: more of them than 其他 and 总计, which lead rows of the form, too. */
const LEAST_APPLICANTS = 3;

/** Table 3 with its columns as rows: 其他 and 总计 lead rows of it that are none of the form. */
function isTransposed(records: readonly Record[]): boolean {
  const leading = records.flatMap(({ labels, values }) => {
    const body = labels.at(-1)?.body ?? "";
    return values.length > 0 && labels.at(-1)?.ordinal === null && APPLICANT_BODIES.has(body) ? [body] : [];
  });
  return new Set(leading).size >= LEAST_APPLICANTS;
}

/** Table 3, wherever it stands; null where it is not there, or stands on its side. */
export function readRequests(records: readonly Record[]): EditionReading | null {
  if (isTransposed(records)) return null;
  return readTable("requests", withoutSerials(records.filter((record) => !isRemedy(record))), NO_EVIDENCE);
}

/** Table 2, from its first caption on; null where it is not there. */
export function readDisclosure(records: readonly Record[]): EditionReading | null {
  const stretch = records.slice(disclosureStart(records)).filter((record) => !isRemedy(record));
  return readTable("proactiveDisclosure", stretch, headerEvidence(stretch));
}
