import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import type { GridCell, Place, SourceDocument } from "../../shared/document/document.ts";
import { createScanner } from "../../shared/isolation/scanning.ts";
import { isAsserted } from "../../shared/report/cell.ts";
import { applyCorrections } from "../../shared/report/corrections.ts";
import type { Report } from "../../shared/report/report.ts";
import { isUnsettled, unsettledCells } from "../../shared/report/unsettled.ts";
import { verdictOf } from "../../shared/report/verdict.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { proposalsOf } from "../../shared/rules/suspects/proposals.ts";
import type { Scanned } from "../../shared/scanning/scanned.ts";
import { scrutinize } from "../../shared/scrutiny/scrutinize.ts";
import { scrutinizedReports } from "../../shared/scrutiny/scrutinized-reports.ts";
import { type Observation, observe, ScanTruth } from "../bench/scans/observe.ts";

const SECONDS = 240;
/** Points of a page of A4, as the printed documents are, and what a box may stand over. */
const A4 = { width: 595.3, height: 841.9 };
const MARGIN = 1;

interface Fixture {
  readonly name: string;
  readonly extension: string;
  readonly pages: number;
  /** Cells that are printed, and of these how many must be exact at least; the others are withheld, never wrong. */
  readonly cells: number;
  readonly exact: number;
}

/** Made by `npm run corpus:scans` (test/corpus/scans/fixtures.ts). */
const FIXTURES: readonly Fixture[] = [
  { name: "fixture-pdf-000", extension: "pdf", pages: 3, cells: 200, exact: 193 },
  { name: "fixture-desk-000", extension: "jpg", pages: 1, cells: 22, exact: 19 },
  { name: "fixture-bilevel-000", extension: "tif", pages: 1, cells: 161, exact: 145 },
  { name: "fixture-docx-000", extension: "docx", pages: 1, cells: 10, exact: 10 },
  { name: "fixture-html-000", extension: "html", pages: 1, cells: 15, exact: 15 },
];

/** A figure of the PDF, and another that a damaged digit could be taken for. */
const MISREAD = { cell: "requests.outcomes.unableToProvide.notHeld.naturalPerson", value: 52, as: "62" };

const faults: string[] = [];
const scanner = createScanner((_, detail) => faults.push(detail), 1);
afterAll(() => scanner.close());

const file = (name: string) => new URL(`./fixtures/${name}`, import.meta.url);

/** The extent of a page in points. */
function extentOf({ kept }: Scanned, page: number): typeof A4 {
  const picture = kept.find((one) => one.page === page);
  if (picture === undefined) return A4;
  return { width: picture.width / picture.scale, height: picture.height / picture.scale };
}

function expectPlace({ cell, at }: Observation, scanned: Scanned, pages: number): void {
  if (at === null || !("box" in at)) throw new Error(`${cell} has no box`);
  const { page, box } = at;
  expect(page).toBeGreaterThanOrEqual(1);
  expect(page).toBeLessThanOrEqual(pages);
  const { width, height } = extentOf(scanned, page);
  const [left, top, right, bottom] = box;
  expect(left).toBeGreaterThan(-MARGIN);
  expect(top).toBeGreaterThan(-MARGIN);
  expect(right).toBeGreaterThan(left);
  expect(bottom).toBeGreaterThan(top);
  expect(right).toBeLessThan(width + MARGIN);
  expect(bottom).toBeLessThan(height + MARGIN);
}

/** Places of different cells are different places. */
const places = (observations: readonly Observation[]): Set<string> =>
  new Set(observations.map(({ at }) => JSON.stringify(at)));

const doubted = ({ issues }: Report): ReadonlySet<string> => new Set(issues.flatMap(({ cells }) => cells));

/** The document as if another figure had been recognised in a place, beyond doubt. */
function withFigure(document: SourceDocument, at: Place | null, text: string): SourceDocument {
  const changed = (cell: GridCell): GridCell =>
    isDeepStrictEqual(cell.at, at) ? { ...cell, text, confidence: 0.99 } : cell;
  const blocks = document.blocks.map((block) =>
    block.kind === "grid" ? { ...block, cells: block.cells.map(changed) } : block,
  );
  return { ...document, blocks };
}

const truthOf = (name: string): ScanTruth =>
  ScanTruth.parse(JSON.parse(readFileSync(file(`${name}.truth.json`), "utf8")));

