import { unzipSync } from "fflate";
import { zipOf } from "../readers/door/zips.ts";
import { SMALLEST_FILES } from "../readers/smallest-files.ts";

const MEGABYTE = 1024 * 1024;

/** A smallest file of a format with one of its parts written anew. */
function withPart(
  format: "docx" | "odt" | "ods" | "xlsx",
  part: string,
  rewrite: (content: string) => string,
): Uint8Array {
  const parts = unzipSync(SMALLEST_FILES[format]());
  const before = new TextDecoder().decode(parts[part]);
  const after = rewrite(before);
  if (after === before) throw new Error(`nothing of ${part} was rewritten`);
  return zipOf({ ...parts, [part]: after });
}

const docx = (rewrite: (content: string) => string) => withPart("docx", "word/document.xml", rewrite);
const odt = (rewrite: (content: string) => string) => withPart("odt", "content.xml", rewrite);
const ods = (rewrite: (content: string) => string) => withPart("ods", "content.xml", rewrite);
const sheet = (rewrite: (content: string) => string) => withPart("xlsx", "xl/worksheets/sheet1.xml", rewrite);

const declared = (type: string) => (content: string) => content.replace("?>", `?>${type}`);
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${[..."bcdefghij"].map((name, index) => `<!ENTITY ${name} "${`&${"abcdefghi"[index]};`.repeat(10)}">`).join("")}]>`;

const inBody = (body: string) => (content: string) => content.replace("<w:body>", `<w:body>${body}`);
const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);
const cells = (rows: string) => (content: string) =>
  content.replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${rows}</sheetData>`);

/** Office packages that no program wrote, by what is wrong with them. */
export const HOSTILE_PACKAGES: readonly (readonly [what: string, make: () => Uint8Array])[] = [
  ["docx: 100 MB of spaces in 100 kB", () => docx(inBody(" ".repeat(100 * MEGABYTE)))],
  ["docx: 6 MB of paragraphs", () => docx(inBody("<w:p/>".repeat(MEGABYTE)))],
  [
    "docx: a text of 20 MB",
    () => docx(inBody(`<w:p><w:r><w:t>${"1".repeat(20 * MEGABYTE)}</w:t></w:r></w:p>`)),
  ],
  [
    "docx: entities of entities",
    () => docx((content) => declared(LAUGHS)(content).replace("<w:t>规章", "<w:t>&j;")),
  ],
  ["docx: an external entity", () => docx(declared('<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'))],
  [
    "docx: tables 3,000 deep",
    () => docx(inBody(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 3_000))),
  ],
  ["docx: elements 500,000 deep", () => docx(inBody(nested("<w:ins>", "</w:ins>", 500_000)))],
  [
    "docx: a cell over 10⁹ columns",
    () =>
      docx((content) => content.replace("<w:tc>", '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>')),
  ],
  [
    "docx: cells over 16,000 columns each",
    () =>
      docx((content) => content.replaceAll("<w:tc>", '<w:tc><w:tcPr><w:gridSpan w:val="16000"/></w:tcPr>')),
  ],
  [
    "docx: 20,000 empty cells in a row",
    () => docx((content) => content.replace("<w:tc>", `${"<w:tc><w:p/></w:tc>".repeat(20_000)}<w:tc>`)),
  ],
  [
    "docx: a namespace bomb of attributes",
    () => docx(inBody(`<w:p ${Array.from({ length: 100_000 }, (_, n) => `w:a${n}="x"`).join(" ")}/>`)),
  ],
  ["docx: no document in it", () => zipOf({ "[Content_Types].xml": "<Types/>", "word/other.xml": "<x/>" })],
  ["docx: a document that is no XML", () => docx(() => "<w:document><w:body>")],
  [
    "docx: with macros",
    () => zipOf({ ...unzipSync(SMALLEST_FILES.docx()), "word/vbaProject.bin": "macros" }),
  ],
  [
    "odt: a cell repeated 10⁹ times",
    () =>
      odt((content) =>
        content.replace("<table:table-cell>", '<table:table-cell table:number-columns-repeated="999999999">'),
      ),
  ],
  [
    "odt: a row repeated 10⁹ times",
    () =>
      odt((content) =>
        content.replace("<table:table-row>", '<table:table-row table:number-rows-repeated="999999999">'),
      ),
  ],
  [
    "odt: 10⁹ spaces",
    () => odt((content) => content.replace("<text:p>规章", '<text:p><text:s text:c="999999999"/>规章')),
  ],
  [
    "odt: a cell over 10⁹ columns and rows",
    () =>
      odt((content) =>
        content.replace(
          "<table:table-cell>",
          '<table:table-cell table:number-columns-spanned="999999999" table:number-rows-spanned="999999999">',
        ),
      ),
  ],
  [
    "odt: entities of entities",
    () => odt((content) => declared(LAUGHS)(content).replace("<text:p>规章", "<text:p>&j;")),
  ],
  [
    "odt: tables 3,000 deep",
    () =>
      odt((content) =>
        content.replace(
          "<office:text>",
          `<office:text>${nested("<table:table><table:table-row><table:table-cell>", "</table:table-cell></table:table-row></table:table>", 3_000)}`,
        ),
      ),
  ],
  [
    "ods: a million rows of a thousand cells by repetition",
    () =>
      ods((content) =>
        content
          .replace("<table:table-row>", '<table:table-row table:number-rows-repeated="1048576">')
          .replace("<table:table-cell>", '<table:table-cell table:number-columns-repeated="1000">'),
      ),
  ],
  [
    "xlsx: a cell at XFD1048576",
    () =>
      sheet(
        cells('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      ),
  ],
  [
    "xlsx: a cell past the last column and row",
    () => sheet(cells('<row r="999999999"><c r="ZZZZZZ999999999"><v>1</v></c></row>')),
  ],
  [
    "xlsx: a merge of the whole sheet",
    () =>
      sheet((content) =>
        content.replace(
          "</sheetData>",
          '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ),
      ),
  ],
  [
    "xlsx: 100,000 merges",
    () =>
      sheet((content) =>
        content.replace(
          "</sheetData>",
          `</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells>`,
        ),
      ),
  ],
  [
    "xlsx: 150,000 rows",
    () =>
      sheet(
        cells(
          Array.from(
            { length: 150_000 },
            (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c></row>`,
          ).join(""),
        ),
      ),
  ],
  [
    "xlsx: a shared string that is not there",
    () => sheet(cells('<row r="1"><c r="A1" t="s"><v>999999</v></c></row>')),
  ],
  ["xlsx: entities of entities", () => sheet(declared(LAUGHS))],
];
