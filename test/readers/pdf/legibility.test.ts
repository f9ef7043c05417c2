import { describe, expect, it } from "vitest";
import { readPdf } from "../../../shared/readers/pdf/pdf.ts";
import { Refusal } from "../../../shared/readers/refusal.ts";
import { makePdf, type Objects, stream, text } from "./make-pdf.ts";
import { show } from "./show.ts";

/** A grey picture of two by two pixels. */
const PICTURE: Objects = {
  20: stream(
    "\u0010\u0020\u0030\u0040",
    "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8",
  ),
};
const DRAWN = { resources: "/XObject << /P 20 0 R >>" };
const scan = "q 600 0 0 800 0 0 cm /P Do Q ";

/** A font whose codes say nothing, or what `map` says. */
const font = (map: string | null): Objects => ({
  30: `<< /Type /Font /Subtype /Type0 /BaseFont /Unknown /Encoding /Identity-H /DescendantFonts [31 0 R] ${map === null ? "" : "/ToUnicode 32 0 R"} >>`,
  31: "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Unknown /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 >>",
  ...(map === null
    ? {}
    : {
        32: stream(
          `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${map} endcmap end`,
        ),
      }),
});

const BODY = text(100, 600, "本年新收政府信息公开申请十二件，结转一件，均已办结。");
const code = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "read",
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
/** What is said of a document of one page on which nothing can be read as text. */
const unread = async (promise: ReturnType<typeof readPdf>): Promise<unknown> => {
  const { blocks, unread: parts = [] } = await promise;
  expect(blocks).toEqual([]);
  return parts.map(({ reason }) => reason);
};

