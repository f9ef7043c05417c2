import type { SourceDocument } from "../document/document.ts";
import { cellsOf } from "../form/cells.ts";
import { type Edition, type Forms, prescribedEdition } from "../form/edition.ts";
import { factsOf } from "../prose/facts.ts";
import { paragraphsOf } from "../prose/paragraphs.ts";
import { type CellValue, MISSING } from "../report/cell.ts";
import type { Issue, Report, Section } from "../report/report.ts";
import { datesOf } from "./dates.ts";
import { documentRows } from "./document-rows.ts";
import { identityIssues, unsureIdentity } from "./identity-issues.ts";
import { issuerOf } from "./issuer.ts";
import { type ProseLine, proseLines, surelySaid } from "./prose.ts";
import { publicationDate } from "./published.ts";
import { readRemedies } from "./read-remedies.ts";
import type { TableReading } from "./read-rows.ts";
import { gatherRecords } from "./records.ts";
import { scopeOf } from "./scope.ts";
import { sectionsOf } from "./sections.ts";
import { type EditionReading, readDisclosure, readRequests } from "./tables.ts";
import { chooseTitle, headTitle, type TitleCandidate, titleCandidates } from "./title.ts";
import { dominantYear, periodYear } from "./year.ts";

/** A report and how much of its tables was found, by which a file is told to be a report at all. */
export interface ReadReport {
  readonly report: Report;
  readonly rowsFound: number;
  readonly titled: boolean;
}

interface Readings {
  readonly disclosure: EditionReading | null;
  readonly requests: EditionReading | null;
  readonly remedies: TableReading | null;
}

/** The edition of a table that was not found, or fits both: the other table's, else the one prescribed. */
function formsOf({ disclosure, requests }: Readings, reportYear: number | null): Forms {
  const sure = (reading: EditionReading | null): Edition | null =>
    reading?.certain === true ? reading.edition : null;
  const fallback: Edition = reportYear === null ? "2021" : prescribedEdition(reportYear);
  return {
    proactiveDisclosure: sure(disclosure) ?? disclosure?.edition ?? sure(requests) ?? fallback,
    requests: sure(requests) ?? requests?.edition ?? sure(disclosure) ?? fallback,
  };
}

function cellsFrom(forms: Forms, readings: Readings): Readonly<Record<string, CellValue>> {
  const all = [readings.disclosure, readings.requests, readings.remedies];
  return Object.fromEntries(
    cellsOf(forms).map(({ id }) => [
      id,
      all.map((reading) => reading?.cells.get(id)).find((cell) => cell !== undefined) ?? MISSING,
    ]),
  );
}

function tableIssues(forms: Forms, readings: Readings): Issue[] {
  const ids = cellsOf(forms);
  const lost = (["proactiveDisclosure", "requests", "remedies"] as const)
    .filter((table) => (table === "proactiveDisclosure" ? readings.disclosure : readings[table]) === null)
    .map((table): Issue => {
      const cells = ids.filter((cell) => cell.table === table).map((cell) => cell.id);
      return { code: "MISSING_TABLE", cells, detail: `${table}: not found`, at: null };
    });
  const uncertain = [readings.disclosure, readings.requests]
    .filter((reading) => reading !== null && !reading.certain)
    .map(
      (reading): Issue => ({
        code: "EDITION_UNCERTAIN",
        cells: [...(reading?.cells.keys() ?? [])],
        detail: `both editions of the form fit (read as ${reading?.edition})`,
        at: null,
      }),
    );
  const read = [readings.disclosure, readings.requests, readings.remedies].flatMap(
    (reading) => reading?.issues ?? [],
  );
  return [...lost, ...uncertain, ...read];
}

/** Issues of the cells that the report has; of a table in another edition nothing is said. */
const ofCells = (cells: Report["cells"], issues: readonly Issue[]): readonly Issue[] =>
  issues.filter((issue) => issue.cells.every((id) => Object.hasOwn(cells, id)));

