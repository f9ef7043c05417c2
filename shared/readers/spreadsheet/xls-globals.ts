import { isFaint } from "../flow/unseen.ts";
import type { ByteView } from "../ole/byte-view.ts";
import { Refusal } from "../refusal.ts";
import { type BiffRecord, biffRecords } from "./biff-records.ts";
import { type Fonts, PLAIN_FONTS, StringReader } from "./biff-strings.ts";
import { builtInFormat, type CellStyle } from "./cell-style.ts";

/** What a workbook's sheets share. */
export interface XlsGlobals {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  /** Where the visible worksheets begin in the stream. */
  readonly sheets: readonly number[];
  readonly fonts: Fonts;
}

const BOF = 0x809;
const EOF = 0x0a;
const BIFF8 = 0x600;
const FILEPASS = 0x2f;
const DATEMODE = 0x22;
const FONT = 0x31;
const BOUNDSHEET = 0x85;
const XF = 0xe0;
const SST = 0xfc;
const FORMAT = 0x41e;
const MOST_STRINGS = 200_000;
/** There is no font of this number: the ones after it are counted one higher (2.5.129). */
const NO_FONT = 4;
const STRUCK = 8;
const PALETTE = 0x92;
const FIRST_OF_PALETTE = 8;
/** The white of the fixed colours and of the usual palette (2.5.161). */
const WHITES: ReadonlySet<number> = new Set([1, 9]);
/** The pattern of a fill of one colour. */
const SOLID = 1;

/** What an XF record says of how cells look. */
interface ExtendedFormat {
  readonly font: number;
  readonly format: number;
  readonly framed: boolean;
  readonly crossed: boolean;
  /** The colour of a cell's ground; null where it has none. */
  readonly ground: number | null;
}

/** Reads the first substream of a workbook ([MS-XLS] 2.1.7.20.3). Throws a Refusal for encrypted and older workbooks. */
export function readGlobals(stream: ByteView): XlsGlobals {
  const fonts = { raised: new Set<number>(), struck: new Set<number>() };
  const fontColors = new Map<number, number>();
  const palette = new Map<number, readonly number[]>();
  const formats = new Map<number, string>();
  const extended: ExtendedFormat[] = [];
  const sheets: number[] = [];
  let strings: readonly string[] = [];
  let fontCount = 0;
  let date1904 = false;
  const read: Readonly<Record<number, (data: ByteView, record: BiffRecord) => void>> = {
    [FILEPASS]: () => {
      throw new Refusal("ENCRYPTED", "an encrypted workbook");
    },
    [DATEMODE]: (data) => {
      date1904 = data.u16(0) === 1;
    },
    [FONT]: (data) => {
      const font = fontCount < NO_FONT ? fontCount : fontCount + 1;
      if (data.u16(8) !== 0) fonts.raised.add(font);
      if ((data.u16(2) & STRUCK) !== 0) fonts.struck.add(font);
      fontColors.set(font, data.u16(4));
      fontCount += 1;
    },
    [FORMAT]: (data, record) => {
      formats.set(data.u16(0), new StringReader(record, 2).next(PLAIN_FONTS));
    },
    [XF]: (data) => {
      extended.push({
        font: data.u16(0),
        format: data.u16(2),
        framed: data.u16(10) !== 0,
        crossed: data.u16(12) >>> 14 !== 0,
        ground: data.u32(14) >>> 26 === SOLID ? data.u16(18) & 0x7f : null,
      });
    },
    [PALETTE]: (data) => {
      for (let index = 0; index < data.u16(0); index += 1)
        palette.set(
          FIRST_OF_PALETTE + index,
          [0, 1, 2].map((channel) => data.u8(2 + index * 4 + channel)),
        );
    },
    [BOUNDSHEET]: (data) => {
      const isShown = data.u8(4) === 0 && data.u8(5) === 0;
      if (isShown) sheets.push(data.u32(0));
    },
    [SST]: (_, record) => {
      strings = sharedStrings(record, fonts);
    },
  };
  for (const record of biffRecords(stream, 0)) {
    if (record.type === BOF && record.data.u16(0) !== BIFF8)
      throw new Refusal("UNSUPPORTED", "a workbook of Excel 95 or older: save it as .xlsx");
    if (record.type === EOF) break;
    read[record.type]?.(record.data, record);
  }
  const isWhite = (color: number): boolean =>
    palette.has(color) ? isFaint(palette.get(color) ?? null) : WHITES.has(color);
  const styles = extended.map(({ font, format, framed, crossed, ground }) => ({
    code: formats.get(format) ?? builtInFormat(format),
    framed,
    crossed,
    struck: fonts.struck.has(font),
    unseen: isWhite(fontColors.get(font) ?? 0) && (ground === null || isWhite(ground)),
  }));
  return { strings, styles, date1904, sheets, fonts };
}

function sharedStrings(record: BiffRecord, fonts: Fonts): readonly string[] {
  const count = record.data.u32(4);
  if (count > MOST_STRINGS) throw new Refusal("TOO_COMPLEX", `${count} strings of a workbook`);
  const reader = new StringReader(record, 8);
  return Array.from({ length: count }, () => reader.next(fonts));
}
