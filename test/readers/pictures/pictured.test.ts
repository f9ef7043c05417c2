import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../shared/readers/read.ts";
import { readPictured } from "../../../shared/readers/read-pictured.ts";
import { utf8 } from "../bytes.ts";
import { pngHead } from "./png-head.ts";

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

async function pictured(bytes: Uint8Array) {
  const result = await readPictured(bytes, "");
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const html = (body: string): Uint8Array => utf8(`<!doctype html><meta charset=utf-8><body>${body}`);
const inData = (file: Uint8Array): string => `data:image/png;base64,${Buffer.from(file).toString("base64")}`;

describe.each(["docx", "odt", "doc"])("pictures in a .%s that LibreOffice wrote", (format) => {
  it("stand where they are shown, in the size that they are shown in", async () => {
    const { document } = await pictured(fixture(`pictures.${format}`));
    expect(document.blocks.map(({ kind }) => kind)).toEqual(["line", "line", "grid"]);
    expect(document.unread?.map(({ reason }) => reason)).toEqual(["picture", "picture"]);
    expect(document.unread?.map(({ picture }) => picture?.before)).toEqual([1, 3]);
    expect(document.unread?.map(({ picture }) => Math.round(picture?.widthPoints ?? 0))).toEqual([375, 450]);
  });

  it("are given as the files that they were", async () => {
    const { pictures } = await pictured(fixture(`pictures.${format}`));
    expect(pictures.map(({ unread, bytes }) => [unread, bytes.length, bytes[0]])).toEqual([
      [0, 363, 0x89],
      [1, 2_422, 0xff],
    ]);
  });

  it("change nothing of the document", async () => {
    const bytes = fixture(`pictures.${format}`);
    expect(await readDocument(bytes, "")).toEqual({ ok: true, value: (await pictured(bytes)).document });
  });
});

describe("pictures in a web page", () => {
  it("are held where their address holds them", async () => {
    const file = pngHead(1_000, 500);
    const { document, pictures } = await pictured(html(`<p>一<p><img width=600 src="${inData(file)}"><p>二`));
    expect(document.unread).toEqual([
      {
        at: { line: 2 },
        reason: "picture",
        picture: { before: 1, widthPoints: 450, heightPoints: 225 },
      },
    ]);
    expect(pictures).toEqual([{ unread: 0, bytes: file }]);
  });

  it("that lie elsewhere are unread and not held", async () => {
    const { document, pictures } = await pictured(
      html('<p>一<p><img width=600 src="https://x.invalid/a.png">'),
    );
    expect(document.unread).toEqual([{ at: { line: 2 }, reason: "picture" }]);
    expect(pictures).toEqual([]);
  });

  it("that wait until they are in view are what they will show, not what keeps their place", async () => {
    const place = inData(pngHead(1, 1));
    const file = pngHead(1_000, 500);
    const waiting = (address: string) =>
      pictured(html(`<p>一<p><img src="${place}" data-src="${address}"><p>二`));
    expect((await waiting(inData(file))).pictures).toEqual([{ unread: 0, bytes: file }]);
    const { document, pictures } = await waiting("https://x.invalid/a.png");
    expect([document.unread, pictures]).toEqual([[{ at: { line: 2 }, reason: "picture" }], []]);
    const loaded = html(`<p>一<p><img src="${inData(file)}" data-src="https://x.invalid/a.png">`);
    expect((await pictured(loaded)).pictures).toHaveLength(1);
  });

  it.each([
    ["large", 900, 600, 1],
    ["wide, as table 4 alone is,", 1200, 140, 1],
    ["narrow", 300, 90, 0],
    ["small", 120, 120, 0],
  ])("without a stated size are as %s as their file: %i × %i", async (_, width, height, count) => {
    const page = html(`<p>一</p><div><a><img src="${inData(pngHead(width, height))}"></a></div>`);
    expect((await pictured(page)).pictures).toHaveLength(count);
  });

  it("in the cells of a table stand before it, and leave the text of the cell alone", async () => {
    const img = `<img width=600 height=300 src="${inData(pngHead(9, 9))}">`;
    const { document } = await pictured(html(`<p>一<table><tr><td>甲<td>1${img}</table>`));
    expect(document.unread?.[0]?.picture?.before).toBe(1);
    expect(document.blocks[1]).toMatchObject({ cells: [{ text: "甲" }, { text: "1" }] });
  });
});

describe("pictures in a saved web page", () => {
  const saved = (source: string, header: string): Uint8Array =>
    utf8(
      [
        "MIME-Version: 1.0",
        'Content-Type: multipart/related; boundary="b"',
        "",
        "--b",
        "Content-Type: text/html; charset=utf-8",
        "Content-Location: http://x.invalid/a/page.html",
        "",
        `<p>一<p><img width=600 src="${source}"><p>二`,
        "--b",
        "Content-Type: image/png",
        "Content-Transfer-Encoding: base64",
        header,
        "",
        Buffer.from(pngHead(10, 10)).toString("base64"),
        "--b--",
      ].join("\r\n"),
    );

  it.each([
    ["cid:p1@x", "Content-ID: <p1@x>"],
    ["http://x.invalid/b.png", "Content-Location: http://x.invalid/b.png"],
    ["page.files/b.png", "Content-Location: http://x.invalid/a/page.files/b.png"],
  ])("%s is the part with %s", async (source, header) => {
    const { pictures } = await pictured(saved(source, header));
    expect(pictures).toEqual([{ unread: 0, bytes: pngHead(10, 10) }]);
  });

  it("no part is unread and not held", async () => {
    const { document, pictures } = await pictured(saved("c.png", "Content-Location: http://x.invalid/b.png"));
    expect(document.unread).toEqual([{ at: { line: 2 }, reason: "picture" }]);
    expect(pictures).toEqual([]);
  });
});
