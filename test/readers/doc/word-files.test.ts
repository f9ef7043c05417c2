import { describe, expect, it } from "vitest";
import { readDoc } from "../../../shared/readers/doc/doc.ts";
import { cornersIn, shownIn, tablesIn } from "../shown.ts";
import { sprm, u16, u32, type WrittenDocument, wordFile } from "./word-file.ts";

const read = (written: WrittenDocument) => readDoc(wordFile(written));

const IN_TABLE = sprm(0x2416, 1);
const ROW_END = sprm(0x2417, 1);
const DELETED = sprm(0x0800, 1);

/** A row's definition: its edges (twips), and for its first cells their flags. */
function defined(edges: readonly number[], flags: readonly number[] = []): number[] {
  const cells = flags.flatMap((flag) => [...u16(flag), ...new Array<number>(18).fill(0)]);
  const body = [edges.length - 1, ...edges.flatMap(u16), ...cells];
  return [...u16(0xd608), ...u16(body.length + 1), ...body];
}

describe("the pieces of a Word document", () => {
  it("are of one byte a character, or of two, in any order of widths", () => {
    const document = read({
      pieces: [
        { text: "2021", wide: false },
        { text: "年政府信息", wide: true },
        { text: " \u0093A\u0094\r", wide: false },
      ],
    });
    expect(shownIn(document)).toEqual(["2021年政府信息 “A”"]);
  });

  it("bring the modifiers of a fast save, by a list or by a number of their own", () => {
    const pieces = [
      { text: "本年12", wide: true },
      { text: "34", wide: true, prm: (0 << 1) | 1 },
      { text: "56", wide: true, prm: (1 << 8) | (0x41 << 1) },
      { text: "件\r", wide: true },
    ];
    expect(shownIn(read({ pieces, lists: [DELETED] }))).toEqual(["本年12件"]);
  });

  it("after the main text are notes and headers", () => {
    expect(shownIn(read({ pieces: [{ text: "正文\r脚注\r", wide: true }], textLength: 3 }))).toEqual([
      "正文",
    ]);
  });
});

describe("the characters of a Word document", () => {
  const shown = (text: string, ...sprms: number[]): string[] =>
    shownIn(
      read({
        pieces: [{ text: `甲${text}乙\r`, wide: true }],
        characters: [
          { until: 1, sprms: [] },
          { until: 1 + text.length, sprms },
          { until: text.length + 3, sprms: [] },
        ],
      }),
    );

  it.each([
    ["deleted", DELETED],
    ["hidden", sprm(0x083c, 1)],
    ["struck through", sprm(0x0837, 1)],
    ["twice struck through", sprm(0x2a53, 1)],
    ["white", sprm(0x2a42, 8)],
    ["white in channels", sprm(0x6870, 255, 255, 255, 0)],
    ["tiny", sprm(0x4a43, 2, 0)],
  ])("that are %s are not read", (_, sprms) => expect(shown("12", ...sprms)).toEqual(["甲乙"]));

  it("that are white are read on a ground", () => {
    expect(shown("12", ...sprm(0x2a42, 8), ...sprm(0x2a0c, 9))).toEqual(["甲12乙"]);
    expect(shown("12", ...sprm(0x6870, 255, 255, 255, 0), ...sprm(0x4866, 64, 0))).toEqual(["甲12乙"]);
  });
  it("that are raised by hand are marks", () =>
    expect(shown("12", ...sprm(0x4845, 6, 0))).toEqual(["甲¹²乙"]));
  it("that are raised keep their mark", () => expect(shown("12", ...sprm(0x2a48, 1))).toEqual(["甲¹²乙"]));
  it("that are lowered are marks, too", () => expect(shown("12", ...sprm(0x2a48, 2))).toEqual(["甲¹²乙"]));
  it("may be a symbol", () => {
    expect(shown("(", ...sprm(0x6a09, 1, 0, 0x31, 0xf0))).toEqual(["甲\uf031乙"]);
  });

  it("of a field are its result", () => {
    expect(shown("\u0013 PAGE \u001412\u0015")).toEqual(["甲12乙"]);
    expect(shown("\u0013 A \u0013 B \u00147\u0015 \u00148\u0015")).toEqual(["甲8乙"]);
    expect(shown("\u0013 TOC \u0015")).toEqual(["甲乙"]);
  });

  it("break lines, and stand for hyphens", () => {
    expect(shown("\u000b1\u001e2\u001f3")).toEqual(["甲", "1-23乙"]);
  });

  it("join two paragraphs where the end between them is deleted", () => {
    expect(shown("\r", ...DELETED)).toEqual(["甲乙"]);
  });
});

