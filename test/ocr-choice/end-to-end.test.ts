import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compare } from "../../infra/cli/evaluation/compare.ts";
import type { PageReading } from "../../shared/document/page-reading.ts";
import { askOther } from "../../shared/ocr-choice/ask-other.ts";
import type { OcrEngine } from "../../shared/ocr-choice/engine.ts";
import { readPdf } from "../../shared/readers/pdf/pdf.ts";
import { isAsserted } from "../../shared/report/cell.ts";
import { scrutinizedReports } from "../../shared/scrutiny/scrutinized-reports.ts";
import type { PageFault } from "../../shared/textract/page-reader.ts";
import type { Manuscript, Truth } from "../corpus/model.ts";
import type { ZeroStyle } from "../corpus/printing.ts";
import { generateReport } from "../corpus/report.ts";
import { nameOf, readerOf, sent } from "../support/textract/asking.ts";
import { blockList, PERFECT, type Reading } from "../support/textract/block-list.ts";
import { misreading, missing, unsure } from "../support/textract/faulty.ts";
import { garbled } from "../support/textract/garbled.ts";
import type { PrintedPage } from "../support/textract/printed-page.ts";
import { documentOf, pictureOf, readingOf } from "../support/textract/read-pages.ts";
import { renderedPages } from "../support/textract/rendered-pages.ts";
import { setPages } from "../support/textract/set-pages.ts";
import type { Answer } from "../support/textract/stand-in.ts";

interface Sample {
  readonly name: string;
  readonly pages: readonly PrintedPage[];
  readonly truth: Truth;
}

const FIXTURES = new URL("../readers/pdf/fixtures/", import.meta.url);

