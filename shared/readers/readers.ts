import type { Format, SourceDocument } from "../document/document.ts";
import type { DecodedText } from "./decode.ts";
import type { KeepPicture } from "./pictures/picture-mark.ts";
import { Refusal } from "./refusal.ts";

/**
 * Bytes to a document. `text` decodes them, for the formats that are text; `keep` takes the pictures that stand in the
 * flow. Throws a Refusal for expected faults.
 */
export type Reader = (
  bytes: Uint8Array,
  text: () => DecodedText,
  keep?: KeepPicture,
) => SourceDocument | Promise<SourceDocument>;

/** A reader's code could not be loaded: the fault of the installation, never of the file. */
export class ReaderUnavailable extends Error {
  override readonly name = "ReaderUnavailable";
}

const takesPictures =
  (read: (bytes: Uint8Array, keep?: KeepPicture) => SourceDocument | Promise<SourceDocument>): Reader =>
  (bytes, _, keep) =>
    read(bytes, keep);

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
  mht: async () => takesPictures((await import("./mht/mht.ts")).readMht),
  rtf: async () => takesPictures((await import("./rtf/rtf.ts")).readRtf),
  doc: async () => takesPictures((await import("./doc/doc.ts")).readDoc),
  docx: async () => takesPictures((await import("./docx/docx.ts")).readDocx),
  odt: async () => takesPictures((await import("./odt/odt.ts")).readOdt),
  xlsx: async () => takesPictures((await import("./spreadsheet/xlsx.ts")).readXlsx),
  xls: async () => (await import("./spreadsheet/xls.ts")).readXls,
  ods: async () => (await import("./spreadsheet/ods.ts")).readOds,
  scan: async () => (await import("./scan.ts")).readScan,
  html: async () => {
    const { readHtml } = await import("./html/html.ts");
    return (_, text, keep) => readHtml(text().text, text().encoding, { keep });
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