describe("what cannot be read is said", () => {
  it("a document of pictures alone is unread", async () => {
    expect(await unread(readPdf(makePdf([{ content: scan, ...DRAWN }], PICTURE)))).toEqual(["picture"]);
  });

  it("an invisible text layer over a picture is no proof of what is printed", async () => {
    const layer = `${scan}BT 3 Tr ET ${BODY}`;
    expect(await unread(readPdf(makePdf([{ content: layer, ...DRAWN }], PICTURE)))).toEqual(["picture"]);
  });

  it("text under a picture of the whole page is not seen", async () => {
    expect(await unread(readPdf(makePdf([{ content: BODY + scan, ...DRAWN }], PICTURE)))).toEqual([
      "picture",
    ]);
  });

  it.each([
    ["with margins", "q 500 0 0 680 50 60 cm /P Do Q "],
    ["in strips", [0, 1, 2, 3, 4, 5, 6, 7].map((n) => `q 600 0 0 100 0 ${n * 100} cm /P Do Q `).join("")],
  ])("text under a scan %s is not what is printed", async (_, scanned) => {
    expect(await unread(readPdf(makePdf([{ content: BODY + scanned, ...DRAWN }], PICTURE)))).toEqual([
      "picture",
    ]);
  });

  it("text under a seal is read", async () => {
    const seal = `${BODY}q 120 0 0 120 100 540 cm /P Do Q`;
    const { blocks, unread: parts } = await readPdf(makePdf([{ content: seal, ...DRAWN }], PICTURE));
    expect([blocks.length, parts]).toEqual([1, undefined]);
  });

  it("what a program prints at the edges of a scan is no text of its page", async () => {
    const foot = text(380, 20, "Scanned with CamScanner");
    const head = text(300, 770, "2024年1月15日 第1页");
    expect(await unread(readPdf(makePdf([{ content: scan + head + foot, ...DRAWN }], PICTURE)))).toEqual([
      "picture",
    ]);
  });

  it("figures typed over a scan, without any words, are seen on its picture", async () => {
    const typed = [0, 1, 2, 3, 4, 5, 6].map((n) => text(300, 200 + 60 * n, `${n}7`)).join(" ");
    expect(await unread(readPdf(makePdf([{ content: scan + typed, ...DRAWN }], PICTURE)))).toEqual([
      "picture",
    ]);
  });

  it("text of a layer, which may be switched off, is no proof of what is printed", async () => {
    const layer = `/OC /L BDC ${BODY} EMC`;
    const page = { content: layer, resources: "/Properties << /L 21 0 R >>" };
    const objects = { 21: "<< /Type /OCG /Name (L) >>" };
    expect(await unread(readPdf(makePdf([page], objects)))).toEqual(["picture"]);
  });

  it("a page that is a picture among pages of text is unread", async () => {
    const document = await readPdf(makePdf([{ content: BODY }, { content: scan, ...DRAWN }], PICTURE));
    expect(document.unread).toEqual([{ at: { page: 2, box: [0, 0, 600, 800] }, reason: "picture" }]);
    expect(document.blocks).toHaveLength(1);
  });

  it("a picture that stands in the text is unread, the text is read; a small one is nothing", async () => {
    const drawn = (width: number): Promise<unknown> =>
      readPdf(makePdf([{ content: `${BODY}q ${width} 0 0 200 100 300 cm /P Do Q`, ...DRAWN }], PICTURE)).then(
        ({ unread }) => unread,
      );
    expect(await drawn(300)).toEqual([{ at: { page: 1, box: [100, 300, 400, 500] }, reason: "picture" }]);
    expect(await drawn(20)).toBeUndefined();
  });

  it("text over a picture of the whole page is read", async () => {
    const document = await readPdf(makePdf([{ content: scan + BODY, ...DRAWN }], PICTURE));
    expect(document.blocks).toHaveLength(1);
    expect(document.unread).toBeUndefined();
  });

  it.each<[string, string | null]>([
    ["glyphs without Unicode", null],
    ["glyphs of private use", "1 beginbfrange <0001> <00FF> <E001> endbfrange"],
    ["Latin letters in place of Chinese", "1 beginbfrange <0001> <00FF> <00C0> endbfrange"],
  ])("%s: the text layer lies", async (_, map) => {
    const lie = `BT /U 10 Tf 100 500 Td <${"0001000200030004000500060007000800090010".repeat(3)}> Tj ET`;
    const resources = "";
    const page = { content: lie, resources, entries: "" };
    const objects = { ...font(map), 3: font(map)[30] ?? "" };
    const bytes = makePdf([{ ...page, content: lie.replace("/U", "/F") }], objects);
    expect(await unread(readPdf(bytes))).toEqual(["glyphs"]);
  });

  it("lines that PDFium takes for repetitions, for their font is not in the file: the page is not read", async () => {
    const row = "文字".repeat(40);
    const rows = [600, 593, 586].map((y) => text(50, y, row, 5)).join("");
    expect(await unread(readPdf(makePdf([{ content: rows }])))).toEqual(["glyphs"]);
  });

  it.each([
    ["Producer", "Adobe Acrobat 11.0.23 Paper Capture Plug-in with ClearScan"],
    ["Creator", "Adobe Acrobat 9.0 Paper Capture Plug-in"],
  ])(
    "text that Acrobat recognised, as its %s says, is no proof of what the paper shows",
    async (entry, name) => {
      const bytes = makePdf([{ content: BODY }], { 50: `<< /${entry} (${name}) >>` }, "/Info 50 0 R");
      expect(await unread(readPdf(bytes))).toEqual(["glyphs"]);
    },
  );

  it("a program that recognises nothing is believed", async () => {
    const objects = { 50: "<< /Producer (Adobe Acrobat 11.0.23) >>" };
    expect((await readPdf(makePdf([{ content: BODY }], objects, "/Info 50 0 R"))).unread).toBeUndefined();
  });

  it("a document without anything is empty", async () => {
    expect(await code(readPdf(makePdf([{ content: "" }])))).toBe("EMPTY");
  });
});

describe("form fields", () => {
  it("their displayed values are content", async () => {
    const objects = {
      1: "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [40 0 R] >> >>",
      40: "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (12) /F 4 /Rect [200 590 300 610] /AP << /N 41 0 R >> >>",
      41: stream(
        text(5, 6, "12"),
        "/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F 3 0 R >> >>",
      ),
    };
    const document = await readPdf(
      makePdf([{ content: text(100, 596, "本年新收"), entries: "/Annots [40 0 R]" }], objects),
    );
    expect(show(document)).toEqual(["本年新收  12"]);
  });
});

describe("facts about the file", () => {
  it("title and day of creation", async () => {
    const bytes = makePdf(
      [{ content: BODY }],
      { 50: "<< /Title (Report) /CreationDate (D:20230115093000+08'00') >>" },
      "/Info 50 0 R",
    );
    expect((await readPdf(bytes)).metadata).toEqual({ title: "Report", createdOn: "2023-01-15" });
  });
});