/** Parts of the source that could not be read: tables that were not found may stand there. */
function unreadIssues({ unread = [] }: SourceDocument, issues: readonly Issue[]): Issue[] {
  const [first] = unread;
  if (first === undefined) return [];
  const lost = issues.filter(({ code }) => code === "MISSING_TABLE" || code === "MISSING_ROW");
  const reasons = [...new Set(unread.map(({ reason }) => reason))].join(", ");
  const detail = `${unread.length} ${unread.length === 1 ? "part" : "parts"} not read: ${reasons}`;
  return [{ code: "UNREAD_PART", cells: lost.flatMap(({ cells }) => cells), detail, at: first.at }];
}

/** The prose before table 2: what follows speaks of other years, too. */
function overview(
  lines: readonly ProseLine[],
  sections: readonly (Section & { readonly block: number })[],
): readonly string[] {
  const end = sections.find((section) => section.number === 2)?.block ?? Number.POSITIVE_INFINITY;
  return lines.filter((line) => line.block < end).map((line) => line.text);
}

/**
 * The title in the head of a web page, which is published with it. What the properties of a file say is often the title
 * of the older report that it was written over: that tells neither the agency nor the year.
 */
const pageTitle = ({ format, metadata }: SourceDocument): TitleCandidate | null =>
  format === "html" || format === "mht" ? headTitle(metadata.title ?? "") : null;

/** Some of it was recognised from a picture. */
const isRecognized = ({ format, blocks }: SourceDocument): boolean =>
  format === "scan" ||
  blocks.some((block) =>
    (block.kind === "grid" ? block.cells : block.parts).some(({ confidence }) => confidence !== undefined),
  );

/** Reads one document as one report. Its lines and what may be its title are found where they are not given. */
export function readReport(
  document: SourceDocument,
  lines: readonly ProseLine[] = proseLines(document),
  candidates: readonly TitleCandidate[] = titleCandidates(lines),
): ReadReport {
  const texts = lines.map((line) => line.text);
  const pieces = documentRows(document);
  const records = gatherRecords(pieces.rows);
  const readings: Readings = {
    disclosure: readDisclosure(records),
    requests: readRequests(records),
    remedies: readRemedies(records),
  };
  const sections = sectionsOf(lines);
  const bodyBlock = sections.find((section) => section.number !== null)?.block ?? Number.POSITIVE_INFINITY;
  const title = chooseTitle(candidates, pageTitle(document), bodyBlock);
  const period = periodYear(texts);
  const yearOf = (said: readonly ProseLine[]): number | null =>
    periodYear(said.map(({ text }) => text)) ?? dominantYear(overview(said, sections));
  const reportYear = title?.years[0] ?? yearOf(lines);
  const agency = title?.agency ?? issuerOf(lines);
  const forms = formsOf(readings, reportYear);
  const before = candidates.filter((candidate) => candidate.block < bodyBlock);
  const prose = paragraphsOf(lines, sections, title?.block ?? 0);
  const cells = cellsFrom(forms, readings);
  const sure = surelySaid(lines);
  const issues = [...tableIssues(forms, readings), ...ofCells(cells, pieces.issues)];
  const report: Report = {
    agency,
    reportYear,
    title: title?.text ?? document.metadata.title ?? "",
    titleYears: title?.years ?? [],
    periodYear: period,
    scope: scopeOf(texts),
    publishedOn: document.metadata.publishedOn ?? publicationDate(sure, title?.block ?? 0),
    dates: datesOf(sure, title?.block ?? 0, document.metadata),
    ...(isRecognized(document) ? { recognized: true } : {}),
    forms,
    tables: {
      proactiveDisclosure: readings.disclosure !== null,
      requests: readings.requests !== null,
      remedies: readings.remedies !== null,
    },
    sections: sections.map(({ number, title: heading, at }) => ({ number, title: heading, at })),
    cells,
    prose: prose.map(({ section, text, at }) => ({ section, text, at })),
    facts: factsOf(prose, reportYear),
    issues: [
      ...issues,
      ...unreadIssues(document, issues),
      ...identityIssues(agency, reportYear, before),
      ...unsureIdentity(lines, { agency, reportYear, title }, yearOf),
    ],
  };
  const rowsFound =
    (readings.disclosure?.found ?? 0) + (readings.requests?.found ?? 0) + (readings.remedies?.found ?? 0);
  return { report, rowsFound, titled: title !== null };
}
