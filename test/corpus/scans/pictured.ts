import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { escapeHtml } from "../layouts/html/escape.ts";
import type { Block, Manuscript } from "../model.ts";
import { convert } from "../programs/run.ts";
import { open, type Picture } from "./picture.ts";

/** A document whose prose is text and whose tables are pictures, as people paste them. */
export type Within = "html" | "docx";

/** A picture of each table, in the order of the manuscript. */
type Tables = readonly Picture[];

const base64 = async (picture: Picture): Promise<string> =>
  (await open(picture).png().toBuffer()).toString("base64");

async function written(
  { blocks }: Manuscript,
  tables: Tables,
  paragraph: (text: string) => string,
  image: (data: string, picture: Picture) => string,
): Promise<string> {
  const left = [...tables];
  const write = async (block: Block): Promise<string> => {
    if (block.kind === "text") return paragraph(escapeHtml(block.text));
    const picture = left.shift();
    return picture === undefined ? "" : image(await base64(picture), picture);
  };
  const parts: string[] = [];
  for (const block of blocks) parts.push(await write(block));
  return parts.join("\n");
}

const page = async (manuscript: Manuscript, tables: Tables): Promise<string> =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>年度报告</title></head><body>${await written(
    manuscript,
    tables,
    (text) => `<p>${text}</p>`,
    (data, { width, height }) =>
      `<p><img src="data:image/png;base64,${data}" width="${width}" height="${height}"></p>`,
  )}</body></html>`;

const WIDTH = 16;

const flat = async (manuscript: Manuscript, tables: Tables): Promise<string> =>
  `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${await written(
    manuscript,
    tables,
    (text) => `<text:p>${text}</text:p>`,
    (data, { width, height }) =>
      `<text:p><draw:frame text:anchor-type="as-char" svg:width="${WIDTH}cm" svg:height="${((WIDTH * height) / width).toFixed(2)}cm"><draw:image><office:binary-data>${data}</office:binary-data></draw:image></draw:frame></text:p>`,
  )}</office:text></office:body></office:document>`;

export async function pictured(manuscript: Manuscript, tables: Tables, within: Within): Promise<Uint8Array> {
  if (within === "html") return new TextEncoder().encode(await page(manuscript, tables));
  const scratch = mkdtempSync(join(tmpdir(), "pictured-"));
  try {
    writeFileSync(join(scratch, "report.fodt"), await flat(manuscript, tables));
    convert([join(scratch, "report.fodt")], "docx", scratch);
    return new Uint8Array(readFileSync(join(scratch, "report.docx")));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
