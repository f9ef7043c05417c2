import { describe, expect, it } from "vitest";
import { ByteView } from "../../../shared/readers/ole/byte-view.ts";
import { biffRecords } from "../../../shared/readers/spreadsheet/biff-records.ts";
import { PLAIN_FONTS, StringReader } from "../../../shared/readers/spreadsheet/biff-strings.ts";
import { readGlobals } from "../../../shared/readers/spreadsheet/xls-globals.ts";
import { refusalOf } from "../package/zips.ts";

const u16 = (n: number): number[] => [n & 255, n >> 8];
const wide = (text: string): number[] => [...text].flatMap((character) => u16(character.charCodeAt(0)));
const record = (type: number, data: readonly number[]): number[] => [
  ...u16(type),
  ...u16(data.length),
  ...data,
];
const stream = (...records: readonly number[][]): ByteView => new ByteView(new Uint8Array(records.flat()));

const CONTINUE = 0x3c;
const EOF = record(0x0a, []);
const BOF = record(0x809, [...u16(0x600), ...u16(5)]);

describe("the strings of a workbook", () => {
  it("go on over records, each of which says how wide its characters are", () => {
    const parts = [
      record(0xfc, [...u16(4), 1, ...wide("本年")]),
      record(CONTINUE, [0, 0x31, 0x32]),
      record(CONTINUE, [...u16(1), 0, 0x33]),
    ];
    const [first] = biffRecords(stream(...parts, EOF), 0);
    if (first === undefined) throw new Error("no record");
    const reader = new StringReader(first, 0);
    expect([reader.next(PLAIN_FONTS), reader.next(PLAIN_FONTS)]).toEqual(["本年12", "3"]);
  });

  it("show what is raised, and doubt what is struck out", () => {
    const text = [
      ...u16(4),
      8,
      ...u16(3),
      0x31,
      0x32,
      0x33,
      0x39,
      ...u16(2),
      ...u16(5),
      ...u16(3),
      ...u16(6),
      ...u16(4),
      ...u16(0),
    ];
    const font = (flags: number, raised: number): number[] =>
      record(0x31, [...u16(200), ...u16(flags), ...u16(0), ...u16(400), ...u16(raised)]);
    const fonts = [font(0, 0), font(0, 0), font(0, 0), font(0, 0), font(0, 1), font(8, 0)];
    const sst = record(0xfc, [1, 0, 0, 0, 1, 0, 0, 0, ...text]);
    expect(readGlobals(stream(BOF, ...fonts, sst, EOF)).strings).toEqual(["12³\uFFFC"]);
  });
});

describe("a workbook's globals", () => {
  it("are refused where they are encrypted, of an older Excel, cut off, or too many", async () => {
    const sst = record(0xfc, [0, 0, 0, 0, 255, 255, 255, 255]);
    const refusal = (...records: readonly number[][]) => refusalOf(() => readGlobals(stream(...records)));
    expect(await refusal(BOF, record(0x2f, [1, 0]))).toBe("ENCRYPTED");
    expect(await refusal(record(0x809, [...u16(0x500), ...u16(5)]), EOF)).toBe("UNSUPPORTED");
    expect(await refusal(BOF)).toBe("CORRUPT");
    expect(await refusal(BOF, sst, EOF)).toBe("TOO_COMPLEX");
  });
});

describe("the styles of a workbook", () => {
  const font = (color: number): number[] =>
    record(0x31, [...u16(200), ...u16(0), ...u16(color), ...u16(400), ...u16(0)]);
  /** `diagonal`: lines from corner to corner; `fill`: a pattern, and its colour. */
  const xf = (at: number, fill: number, color: number, diagonal = 0): number[] =>
    record(0xe0, [
      ...u16(at),
      ...u16(0),
      ...[0, 0, 0, 0, 0, 0, 0, 0],
      ...u16(diagonal << 14),
      ...[0, 0, 0, fill << 2],
      ...u16(color),
    ]);
  const stylesOf = (...records: number[][]) => readGlobals(stream(BOF, ...records, EOF)).styles;

  it("say which letters are white on no ground, and which cells are crossed out", () => {
    const styles = stylesOf(font(9), font(8), xf(0, 0, 0), xf(0, 1, 18), xf(0, 1, 9), xf(1, 0, 0, 1));
    expect(styles.map(({ unseen }) => unseen)).toEqual([true, false, true, false]);
    expect(styles.map(({ crossed }) => crossed)).toEqual([false, false, false, true]);
  });

  it("may have colours of their own", () => {
    const palette = record(0x92, [...u16(2), 250, 250, 250, 0, 0, 51, 102, 0]);
    const styles = stylesOf(palette, font(8), font(9), xf(0, 0, 0), xf(1, 0, 0));
    expect(styles.map(({ unseen }) => unseen)).toEqual([true, false]);
  });
});
