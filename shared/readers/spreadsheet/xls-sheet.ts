import type { ByteView } from "../ole/byte-view.ts";
import { Refusal } from "../refusal.ts";
import { type BiffRecord, biffRecords } from "./biff-records.ts";
import { PLAIN_FONTS, StringReader } from "./biff-strings.ts";
import { shownIn } from "./cell-style.ts";
import type { FormattedNumber } from "./number-display.ts";
import { type Merge, MOST_CELLS, MOST_MERGES } from "./sheet.ts";
import type { StatedCell } from "./stated-cell.ts";
import type { StatedSheet } from "./stated-sheet.ts";
import type { XlsGlobals } from "./xls-globals.ts";

const BOF = 0x809;
const EOF = 0x0a;
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

const double = (data: ByteView, at: number): number => {
  const { bytes } = data.part(at, 8);
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
};

/** An RkNumber ([MS-XLS] 2.5.217): a whole number or the upper half of a double, perhaps a hundredfold. */
function rkNumber(data: ByteView, at: number): number {
  const bits = data.i32(at);
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(4, bits & ~3, true);
  const number = (bits & 2) === 0 ? view.getFloat64(0, true) : bits >> 2;
  return (bits & 1) === 0 ? number : number / 100;
}

const errorOrBoolean = (value: number, isError: boolean): string =>
  isError ? (ERRORS.get(value) ?? "#ERROR") : value === 0 ? "FALSE" : "TRUE";

/** Reads the records of a worksheet ([MS-XLS] 2.1.7.20.5). */
class SheetReader {
  readonly cells: StatedCell[] = [];
  readonly merges: Merge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly shownRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  hidesUnstatedRows = false;
  hidesZeros = false;
  readonly #globals: XlsGlobals;
  /** The cell whose formula gives a string, which the next record holds. */
  #waiting: { readonly row: number; readonly column: number; readonly style: number } | null = null;

  constructor(globals: XlsGlobals) {
    this.#globals = globals;
  }

  read(record: BiffRecord): void {
    this.#records[record.type]?.(record.data, record);
  }

  readonly #records: Readonly<Record<number, (data: ByteView, record: BiffRecord) => void>> = {
    // LABELSST
    253: (data) => {
      const text = this.#globals.strings[data.u32(6)];
      if (text === undefined) throw new Refusal("CORRUPT", `a cell names string ${data.u32(6)}`);
      this.#add(data, text);
    },
    // LABEL
    516: (data, record) => this.#add(data, new StringReader(record, 6).next(this.#globals.fonts)),
    // NUMBER
    515: (data) => this.#addNumber(data.u16(0), data.u16(2), data.u16(4), double(data, 6)),
    // RK
    638: (data) => this.#addNumber(data.u16(0), data.u16(2), data.u16(4), rkNumber(data, 6)),
    // MULRK
    189: (data) => {
      const first = data.u16(2);
      for (let index = 0; index * 6 + 6 + 6 <= data.length; index += 1)
        this.#addNumber(data.u16(0), first + index, data.u16(4 + index * 6), rkNumber(data, 6 + index * 6));
    },
    // BOOLERR
    517: (data) => this.#add(data, errorOrBoolean(data.u8(6), data.u8(7) === 1)),
    // BLANK
    513: (data) => this.#add(data, ""),
    // MULBLANK
    190: (data) => {
      for (let index = 0; index * 2 + 4 + 4 <= data.length; index += 1)
        this.#put(data.u16(0), data.u16(2) + index, data.u16(4 + index * 2), "");
    },
    // FORMULA
    6: (data) => this.#formula(data),
    // STRING: what the formula before it gives
    519: (_, record) => {
      const cell = this.#waiting;
      this.#waiting = null;
      if (cell !== null)
        this.#put(cell.row, cell.column, cell.style, new StringReader(record, 0).next(PLAIN_FONTS));
    },
    // ROW
    520: (data) => {
      ((data.u16(12) & 0x20) === 0 ? this.shownRows : this.hiddenRows).add(data.u16(0));
    },
    // COLINFO
    125: (data) => {
      const isHidden = (data.u16(8) & 1) !== 0 || data.u16(4) === 0;
      for (let column = data.u16(0); isHidden && column <= Math.min(255, data.u16(2)); column += 1)
        this.hiddenColumns.add(column);
    },
    // DEFAULTROWHEIGHT
    549: (data) => {
      this.hidesUnstatedRows = (data.u16(0) & 2) !== 0;
    },
    // WINDOW2
    574: (data) => {
      this.hidesZeros = (data.u16(0) & 0x10) === 0;
    },
    // MERGECELLS
    229: (data) => {
      for (let index = 0; index < data.u16(0); index += 1) this.#merge(data.part(2 + index * 8, 8));
    },
  };

  #merge(data: ByteView): void {
    const [top, bottom, left, right] = [data.u16(0), data.u16(2), data.u16(4), data.u16(6)];
    if (bottom < top || right < left) throw new Refusal("CORRUPT", "merged cells that end before they begin");
    this.merges.push({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    if (this.merges.length > MOST_MERGES) throw new Refusal("TOO_COMPLEX", "a sheet of many merged cells");
  }

  #formula(data: ByteView): void {
    const [row, column, style] = [data.u16(0), data.u16(2), data.u16(4)];
    const kind = data.u16(12) === 0xffff ? data.u8(6) : null;
    if (kind === null) this.#addNumber(row, column, style, double(data, 6));
    else if (kind === 0) this.#waiting = { row, column, style };
    else this.#put(row, column, style, kind === 3 ? "" : errorOrBoolean(data.u8(8), kind === 2));
  }

  #add(data: ByteView, text: string): void {
    this.#put(data.u16(0), data.u16(2), data.u16(4), text);
  }

  #addNumber(row: number, column: number, style: number, value: number): void {
    if (!Number.isFinite(value)) throw new Refusal("CORRUPT", "a cell whose number is none");
    this.#put(row, column, style, { value, code: this.#globals.styles[style]?.code ?? "General" });
  }

  #put(row: number, column: number, style: number, content: string | FormattedNumber): void {
    const own = this.#globals.styles[style];
    this.cells.push({ row, column, content: shownIn(own, content), framed: own?.framed ?? false });
    if (this.cells.length > MOST_CELLS)
      throw new Refusal("TOO_COMPLEX", `a sheet of more than ${MOST_CELLS} cells`);
  }
}

const isZero = (content: string | FormattedNumber): boolean =>
  typeof content !== "string" && content.value === 0;

/** The worksheet that begins at an offset of the stream. What is embedded in it, e.g. a chart, is passed over. */
export function readXlsSheet(stream: ByteView, from: number, globals: XlsGlobals): StatedSheet {
  const reader = new SheetReader(globals);
  let depth = 0;
  for (const record of biffRecords(stream, from)) {
    if (record.type === BOF) depth += 1;
    else if (record.type === EOF) depth -= 1;
    else if (depth === 1) reader.read(record);
    if (depth <= 0) break;
  }
  const { cells, merges, hiddenRows, shownRows, hiddenColumns, hidesUnstatedRows, hidesZeros } = reader;
  return {
    // Whether zeros are displayed is only said after the cells.
    cells: hidesZeros ? cells.map((cell) => (isZero(cell.content) ? { ...cell, content: "" } : cell)) : cells,
    merges,
    isRowHidden: (row) => hiddenRows.has(row) || (hidesUnstatedRows && !shownRows.has(row)),
    isColumnHidden: (column) => hiddenColumns.has(column),
  };
}
