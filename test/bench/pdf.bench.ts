import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { withDocument, withPage } from "../../shared/readers/pdf/open.ts";
import { readPdf } from "../../shared/readers/pdf/pdf.ts";
import { withPdfium } from "../../shared/readers/pdf/pdfium.ts";
import { inTurns, machineLine, median } from "./turns.ts";

/**
 * Reading the PDFs of the fixtures, by page and by processor time, against the plain text of the same pages that PDFium
 * and pdf.js give, which know nothing of tables: `node test/bench/pdf.bench.ts`. By turns; medians reckoned to a machine
 * at rest (see `inTurns`).
 */
const FIXTURES = join(import.meta.dirname, "../readers/pdf/fixtures");
const ROUNDS = 15;

const files = readdirSync(FIXTURES)
  .filter((name) => /^(?:chromium|libreoffice)-.*\.pdf\.gz$/.test(name))
  .map((name) => new Uint8Array(gunzipSync(readFileSync(join(FIXTURES, name)))));

const pageCount = (bytes: Uint8Array): Promise<number> =>
  withPdfium((pdfium) => withDocument(pdfium, bytes, (document) => pdfium.FPDF_GetPageCount(document)));

/** PDFium parses each page and lays out its text; nothing is taken from it. */
const plainText = (bytes: Uint8Array): Promise<void> =>
  withPdfium((pdfium) =>
    withDocument(pdfium, bytes, (document) => {
      for (let index = 0; index < pdfium.FPDF_GetPageCount(document); index += 1)
        withPage(pdfium, document, index, (page) => {
          const text = pdfium.FPDFText_LoadPage(page);
          pdfium.FPDFText_CountChars(text);
          pdfium.FPDFText_ClosePage(text);
        });
    }),
  );

/** The text of each page with its places, as pdf.js gives it to a viewer. */
async function pdfJs(bytes: Uint8Array): Promise<void> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1)
    await (await document.getPage(number)).getTextContent();
  await task.destroy();
}

const started = performance.now();
await withPdfium(() => null);
const loaded = performance.now() - started;
const pages = (await Promise.all(files.map(pageCount))).reduce((sum, count) => sum + count, 0);
const all = (work: (bytes: Uint8Array) => Promise<unknown>) => async (): Promise<void> => {
  for (const bytes of files) await work(bytes);
};
const tasks = { plain: all(plainText), read: all(readPdf), other: all(pdfJs) };
const turns = await inTurns(
  Object.entries(tasks).map(([name, work]) => ({ name, work })),
  ROUNDS,
  1,
);
const [plain = Number.NaN, read = Number.NaN, other = Number.NaN] = turns.timings.map(
  ({ atRest }) => median(atRest) / pages,
);
process.stdout.write(machineLine(turns));
process.stdout.write(`${loaded.toFixed(0)} ms to load PDFium\n`);
process.stdout.write(`${plain.toFixed(2)} ms a page  × 1.0  PDFium's plain text (${pages} pages)\n`);
process.stdout.write(`${read.toFixed(2)} ms a page  × ${(read / plain).toFixed(1)}  bytes to document\n`);
process.stdout.write(`${other.toFixed(2)} ms a page  × ${(other / plain).toFixed(1)}  pdf.js's plain text\n`);
process.stdout.write(`bytes to document in ${(read / other).toFixed(2)} of pdf.js's time\n`);
