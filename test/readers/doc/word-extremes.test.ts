import { describe, expect, it } from "vitest";
import { readDoc } from "../../../shared/readers/doc/doc.ts";
import { outcomeOf } from "../damage.ts";
import { shownIn } from "../shown.ts";
import { sprm, u16, u32, type WrittenDocument, wordFile } from "./word-file.ts";

const read = (written: WrittenDocument) => readDoc(wordFile(written));

const IN_TABLE = sprm(0x2416, 1);

describe("pictures in a Word document", () => {
  const picture = (width: number, height: number): WrittenDocument => ({
    pieces: [{ text: "文\r\u0001\r", wide: true }],
    characters: [
      { until: 2, sprms: [] },
      { until: 3, sprms: [...sprm(0x6a03, ...u32(4)), ...sprm(0x0855, 1)] },
      { until: 4, sprms: [] },
    ],
    data: Uint8Array.from([
      ...new Array<number>(4 + 0x1c).fill(0),
      ...[width, height, 1000, 1000].flatMap(u16),
      ...new Array<number>(40).fill(0),
    ]),
  });

  it("that may show a table or a page are told", () => {
    expect(read(picture(9000, 4000)).unread).toEqual([{ at: { line: 2 }, reason: "picture" }]);
  });

  it("that are small are not", () => expect(read(picture(900, 900)).unread).toBeUndefined());
});

describe("a hostile Word document", () => {
  it("of many characters without properties is read once", () => {
    const half = "文".repeat(99_999);
    const written = {
      pieces: [
        { text: `${half}\r`, wide: true },
        { text: `${half}\r`, wide: true },
      ],
    };
    const { blocks } = readDoc(wordFile({ ...written, characters: [{ until: 1, sprms: [] }] }));
    expect(blocks.map((block) => block.kind === "line" && block.parts[0]?.text.length)).toEqual([
      99_999, 99_999,
    ]);
  });
});

describe("a file that is no Word document to be read", () => {
  const pieces = [{ text: "文\r", wide: true }];
  it.each<[string, WrittenDocument, string]>([
    ["with a password", { pieces, flags: 0x0300 }, "ENCRYPTED"],
    ["of Word 95", { pieces, version: 0x68 }, "UNSUPPORTED"],
    ["of another program", { pieces, streamName: "Workbook" }, "UNSUPPORTED"],
    ["in an encrypted package", { pieces, streamName: "EncryptedPackage" }, "ENCRYPTED"],
    ["without its table stream", { pieces, tableName: "Other" }, "CORRUPT"],
    ["of a million characters and more", { pieces, textLength: 1_000_001 }, "TOO_COMPLEX"],
  ])("%s", (_, written, code) => expect(outcomeOf(readDoc, wordFile(written))).toBe(code));

  it("with the other table stream than it names is read", () => {
    expect(shownIn(read({ pieces, tableName: "0Table" }))).toEqual(["文"]);
  });

  it("with tables nested without end is too complex", () => {
    const paragraphs = [{ until: 2, sprms: [...IN_TABLE, ...sprm(0x6649, ...u32(1_000_000))] }];
    expect(outcomeOf(readDoc, wordFile({ pieces, paragraphs }))).toBe("TOO_COMPLEX");
  });
});
