import { afterAll, describe, expect, it } from "vitest";
import { createScanner } from "../../shared/isolation/scanning.ts";
import { utf8 } from "../readers/bytes.ts";
import { zipOf } from "../readers/package/zips.ts";
import { makePdf, stream } from "../readers/pdf/make-pdf.ts";
import { honestPng, PIXELS, page, png, SMALL, tiff, zeros } from "./picture-files.ts";

/** Bounds within which a bomb must be refused: of the clock generous, for machines are busy. */
const SECONDS = 60;
const faults: string[] = [];
const scanner = createScanner((_, detail) => faults.push(detail), 1);
afterAll(() => scanner.close());

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const drawing = (id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="5000000" cy="3000000"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r></w:p>`;

/** A Word file that shows pictures, each with a line of text before it. */
function wordOf(pictures: readonly Uint8Array[]): Uint8Array {
  const ids = pictures.map((_, index) => `p${index}`);
  const relationships = ids.map((id) => `<Relationship Id="${id}" Type="x/image" Target="media/${id}.png"/>`);
  const body = ids.map((id) => `<w:p><w:r><w:t>年度报告</w:t></w:r></w:p>${drawing(id)}`).join("");
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}">${relationships.join("")}</Relationships>`,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}"><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(pictures.map((bytes, index) => [`word/media/p${index}.png`, bytes])),
  });
}

const PIXEL = stream(
  "\u0010\u0020\u0030\u0040",
  "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8",
);
const pdfOfPictures = (pages: number): Uint8Array =>
  makePdf(
    Array.from({ length: pages }, () => ({
      content: "q 595 0 0 842 0 0 cm /P Do Q",
      resources: "/XObject << /P 90000 0 R >>",
    })),
    { 90000: PIXEL },
  );

const BOMB = png(60_000, 60_000, zeros(10));

describe("a bomb is refused in words, and the next file is read", () => {
  it.each<readonly [what: string, bytes: () => Uint8Array, code: RegExp]>([
    ["a PDF of 5,000 pages that are pictures", () => pdfOfPictures(5_000), /^TOO_COMPLEX$/u],
    [
      "a TIFF of 400 pages",
      () =>
        tiff(
          Array.from({ length: 400 }, () => SMALL),
          PIXELS,
        ),
      /^TOO_COMPLEX$/u,
    ],
    [
      "a TIFF whose pages are of 60,000 × 60,000",
      () => tiff([page(60_000, 60_000, 9)], PIXELS),
      /^TOO_LARGE$/u,
    ],
    ["a picture of 60,000 × 60,000", () => BOMB, /^TOO_LARGE$/u],
    ["a picture of 11,000 × 11,000 in a few kB", () => honestPng(11_000), /^TOO_LARGE$/u],
  ])(
    "%s",
    async (_, make, code) => {
      const read = await scanner.scan(make(), "a", { seconds: SECONDS });
      expect(read).toMatchObject({ ok: false, error: { code: expect.stringMatching(code) } });
    },
    120_000,
  );

  it("pictures in a Word file that are bombs, or Word files themselves, stay unread; its text is read", async () => {
    const bytes = wordOf([BOMB, wordOf([BOMB]), utf8("no picture at all")]);
    const read = await scanner.scan(bytes, "a.docx", { seconds: SECONDS });
    if (!read.ok) throw new Error(read.error.code);
    const { document } = read.value;
    expect(document.blocks.filter(({ kind }) => kind === "line")).toHaveLength(3);
    expect(document.unread?.map(({ reason }) => reason)).toEqual(["picture", "picture", "picture"]);
  }, 120_000);

  it("is no fault of a reader", () => expect(faults).toEqual([]));
});
