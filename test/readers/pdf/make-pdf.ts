import { utf8 } from "../bytes.ts";

/** A page of a PDF made by hand: what it paints, in PDF's own operators and coordinates (y upwards). */
export interface MadePage {
  readonly content: string;
  readonly mediaBox?: string;
  /** Other entries of the page, e.g. `/Rotate 90`. */
  readonly entries?: string;
  /** Other resources, e.g. `/XObject << /F1 20 0 R >>`. */
  readonly resources?: string;
}

/** Objects from number 20 on, for what pages refer to. */
export type Objects = Readonly<Record<number, string>>;

/** A stream object. */
export const stream = (content: string, entries = ""): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;

const FIXED: Objects = {
  3: "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
  4: "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>",
  5: "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
};

/** The bytes of a PDF of these pages. Its one font, /F, takes text in UTF-16; nothing is compressed. */
export function makePdf(pages: readonly MadePage[], objects: Objects = {}, trailer = ""): Uint8Array {
  const all: Record<number, string> = { ...FIXED, ...objects };
  const first = Math.max(100, ...Object.keys(all).map(Number)) + 1;
  pages.forEach(({ content, mediaBox = "0 0 600 800", entries = "", resources = "" }, index) => {
    const page = first + index * 2;
    all[page] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox}] ${entries} /Contents ${page + 1} 0 R /Resources << /Font << /F 3 0 R >> ${resources} >> >>`;
    all[page + 1] = stream(content);
  });
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(" ");
  all[1] ??= "<< /Type /Catalog /Pages 2 0 R >>";
  all[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  let file = "%PDF-1.7\n";
  const offsets = new Map<number, number>();
  for (const [number, object] of Object.entries(all)) {
    offsets.set(Number(number), file.length);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...offsets.keys()) + 1;
  const start = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n`;
  for (let number = 1; number < size; number += 1) {
    const at = offsets.get(number);
    file += at === undefined ? "0000000000 65535 f \n" : `${String(at).padStart(10, "0")} 00000 n \n`;
  }
  return utf8(`${file}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
}

const hex = (text: string): string =>
  [...text].map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")).join("");

/** Text whose first character begins at x, on a baseline at y. A digit is half as wide as it is high. */
export const text = (x: number, y: number, words: string, size = 10): string =>
  `BT /F ${size} Tf ${x} ${y} Td <${hex(words)}> Tj ET\n`;

export const stroke = (x0: number, y0: number, x1: number, y1: number, width = 0.5): string =>
  `${width} w ${x0} ${y0} m ${x1} ${y1} l S\n`;

/** A thin filled rectangle, as browsers draw rules. */
export const bar = (x: number, y: number, width: number, height: number): string =>
  `${x} ${y} ${width} ${height} re f\n`;
