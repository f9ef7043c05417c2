import { describe, expect, it } from "vitest";
import { sniffBinary } from "../../../shared/readers/door/sniff.ts";
import { textKind } from "../../../shared/readers/door/text-kind.ts";
import { Refusal } from "../../../shared/readers/refusal.ts";
import { joined, utf8 } from "../bytes.ts";
import { compoundOf } from "./compounds.ts";
import { zipOf } from "./zips.ts";

/** The kind, `may be text`, or the code and detail of the refusal. */
function told(sniff: () => string | null): string {
  try {
    return sniff() ?? "may be text";
  } catch (error) {
    if (error instanceof Refusal) return `${error.code}: ${error.message}`;
    throw error;
  }
}
const binary = (bytes: Uint8Array): string => told(() => sniffBinary(bytes));
const text = (content: string): string => told(() => sniffBinary(utf8(content)) ?? textKind(content));

const ODF = "application/vnd.oasis.opendocument";
const PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n";

describe("a file with a structure", () => {
  it.each([
    ["pdf", utf8(PDF)],
    ["pdf", utf8(`\ufeff${PDF}`)],
    ["pdf", utf8(`HTTP/1.1 200 OK\r\n\r\n${PDF}`)],
    ["pdf", utf8("%PDF-1.4 cut off")],
    ["rtf", utf8("{\\rtf1\\ansi}")],
    ["rtf", utf8("\ufeff{\\rtf1}")],
    ["docx", zipOf({ "[Content_Types].xml": "<Types/>", "_rels/.rels": "", "word/document.xml": "" })],
    ["docx", zipOf({ "[Content_Types].xml": "<Types/>", "word/document2.xml": "", "docProps/app.xml": "" })],
    ["xlsx", zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "" })],
    ["docx", zipOf({ "word/document.xml": "", "word/embeddings/a.xlsx": "", "[Content_Types].xml": "" })],
    ["docx", zipOf({ "[Content_Types].xml": "", "word\\document.xml": "" })],
    ["odt", zipOf({ mimetype: `${ODF}.text`, "content.xml": "" })],
    ["odt", zipOf({ mimetype: `${ODF}.text-template`, "content.xml": "" })],
    ["ods", zipOf({ mimetype: `${ODF}.spreadsheet`, "content.xml": "" })],
    ["archive", zipOf({ "a.docx": "x", "b/c.pdf": "y" })],
    ["archive", zipOf({ "word/notes.txt": "a folder named word is no package" })],
    ["archive", zipOf({ mimetype: "text/plain" })],
    ["archive", zipOf({ "report.pdf": `stored, with its first bytes in the first kilobyte: ${PDF}` })],
    ["scan", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ["scan", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ["scan", Uint8Array.of(0x4d, 0x4d, 0x00, 0x2a)],
    ["scan", utf8("RIFF\x1a\0\0\0WEBPVP8 ")],
    ["scan", Uint8Array.of(0x42, 0x4d, 0x9a, 2, 0, 0, 0, 0, 0, 0, 0x36, 0, 0, 0, 0x28, 0, 0, 0)],
    ["doc", compoundOf("WordDocument", "1Table")],
    ["xls", compoundOf("Workbook")],
    ["xls", compoundOf("Workbook", "Book")],
  ])("is told: %s", (kind, bytes) => expect(binary(bytes)).toBe(kind));

  it.each([
    ["UNSUPPORTED: OFD", zipOf({ "OFD.xml": "<ofd:OFD/>", "Doc_0/Document.xml": "" })],
    ["UNSUPPORTED: presentation", zipOf({ "[Content_Types].xml": "", "ppt/presentation.xml": "" })],
    ["UNSUPPORTED: presentation", compoundOf("PowerPoint Document")],
    [`UNSUPPORTED: ${ODF}.presentation`, zipOf({ mimetype: `${ODF}.presentation` })],
    ["UNSUPPORTED: EPUB", zipOf({ mimetype: "application/epub+zip" })],
    ["UNSUPPORTED: an Outlook message", compoundOf("__properties_version1.0")],
    ["UNSUPPORTED: an OLE2 file of an unknown kind", compoundOf("Anything")],
    ["ENCRYPTED: an encrypted Office file", compoundOf("EncryptionInfo", "EncryptedPackage")],
    ["UNSUPPORTED: HEIC or AVIF photo: save the picture as JPEG", utf8("\0\0\0\x18ftypheic\0\0\0\0")],
    ["UNSUPPORTED: JPEG 2000: save the picture", Uint8Array.of(0xff, 0x4f, 0xff, 0x51, 0)],
    [
      "UNSUPPORTED: 7z archive: pack the files again as .zip",
      Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
    ],
    ["UNSUPPORTED: rar archive: pack the files again as .zip", utf8("Rar!\x1a\x07")],
    ["UNSUPPORTED: gzip archive", Uint8Array.of(0x1f, 0x8b, 0x08)],
    ["UNSUPPORTED: a Windows program", Uint8Array.of(0x4d, 0x5a, 0x90, 0x00)],
    ["EMPTY: a zip archive without files", zipOf({})],
  ])("is refused in clear words: %s", (words, bytes) => expect(binary(bytes)).toContain(words));
});

