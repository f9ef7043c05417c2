import { describe, expect, it } from "vitest";
import { readDocument } from "../../shared/readers/read.ts";
import { MAX_FILE_BYTES, MAX_TEXT_BYTES } from "../../shared/readers/sizes.ts";
import { gb18030, joined, utf8, utf16le } from "./bytes.ts";

const read = (bytes: Uint8Array, name = "a.txt") => readDocument(bytes, name);

const code = async (bytes: Uint8Array): Promise<string> => {
  const result = await read(bytes);
  return result.ok ? result.value.format : result.error.code;
};

const ROW = "规章\t0\t0\t12\n";
const PAGE = "<table><tr><td>规章<td>0<td>0<td>12</table>";

describe("a file that cannot be read", () => {
  it.each([
    ["of no bytes", new Uint8Array()],
    ["of white space", utf8(" \n\t\r\n\u3000\u00a0")],
    ["of nothing but a mark", utf8("\ufeff")],
  ])("%s is EMPTY", async (_, bytes) => expect(await code(bytes)).toBe("EMPTY"));

  it("is TOO_LARGE as a file, whatever it holds", async () => {
    const picture = new Uint8Array(MAX_FILE_BYTES + 1);
    picture.set([0x89, 0x50, 0x4e, 0x47]);
    expect(await code(picture)).toBe("TOO_LARGE");
    expect(await code(picture.subarray(0, MAX_FILE_BYTES))).toBe("scan");
  });

  it("is TOO_LARGE as a text much earlier", async () => {
    const text = new Uint8Array(MAX_TEXT_BYTES + 1).fill(0x31);
    expect(await code(text)).toBe("TOO_LARGE");
    expect(await code(text.subarray(1))).toBe("TOO_COMPLEX");
  });

  it.each([
    ["a picture of a kind that is not read (HEIC)", utf8(`\0\0\0\x18ftypheic${"\0".repeat(40)}`)],
    [
      "control characters",
      joined(
        utf8(ROW),
        Uint8Array.from({ length: 20 }, (_, index) => index % 8),
      ),
    ],
    ["zeros", new Uint8Array(1_000)],
    ["bytes of no encoding", Uint8Array.from({ length: 4_000 }, (_, index) => 128 + ((index * 97) % 128))],
  ])("%s is UNSUPPORTED", async (_, bytes) => expect(await code(bytes)).toBe("UNSUPPORTED"));

  it("a picture under the name of a text is a scan, which is recognised later", async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    expect(await code(png)).toBe("scan");
  });

  it.each([
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n",
    "From: <Saved by Blink>\r\nSubject: x\r\nContent-Type: multipart/related;\r\n\r\n",
  ])("a web archive is none of the pages that it holds", async (head) => {
    expect(await code(utf8(`${head}<html><body>${PAGE}</body></html>`))).toBe("UNSUPPORTED");
  });

  it("a page that is nested deeper than any report is TOO_COMPLEX", async () => {
    expect(await code(utf8("<div>".repeat(350) + PAGE))).toBe("html");
    expect(await code(utf8("<div>".repeat(500) + PAGE))).toBe("TOO_COMPLEX");
    expect(await code(utf8("<table><tr><td>".repeat(10_000)))).toBe("TOO_COMPLEX");
  });
});

describe("a file many times larger than any report is TOO_COMPLEX", async () => {
  it.each([
    ["lines", `${"x\n".repeat(9_000)}`, `${"x\n".repeat(10_001)}`],
    ["cells", `${`${"0\t".repeat(50)}\n`.repeat(1_000)}`, `${`${"0\t".repeat(50)}\n`.repeat(1_200)}`],
    ["characters", "一".repeat(390_000), "一".repeat(400_001)],
    ["characters, with tags", `<p>${"一".repeat(390_000)}`, `<p>${"一".repeat(400_001)}`],
  ])("by its %s", async (_, most, tooMany) => {
    expect(["text", "html"]).toContain(await code(utf8(most)));
    expect(await code(utf8(tooMany))).toBe("TOO_COMPLEX");
  });
});

describe("what a file is", () => {
  it.each([
    ["text named as a page", "report.html", utf8(ROW), "text"],
    ["a page named as text", "report.txt", utf8(PAGE), "html"],
    ["a page named as a Word file", "报告.doc", gb18030(`<html><body>${PAGE}`), "html"],
    ["a page whose tags are in capitals", "", utf8("<TABLE><TR><TD>规章<TD>0</TABLE>"), "html"],
    ["a page in UTF-16", "x", utf16le(`\ufeff<!DOCTYPE html>${PAGE}`), "html"],
    ["text with signs that look like tags", "x", utf8(`1 < 2 <某局> <<<\n${ROW}`), "text"],
    ["text with a stray control character", "x", utf8(`${ROW.repeat(30)}\u0007`), "text"],
  ])("%s is told by its content", async (_, name, bytes, format) => {
    const result = await read(bytes, name);
    expect(result.ok && result.value.format).toBe(format);
  });

  it("says how its bytes were read", async () => {
    const files = [utf8(ROW), gb18030(`${ROW}行政许可\t1\n`), utf16le(`\ufeff${PAGE}`)];
    const results = await Promise.all(files.map((bytes) => read(bytes)));
    const encodings = results.map((result) => (result.ok ? result.value.encoding : result.error.code));
    expect(encodings).toEqual(["utf-8", "gb18030", "utf-16le"]);
  });
});
