import type { Format, SourceDocument } from "../document/document.ts";
import type { DecodedText } from "./decode.ts";
import { Refusal } from "./refusal.ts";

/** Bytes to a document. `text` decodes them, for the formats that are text. Throws a Refusal for expected faults. */
export type Reader = (bytes: Uint8Array, text: () => DecodedText) => SourceDocument | Promise<SourceDocument>;

/** A reader's code could not be loaded: the fault of the installation, never of the file. */
export class ReaderUnavailable extends Error {
  override readonly name = "ReaderUnavailable";
}

/** The readers, each loaded when its first file comes: no format's library delays another format. */
const READERS: Partial<Readonly<Record<Format, () => Promise<Reader>>>> = {
  text: async () => {
    const { readText } = await import("./text/text.ts");
    return (_, text) => readText(text().text, text().encoding);
  },
  markdown: async () => {
    const { readMarkdown } = await import("./markdown/markdown.ts");
    return (_, text) => readMarkdown(text().text, text().encoding);
  },
  pdf: async () => {
    const [{ readPdf }, { withPdfium }] = await Promise.all([
      import("./pdf/pdf.ts"),
      import("./pdf/pdfium.ts"),
    ]);
    // An engine that does not load is no fault of the file.
    await withPdfium(() => null);
    return readPdf;
  },
  mht: async () => (await import("./mht/mht.ts")).readMht,
  rtf: async () => (await import("./rtf/rtf.ts")).readRtf,
  doc: async () => (await import("./doc/doc.ts")).readDoc,
  docx: async () => (await import("./docx/docx.ts")).readDocx,
  odt: async () => (await import("./odt/odt.ts")).readOdt,
  xlsx: async () => (await import("./spreadsheet/xlsx.ts")).readXlsx,
  xls: async () => (await import("./spreadsheet/xls.ts")).readXls,
  ods: async () => (await import("./spreadsheet/ods.ts")).readOds,
  html: async () => {
    const { readHtml } = await import("./html/html.ts");
    return (_, text) => readHtml(text().text, text().encoding);
  },
};

/** The reader of a format. Throws a Refusal where there is none, and `ReaderUnavailable` where it does not load. */
export async function loadReader(format: Format): Promise<Reader> {
  const load = READERS[format];
  if (load === undefined) throw new Refusal("UNSUPPORTED", `${format} is not read yet`);
  try {
    return await load();
  } catch (cause) {
    throw new ReaderUnavailable(`the reader of ${format} could not be loaded`, { cause });
  }
}
