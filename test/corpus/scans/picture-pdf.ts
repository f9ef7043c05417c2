/** A page of a PDF that shows one picture and nothing else. Sizes in pixels; `dpi` gives the page its size. */
export interface PicturePage {
  readonly picture: Uint8Array;
  /** What the PDF says of the picture: its colours and how it is compressed. */
  readonly entries: string;
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** A PDF as scanners write them: a picture on every page, no text. */
export function picturePdf(pages: readonly PicturePage[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (text: string | Uint8Array): void => {
    const bytes = typeof text === "string" ? Buffer.from(text, "latin1") : text;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, body: string, stream?: Uint8Array): void => {
    offsets[number] = length;
    write(`${number} 0 obj\n${body}\n`);
    if (stream !== undefined) {
      write("stream\n");
      write(stream);
      write("\nendstream\n");
    }
    write("endobj\n");
  };
  write("%PDF-1.4\n");
  object(1, "<< /Type /Catalog /Pages 2 0 R >>");
  const kids = pages.map((_, index) => `${3 + index * 3} 0 R`).join(" ");
  object(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  pages.forEach(({ picture, entries, width, height, dpi }, index) => {
    const first = 3 + index * 3;
    const [w, h] = [(width * 72) / dpi, (height * 72) / dpi];
    const content = Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /Im Do Q`, "latin1");
    object(
      first,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${first + 1} 0 R /Resources << /XObject << /Im ${first + 2} 0 R >> >> >>`,
    );
    object(first + 1, `<< /Length ${content.length} >>`, content);
    object(
      first + 2,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries} /Length ${picture.length} >>`,
      picture,
    );
  });
  const start = length;
  const count = 3 + pages.length * 3;
  const entries = offsets
    .slice(1)
    .map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`)
    .join("");
  write(
    `xref\n0 ${count}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  );
  return Buffer.concat(parts);
}
