import { describe, expect, it } from "vitest";
import { openArchive } from "../../../shared/readers/archive/archive.ts";
import { readPictured } from "../../../shared/readers/read-pictured.ts";
import { gb18030, utf8 } from "../bytes.ts";
import { pngHead } from "../pictures/png-head.ts";
import { type WrittenMember, writtenZip } from "./written-zip.ts";

const file = (name: string | Uint8Array, content: Uint8Array): WrittenMember => ({
  name: typeof name === "string" ? utf8(name) : name,
  content,
});
const img = (address: string): string => `<p>一<p><img width=600 src=${address}><p>二`;
const PNG = pngHead(600, 300);

function opened(...files: readonly WrittenMember[]) {
  const archive = openArchive(writtenZip(files));
  if (archive === null) throw new Error("no archive");
  return archive;
}

/** Paths of members, and the pictures in the first of them. */
async function read(...files: readonly WrittenMember[]) {
  const { members } = opened(...files);
  const page = members[0]?.bytes() ?? new Uint8Array();
  const result = await readPictured(page, "");
  if (!result.ok) throw new Error(result.error.code);
  return {
    paths: members.map(({ path }) => path),
    pictures: result.value.pictures.map(({ bytes }) => bytes),
  };
}

describe("a web page in an archive", () => {
  it.each([
    ["beside it", "a/index.html", "b.png", "a/b.png"],
    ["in a folder, by capitals", "index.htm", '"./img/B.png"', "img/b.PNG"],
    ["in the folder of its name", "年报.html", "'年报_files/图 1.png'", "年报_files/图 1.png"],
    ["by its escaped name", "a.html", "%E5%9B%BE.png", "图.png"],
    ["above it, but no higher than the archive", "a/b.html", "../../../c.png", "c.png"],
    ["by a path from the root", "a/b.html", "/c/d.png", "c/d.png"],
    ["by backslashes", "a.html", "b\\c.png", "b/c.png"],
  ])("shows its picture %s", async (_, page, address, picture) => {
    const { paths, pictures } = await read(file(page, utf8(img(address))), file(picture, PNG));
    expect(paths).toEqual([page]);
    expect(pictures).toEqual([PNG]);
  });

  it("in GBK, with names in GBK, shows its picture", async () => {
    const page = file(gb18030("报告.htm"), gb18030(`<meta charset=gb2312>${img("报告.files/图.png")}`));
    expect((await read(page, file(gb18030("报告.files/图.png"), PNG))).pictures).toEqual([PNG]);
  });

  it("is the same bytes each time it is sent", () => {
    const bytes = () => opened(file("a.html", utf8(img("b.png"))), file("b.png", PNG)).members[0]?.bytes();
    expect(bytes()).toEqual(bytes());
  });

  it.each([
    ["on the web", "http://x.invalid/b.png", [file("b.png", PNG)]],
    ["on a disk", "file:///b.png", [file("b.png", PNG)]],
    ["that is not there", "c.png", [file("b.png", PNG)]],
    ["that is no picture", "b.docx", [file("b.docx", PNG), file("c.png", PNG)]],
    ["of which there are two", "b.png", [file("b.png", PNG), file("b.png", pngHead(9, 9))]],
  ])("stays as it is where it names a picture %s", async (_, address, others) => {
    const page = utf8(img(address));
    const { members } = opened(file("a.html", page), ...others);
    expect(members).toHaveLength(1 + others.length);
    expect([...(members[0]?.bytes() ?? [])]).toEqual([...page]);
  });

  it("stays as it is where it names more pictures than any report has", () => {
    const names = Array.from({ length: 61 }, (_, index) => `${index}.png`);
    const page = file("a.html", utf8(names.map(img).join("")));
    expect(opened(page, ...names.map((name) => file(name, PNG))).members).toHaveLength(62);
  });

  it("is read without a picture that is damaged", async () => {
    const page = file("a.html", utf8(img("b.png") + img("c.png")));
    const damaged = { ...file("b.png", PNG), statedSize: 5 };
    expect((await read(page, damaged, file("c.png", PNG))).pictures).toEqual([PNG]);
  });

  it("leaves its styles and scripts behind, which are no files that anybody sent", () => {
    const { members, litter } = opened(
      ...["年报.html", "年报_files/a.css", "年报_files/b.js.下载", "年报_files/c.docx", "a.css"].map((name) =>
        file(name, utf8("x")),
      ),
    );
    expect(members.map(({ path }) => path)).toEqual(["年报.html", "年报_files/c.docx", "a.css"]);
    expect(litter).toEqual(["年报_files/a.css", "年报_files/b.js.下载"]);
  });
});