async function rendered(name: string): Promise<Sample> {
  const bytes = gunzipSync(readFileSync(new URL(`${name}.pdf.gz`, FIXTURES)));
  const truth = JSON.parse(readFileSync(new URL("report.truth.json", FIXTURES), "utf-8"));
  return { name, pages: renderedPages(await readPdf(new Uint8Array(bytes))), truth };
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** True where some figure is printed with its unit: without its Chinese it cannot be read. */
const hasUnits = ({ blocks }: Manuscript): boolean =>
  blocks.some(
    (block) =>
      block.kind === "table" &&
      block.rows.some((row) => row.kind === "data" && row.values.some(({ text }) => isHan(text))),
  );

/** A generated report set in type: the first from a seed on that prints no units. */
function generated(from: number, zeros: ZeroStyle): Sample {
  for (let seed = from; ; seed += 1) {
    const { manuscript, truth } = generateReport(seed, { zeros, site: false });
    if (!hasUnits(manuscript)) return { name: `generated ${seed}`, pages: setPages(manuscript), truth };
  }
}

const RENDERED = [await rendered("libreoffice-ruled"), await rendered("chromium-ruled")];
const GENERATED = (["0", "", "-", "/"] as const).map((zeros, index) => generated(10 * index, zeros));

/** Reports that LibreOffice and Chromium rendered, and generated ones set in type. */
const SAMPLES: readonly Sample[] = [...RENDERED, ...GENERATED];

const NOTHING: PageReading = { blocks: [], unread: [] };

interface Asking {
  readonly engine?: OcrEngine;
  /** The local engine's reading of a page; it has none where it is not asked. */
  readonly local?: (page: PrintedPage) => PageReading;
  readonly answer?: (page: PrintedPage) => Answer;
  readonly faults?: PageFault[];
}

/** A sample read over the wire, as the OCR function asks for its pages. */
async function readBy(sample: Sample, reading: Reading, asking: Asking = {}) {
  const { engine = "textract", local = () => NOTHING, faults = [] } = asking;
  const answer = asking.answer ?? ((page: PrintedPage) => ({ blocks: blockList(page, reading) }));
  const byName = new Map(sample.pages.map((page): [string, PrintedPage] => [`page ${page.page}`, page]));
  const { reader, standIn } = await readerOf((asked) => {
    const page = byName.get(nameOf(asked));
    return page === undefined ? { error: "BadDocumentException", status: 400 } : answer(page);
  });
  const readings: PageReading[] = [];
  for (const page of sample.pages) {
    const picture = sent(pictureOf(page), `page ${page.page}`);
    const read = await askOther(engine, local(page), picture, reader, (_, fault) => void faults.push(fault));
    readings.push(read.ok ? read.value : NOTHING);
  }
  const reports = scrutinizedReports(documentOf(readings), "scan.pdf");
  const read = reports.ok ? reports.value : [];
  return { ...compare(sample.name, read, sample.truth), reports: read, asked: standIn.asked.length };
}

const assertable = ({ truth }: Sample): number =>
  Object.keys(truth.cells).length - truth.mustNotAssert.length;

describe.each(SAMPLES)("report $name by Textract alone", (sample) => {
  test("is read exactly where its labels are", async () => {
    const { comparison, wrong } = await readBy(sample, PERFECT);
    expect(wrong).toEqual([]);
    expect(comparison).toMatchObject({ exact: assertable(sample), forms: true });
    // The rendered ones say in their metadata whose they are; pictures have none.
    if (GENERATED.includes(sample)) expect(comparison).toMatchObject({ agency: true, year: true });
  });

  test("has the right cells where every Chinese character is garbage", async () => {
    const { comparison, wrong } = await readBy(sample, garbled(7, false));
    expect(wrong).toEqual([]);
    expect(comparison.exact).toBe(assertable(sample));
  });

  test.each([
    ["garbage with digits in it", garbled(11, true)],
    ["half of its single digits missed", missing(3, 0.5)],
    ["figures misread", misreading(5, 0.1)],
    ["nothing sure", unsure],
  ])("asserts nothing wrong with %s", async (_, reading) => {
    expect((await readBy(sample, reading)).wrong).toEqual([]);
  });
});

describe("a report by the local engine, then by Textract", () => {
  const [sample] = GENERATED;
  if (sample === undefined) throw new Error("no sample");
  const localBy = (reading: Reading) => (page: PrintedPage) =>
    readingOf(blockList(page, reading), pictureOf(page));
  const both = (local: Reading, other: Reading, more: Asking = {}) =>
    readBy(sample, other, { engine: "local-then-textract", local: localBy(local), ...more });

  test("is not sent at all where nothing is in doubt", async () => {
    const { asked, comparison } = await both(PERFECT, garbled(1, true));
    expect(asked).toBe(0);
    expect(comparison.exact).toBe(assertable(sample));
  });

  test("is asserted where Textract is sure of what was in doubt, whatever it makes of the labels", async () => {
    const alone = await readBy(sample, unsure);
    const { wrong, comparison, asked } = await both(unsure, garbled(1, false));
    expect(alone.comparison.exact).toBe(0);
    expect(asked).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    expect(comparison.exact / assertable(sample)).toBeGreaterThan(0.95);
    expect(comparison).toMatchObject({ agency: true, year: true });
  });

  test("asserts nothing that the two read otherwise", async () => {
    const { wrong, reports } = await both(misreading(23, 0.2), misreading(29, 0.2));
    expect(wrong).toEqual([]);
    const disputed = reports.flatMap(({ cells }) => Object.values(cells)).filter((cell) => !isAsserted(cell));
    expect(disputed.some(({ candidates }) => candidates.length > 1)).toBe(true);
  });

  test("stands as it was read locally where Textract fails, and that is said", async () => {
    const faults: PageFault[] = [];
    const broken: Answer = { error: "BadDocumentException", status: 400 };
    const local = misreading(23, 0.05);
    const { comparison, wrong, asked } = await both(local, PERFECT, { faults, answer: () => broken });
    expect(wrong).toEqual([]);
    expect(comparison.exact).toBeGreaterThan(0);
    expect(faults).toHaveLength(asked);
    expect(faults[0]).toMatchObject({ code: "BAD_DOCUMENT" });
  });
});

test("where Textract fails under textract, its page is missing and no cell of it is asserted", async () => {
  const [sample] = SAMPLES;
  if (sample === undefined) throw new Error("no sample");
  const faults: PageFault[] = [];
  const last = sample.pages.at(-1)?.page;
  const answer = (page: PrintedPage): Answer =>
    page.page === last
      ? { error: "BadDocumentException", status: 400 }
      : { blocks: blockList(page, PERFECT) };
  const { wrong, comparison } = await readBy(sample, PERFECT, { answer, faults });
  expect(faults.map(({ code }) => code)).toEqual(["BAD_DOCUMENT"]);
  expect(wrong).toEqual([]);
  expect(comparison.unassigned).toBeGreaterThanOrEqual(15);
});