describe("a file that is two things", () => {
  const archive = zipOf({ "a.txt": "x" });
  it.each([
    ["a PDF and a zip", joined(utf8(PDF), archive)],
    ["a page and a zip", joined(utf8("<html><body>规章</body></html>"), archive)],
    ["an RTF and a zip", joined(utf8("{\\rtf1}"), archive)],
  ])("%s is refused", (_, bytes) => expect(binary(bytes)).toContain("something else at once"));

  it("a package of Word and Excel is refused", () => {
    const both = zipOf({ "[Content_Types].xml": "", "word/document.xml": "", "xl/workbook.xml": "" });
    expect(binary(both)).toBe("UNSUPPORTED: a package that is several things: docx, xlsx");
  });

  it("an OLE2 file of Word and Excel is refused", () => {
    expect(binary(compoundOf("WordDocument", "Workbook"))).toContain("several things at once");
  });

  it("a text that speaks of PDF headers is text", () => {
    expect(binary(utf8("规章\t0\n格式标记 %PDF-1.7 位于文件开头\n"))).toBe("may be text");
  });

  it("a zip whose members hold a PDF is a zip", () =>
    expect(binary(zipOf({ "a.pdf": PDF }))).toBe("archive"));
});

describe("a damaged file", () => {
  const zip = zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "x".repeat(3_000) });
  const compound = compoundOf("WordDocument", "1Table");

  it("cut off anywhere is told, or is CORRUPT", () => {
    for (let end = 4; end < zip.length; end += 1) expect(binary(zip.subarray(0, end))).toMatch(/^CORRUPT/u);
    for (let end = 8; end < compound.length; end += 64)
      expect(binary(compound.subarray(0, end))).toMatch(/^(?:doc$|CORRUPT)/u);
  });

  it("with one byte changed is told, or refused", () => {
    for (const whole of [zip, compound])
      for (let at = 0; at < whole.length; at += 7) {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] ?? 0) ^ 0xff;
        expect(binary(damaged)).toMatch(
          /^(?:docx?|archive|may be text|(?:CORRUPT|UNSUPPORTED|TOO_COMPLEX|EMPTY): .*)$/u,
        );
      }
  });
});

describe("what may be text", () => {
  it.each(["", "政府信息公开", "<html>", "GIF", "MZ 2021", "PK", "{}", "II*", "From: a", "\u0000\u0000"])(
    "%j is let through",
    (content) => expect(binary(utf8(content))).toBe("may be text"),
  );

  it.each([
    ["text", "规章\t0\t0\n"],
    ["text", "From: 某局\nTo: 某县\n\n规章\t0\n"],
    ["text", "1 < 2 <某局> <<<"],
    ["html", "<TABLE><TR><TD>0</TABLE>"],
    ["html", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ["mht", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n<html>"],
    [
      "mht",
      "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=x\r\n\r\n",
    ],
    [
      "mht",
      "From: WPS\nX-A: b\nDate: c\nMIME-Version: 1.0\nContent-Type: text/html; charset=gb2312\n\n<html>",
    ],
    [
      "UNSUPPORTED: an e-mail",
      "From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n",
    ],
    ["UNSUPPORTED: Word 2003 XML", '<?xml version="1.0"?><w:wordDocument xmlns:w="x"/>'],
    ["UNSUPPORTED: flat Office XML", '<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>'],
    ["UNSUPPORTED: flat OpenDocument", '<?xml version="1.0"?>\n<office:document office:version="1.2"/>'],
  ])("%s", (kind, content) => expect(text(content)).toContain(kind));
});
