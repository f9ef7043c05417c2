import { describe, expect, it } from "vitest";
import { openArchive } from "../../../shared/readers/archive/archive.ts";
import { ARCHIVE_LIMITS } from "../../../shared/readers/archive/archive-limits.ts";
import { Refusal } from "../../../shared/readers/refusal.ts";
import { gb18030, utf8 } from "../bytes.ts";
import { zipOf } from "../door/zips.ts";
import { writtenZip } from "./written-zip.ts";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const opened = (bytes: Uint8Array) => {
  const archive = openArchive(bytes);
  if (archive === null) throw new Error("no archive");
  return archive;
};
const paths = (bytes: Uint8Array): readonly string[] => opened(bytes).members.map(({ path }) => path);
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return "none";
}
const member = (name: string | Uint8Array, content = "x") => ({
  name: typeof name === "string" ? utf8(name) : name,
  content: utf8(content),
});

describe("the members of an archive", () => {
  it("are its files, with their bytes, in its order", () => {
    const { members, litter } = opened(zipOf({ "b.txt": "two", "a/c.txt": "three" }));
    expect(members.map(({ path, bytes }) => [path, text(bytes())])).toEqual([
      ["b.txt", "two"],
      ["a/c.txt", "three"],
    ]);
    expect(litter).toEqual([]);
  });

  it("are not what systems and Office leave behind, nor folders", () => {
    const litter = ["__MACOSX/._a.docx", ".DS_Store", "x/Thumbs.db", "~$年报.docx", "._b.docx"];
    const archive = opened(
      writtenZip(["a.docx", ...litter, "folder/"].map((name) => member(name, name === "folder/" ? "" : "x"))),
    );
    expect(archive.members.map(({ path }) => path)).toEqual(["a.docx"]);
    expect(archive.litter).toEqual(litter);
  });

  it.each([
    ["UTF-8 with its flag", { ...member("报告.txt"), flags: 0x800 }, "报告.txt"],
    ["UTF-8 without its flag", member("报告.txt"), "报告.txt"],
    [
      "GB18030, as Windows in China writes",
      member(gb18030("某县水务局2023年报告.docx")),
      "某县水务局2023年报告.docx",
    ],
    ["backslashes", member("目录\\报告.txt"), "目录/报告.txt"],
    ["a path that climbs", member("../../etc/passwd"), "etc/passwd"],
    ["a path from the root", member("/etc/passwd"), "etc/passwd"],
    ["a drive", member("C:\\报告.txt"), "报告.txt"],
    ["a name that turns", member("报\u202egpj.exe"), "报gpj.exe"],
    ["a name of nothing", member(""), "unnamed"],
    ["a name of dots", member(".."), "unnamed"],
  ])("have names that can be shown: %s", (_, written, path) => {
    expect(paths(writtenZip([written, member("other.txt")]))).toEqual([path, "other.txt"]);
  });

  it("of one name are told apart", () => {
    expect(paths(writtenZip([member("a.txt"), member("a.txt"), member("./a.txt")]))).toEqual([
      "a.txt",
      "a (2).txt",
      "a (3).txt",
    ]);
  });
});

describe("an archive that is refused", () => {
  it.each([
    ["EMPTY", "only folders", writtenZip([member("a/", "")])],
    ["EMPTY", "only litter", writtenZip([member("Thumbs.db")])],
    ["ENCRYPTED", "every file is encrypted", writtenZip([{ ...member("a.txt"), flags: 1 }])],
    [
      "TOO_COMPLEX",
      "too many files",
      writtenZip(Array.from({ length: 2_001 }, (_, n) => member(`${n}.txt`))),
    ],
    [
      "TOO_COMPLEX",
      "more bytes than any archive of reports",
      writtenZip(
        Array.from({ length: 11 }, (_, n) => ({ ...member(`${n}`), statedSize: ARCHIVE_LIMITS.entryBytes })),
      ),
    ],
    ["CORRUPT", "cut off", zipOf({ "a.txt": "x".repeat(500) }).subarray(0, 100)],
  ])("%s: %s", (code, _, bytes) => expect(refusal(() => openArchive(bytes))).toBe(code));
});

describe("a member that is refused by itself", () => {
  it.each([
    ["ENCRYPTED", "encrypted among others", { ...member("a.txt"), flags: 1 }],
    ["UNSUPPORTED", "of a method that is not read", { ...member("a.txt"), method: 12 }],
    [
      "TOO_COMPLEX",
      "larger than a file may be",
      { ...member("a.txt"), statedSize: ARCHIVE_LIMITS.entryBytes + 1 },
    ],
    [
      "CORRUPT",
      "a bomb that says that it is small",
      { name: utf8("a.txt"), content: new Uint8Array(5_000_000), statedSize: 10 },
    ],
    ["CORRUPT", "smaller than it says", { ...member("a.txt"), statedSize: 10 }],
  ])("%s: %s", (code, _, written) => {
    const { members } = opened(writtenZip([written, member("b.txt", "sound")]));
    expect(members.map(({ bytes }) => refusal(bytes))).toEqual([code, "none"]);
    expect(text(members[1]?.bytes() ?? utf8(""))).toBe("sound");
  });
});

describe("what is no archive", () => {
  it.each([
    ["a Word file", zipOf({ "[Content_Types].xml": "", "word/document.xml": "" })],
    ["text", utf8("PK")],
    ["nothing", new Uint8Array()],
  ])("%s", (_, bytes) => expect(openArchive(bytes)).toBeNull());
});

it("a damaged archive is opened in part or refused, and never breaks", () => {
  const whole = zipOf({ "a.txt": "规章".repeat(300), "b/c.txt": "行政许可".repeat(200) });
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = whole.slice();
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
    refusal(() => openArchive(damaged)?.members.map(({ bytes }) => refusal(bytes)));
    refusal(() => openArchive(whole.subarray(0, at)));
  }
});
