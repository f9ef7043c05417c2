import { pdfOf } from "../isolation/smallest-pdf.ts";
import { joined, utf8 } from "../readers/bytes.ts";
import { compoundOf } from "../readers/door/compounds.ts";
import { zipOf } from "../readers/door/zips.ts";
import { SMALLEST_FILES } from "../readers/smallest-files.ts";

const text = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
const pdf = (rewrite: (content: string) => string): Uint8Array => utf8(rewrite(text(pdfOf(1))));
const padded = (bytes: Uint8Array, to: number): Uint8Array =>
  joined(bytes, new Uint8Array(to - bytes.length));

/** Hostile files of the other formats, by what is wrong with them. */
export const HOSTILE_OTHERS: readonly (readonly [what: string, make: () => Uint8Array])[] = [
  ["pdf: 10,000 pages", () => pdfOf(10_000)],
  ["pdf: 300 pages", () => pdfOf(300)],
  ["pdf: a page of 10⁹ points", () => pdfOf(1, [999_999_999, 999_999_999])],
  ["pdf: a page of no size", () => pdfOf(1, [0, 0])],
  [
    "pdf: a broken cross-reference",
    () => pdf((content) => content.replace(/startxref\n\d+/u, "startxref\n999999")),
  ],
  [
    "pdf: a page tree that goes in circles",
    () => pdf((content) => content.replace("/Kids[4 0 R]", "/Kids[2 0 R]")),
  ],
  [
    "pdf: a content stream of 2 MB of nested states",
    () => pdf((content) => content.replace("72 72 144 144 re f", "q ".repeat(1_000_000))),
  ],
  [
    "pdf: 100,000 rules",
    () => pdf((content) => content.replace("72 72 144 144 re f", "0 0 m 9 9 l S ".repeat(100_000))),
  ],
  [
    "pdf: encrypted",
    () =>
      pdf((content) =>
        content.replace(
          "/Root 1 0 R",
          "/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/O(01234567890123456789012345678901)/U(01234567890123456789012345678901)/P -4>>",
        ),
      ),
  ],
  ["pdf: with a zip at its end", () => joined(pdfOf(1), zipOf({ "a.docx": "x" }))],
  ["pdf: only its first line", () => utf8("%PDF-1.7\n")],
  ["rtf: groups a million deep", () => utf8(`{\\rtf1${"{".repeat(1_000_000)}`)],
  ["rtf: a table of 300,000 cells", () => utf8(`{\\rtf1\\trowd\\cellx1 ${"0\\cell ".repeat(300_000)}\\row}`)],
  ["rtf: binary data that goes past the end", () => utf8("{\\rtf1\\bin2147483647 x}")],
  ["rtf: a parameter of 8 MB", () => utf8(`{\\rtf1\\cellx${"9".repeat(8_000_000)} }`)],
  ["rtf: 8 MB of unicode", () => utf8(`{\\rtf1${"\\u19968?".repeat(1_000_000)}}`)],
  [
    "mht: 100,000 parts",
    () =>
      utf8(
        text(SMALLEST_FILES.mht()).replace(
          "--b--",
          "--b\r\nContent-Type: text/html\r\n\r\n<p>x\r\n".repeat(100_000),
        ),
      ),
  ],
  [
    "mht: headers of 8 MB",
    () =>
      utf8(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\nX: ${"a".repeat(8_000_000)}\r\n\r\n--b`,
      ),
  ],
  [
    "mht: a part in itself, 2,000 deep",
    () =>
      utf8(
        Array.from(
          { length: 2_000 },
          (_, n) =>
            `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b${n}"\r\n\r\n--b${n}\r\n`,
        ).join(""),
      ),
  ],
  ["ole: encrypted package", () => compoundOf("EncryptedPackage", "EncryptionInfo")],
  ["ole: a Word file of zeros", () => compoundOf("WordDocument", "1Table")],
  ["ole: an Excel file of zeros", () => compoundOf("Workbook")],
  ["ole: only its header", () => padded(compoundOf("WordDocument").subarray(0, 512), 40_000)],
  ["ole: a message", () => compoundOf("__properties_version1.0")],
  ["zip: an OFD file", () => zipOf({ "OFD.xml": "<ofd:OFD/>" })],
  ["zip: an archive within an archive", () => zipOf({ "a.zip": zipOf({ "b.txt": "x" }) })],
  [
    "zip: 65,535 empty files",
    () => zipOf(Object.fromEntries(Array.from({ length: 65_535 }, (_, n) => [`${n}`, ""]))),
  ],
  ["zeros: 40 MB", () => new Uint8Array(40_000_000)],
];