/** What a person finds in a cell of the PDF. */
function inTruth(id: string): { value: number | null; raw: string } {
  const { printed, cells } = truthOf("fixture-pdf-000");
  return { value: typeof cells[id] === "number" ? cells[id] : null, raw: printed[id] ?? "" };
}

const known = new Map<string, Promise<Scanned>>();

function scan(fileName: string): Promise<Scanned> {
  const begun = async (): Promise<Scanned> => {
    const bytes = new Uint8Array(readFileSync(file(fileName)));
    const read = await scanner.scan(bytes, fileName, { seconds: SECONDS });
    if (!read.ok) throw new Error(`${read.error.code}: ${read.error.detail}`);
    return read.value;
  };
  const scanned = known.get(fileName) ?? begun();
  known.set(fileName, scanned);
  return scanned;
}

function reportOf(document: SourceDocument): Report {
  const mapped = scrutinizedReports(document, "");
  if (!mapped.ok) throw new Error(mapped.error.detail);
  const [report, ...others] = mapped.value;
  if (report === undefined) throw new Error("no report");
  expect(others).toEqual([]);
  return report;
}

describe("a scan that is kept with the tests, read, mapped and held against its sums", () => {
  it.each(FIXTURES)(
    "$name: every cell exact in its place, or in doubt",
    async (fixture) => {
      const { name, extension, pages, cells, exact } = fixture;
      const fileName = `${name}.${extension}`;
      const truth = truthOf(name);
      const scanned = await scan(fileName);
      expect(scanned.pages).toBe(pages);
      const report = reportOf(scanned.document);
      expect(report.reportYear).toBe(truth.reportYear);
      expect(report.forms).toMatchObject(truth.forms);

      const observed = observe(scanned.document, fileName, truth);
      const { observations } = observed;
      expect(observations).toHaveLength(cells);
      const named = doubted(report);
      for (const observation of observations) {
        const { cell, isWrong, value } = observation;
        expect({ cell, isWrong, value: isWrong ? value : null }).toEqual({
          cell,
          isWrong: false,
          value: null,
        });
        if (observation.isAsserted) expectPlace(observation, scanned, pages);
        else expect(named).toContain(cell);
      }
      const asserted = observations.filter(({ isAsserted: is }) => is);
      expect(places(asserted).size).toBe(asserted.length);
      expect(asserted.length).toBeGreaterThanOrEqual(exact);
      expect(observed.wrong).toBe(0);

      // What was not printed is not asserted.
      for (const [id, cell] of Object.entries(report.cells))
        if (!(id in truth.printed))
          expect({ id, asserted: isAsserted(cell) }).toEqual({ id, asserted: false });
    },
    SECONDS * 1_000,
  );

  it(
    "one of whose figures is misread: proposed, put right, and what was withheld comes back",
    async () => {
      const { document } = await scan("fixture-pdf-000.pdf");
      const sound = reportOf(document);
      const report = reportOf(withFigure(document, sound.cells[MISREAD.cell]?.at ?? null, MISREAD.as));
      const withheld = unsettledCells(report).filter((id) => !unsettledCells(sound).includes(id));
      expect(withheld).toContain(MISREAD.cell);
      // Its row and its column, as far as they show numbers.
      expect(withheld.length).toBeGreaterThan(10);
      expect(report.issues.map(({ code }) => code)).toContain("SUM_IN_DOUBT");
      const [first] = proposalsOf(report);
      expect(first?.cells).toEqual([{ cell: MISREAD.cell, from: Number(MISREAD.as), to: MISREAD.value }]);

      const correction = { cell: MISREAD.cell, value: MISREAD.value, raw: String(MISREAD.value) };
      const doubted = unsettledCells(sound).map((id) => ({ cell: id, ...inTruth(id) }));
      const corrected = scrutinize(applyCorrections(report, [correction, ...doubted]));
      expect(unsettledCells(corrected)).toEqual([]);
      for (const id of withheld)
        expect(corrected.cells[id]).toMatchObject({
          kind: sound.cells[id]?.kind,
          value: sound.cells[id]?.value,
        });
      expect(verdictOf(checkReport(corrected, null), isUnsettled(corrected), true)).toBe("valid");
    },
    SECONDS * 1_000,
  );

  it("is no surprise to any reader", () => expect(faults).toEqual([]));
});