describe("the tables of a Word document", () => {
  const table = (text: string, ...rows: (readonly [until: number, sprms: number[]])[]): WrittenDocument => ({
    pieces: [{ text, wide: true }],
    paragraphs: rows.map(([until, sprms]) => ({ until, sprms: [...IN_TABLE, ...sprms] })),
  });

  it("have columns by the edges of all their rows", () => {
    const document = read(
      table(
        "甲\u0007乙\u0007\u0007子\u0007丑\u0007寅\u0007\u0007",
        [4, []],
        [5, [...ROW_END, ...defined([0, 2000, 6000])]],
        [11, []],
        [12, [...ROW_END, ...defined([0, 2040, 4000, 5990])]],
      ),
    );
    expect(cornersIn(document)).toEqual({
      甲: "0,0+1×1",
      乙: "0,1+1×2",
      子: "1,0+1×1",
      丑: "1,1+1×1",
      寅: "1,2+1×1",
    });
  });

  it.each([
    ["in the cell's own flags", [0x60, 0], [0x20, 0], []],
    ["by a modifier of their own", [], [], [3, 1]],
  ])("merge cells downwards %s", (_, upper, lower, merges) => {
    const merge = (index: number): number[] =>
      merges[index] === undefined ? [] : sprm(0xd62b, 2, 0, merges[index]);
    const document = read(
      table(
        "甲\u00071\u0007\u0007\u00072\u0007\u0007",
        [4, []],
        [5, [...ROW_END, ...defined([0, 2000, 6000], upper), ...merge(0)]],
        [8, []],
        [9, [...ROW_END, ...defined([0, 2000, 6000], lower), ...merge(1)]],
      ),
    );
    expect(cornersIn(document)).toEqual({ 甲: "0,0+2×1", 1: "0,1+1×1", 2: "1,1+1×1" });
  });

  it.each([
    ["1 then 2", [1, 2, 0]],
    ["2 then 1", [2, 1, 0]],
    ["3 then 1", [3, 1, 0]],
  ])("merge cells sideways, marked %s", (_, flags) => {
    const document = read(
      table(
        "甲\u0007\u0007乙\u0007\u0007",
        [5, []],
        [6, [...ROW_END, ...defined([0, 1000, 2000, 6000], flags)]],
      ),
    );
    expect(cornersIn(document)).toEqual({ 甲: "0,0+1×1", 乙: "0,1+1×1" });
  });

  it("may be defined in the Data stream", () => {
    const definition = defined([0, 2000, 6000], [0x60]);
    const document = read({
      ...table("甲\u0007乙\u0007\u0007", [4, []], [5, [...ROW_END, ...sprm(0x646b, ...u32(8))]]),
      data: Uint8Array.from([...new Array<number>(8).fill(9), ...u16(definition.length), ...definition]),
    });
    expect(tablesIn(document)).toEqual([[["甲", "乙"]]]);
  });

  it("leave out a row that is deleted as a whole", () => {
    const rows = table(
      "1\u0007甲\u0007\u00072\u0007乙\u0007\u0007",
      [4, []],
      [5, [...ROW_END, ...defined([0, 2000, 6000])]],
      [9, []],
      [10, [...ROW_END, ...defined([0, 2000, 6000])]],
    );
    const characters = [
      { until: 5, sprms: DELETED },
      { until: 10, sprms: [] },
    ];
    expect(tablesIn(read({ ...rows, characters }))).toEqual([[["2", "乙"]]]);
  });

  it("keep the cells of a row whose end is lost", () => {
    expect(tablesIn(read(table("甲\u0007乙\u0007", [4, []])))).toEqual([[["甲", "乙"]]]);
  });
});
