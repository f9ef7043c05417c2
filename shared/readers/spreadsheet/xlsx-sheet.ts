import { type Attributes, walkXml } from "../package/xml.ts";
import { Refusal } from "../refusal.ts";
import { LAST_ROW, MOST_CONDITIONS, mergeOf, placeOf, rangesOf } from "./cell-references.ts";
import { type CellStyle, shownIn } from "./cell-style.ts";
import type { FormattedNumber } from "./number-display.ts";
import type { Overlay } from "./overlays.ts";
import { type Merge, MOST_CELLS, MOST_MERGES } from "./sheet.ts";
import type { StatedCell } from "./stated-cell.ts";
import type { StatedSheet } from "./stated-sheet.ts";
import { RunText } from "./xlsx-strings.ts";
import type { WorkbookStyles } from "./xlsx-styles.ts";
import { EXCEL, isOff, isOn } from "./xlsx-vocabulary.ts";

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle | undefined;
  value: string | null;
  formula: string | null;
}

/** Points, and widths of a digit: nobody sees what stands in so low a row or so narrow a column. */
const UNSEEN_HEIGHT = 2;
const UNSEEN_WIDTH = 0.3;

/** Reads a worksheet part (18.3.1.99) while it is walked. */
class SheetReader {
  readonly cells: StatedCell[] = [];
  readonly merges: Merge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly shownRows = new Set<number>();
  readonly hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  hidesUnstatedRows = false;
  /** Cells whose look depends on a condition that may keep figures from being seen. */
  readonly overlays: Overlay[] = [];
  readonly #strings: readonly string[];
  readonly #styles: WorkbookStyles;
  #conditional: readonly Merge[] = [];
  readonly #runs = new RunText();
  #hidesZeros = false;
  #row = -1;
  #column = -1;
  #cell: OpenCell | null = null;
  #into: "value" | "formula" | null = null;

  constructor(strings: readonly string[], styles: WorkbookStyles) {
    this.#strings = strings;
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "c") this.#openCell(attributes);
    else if (this.#cell !== null) this.#openWithin(name, attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (name === "mergeCell") this.#merge(attributes.ref);
    else if (name === "col") this.#columnsOf(attributes);
    else if (name === "sheetView") this.#hidesZeros = isOff(attributes.showZeros);
    else if (name === "conditionalFormatting") this.#conditional = rangesOf(attributes.sqref);
    else if (this.#hidesFigures(name, attributes)) this.#doubtConditional();
    else if (name === "sheetFormatPr") this.hidesUnstatedRows = isOn(attributes.zeroHeight);
  }

  close(name: string): void {
    this.#runs.close(name);
    if (name === "c") this.#closeCell();
    else if (name === "v" || name === "f") this.#into = null;
  }

  text(text: string): void {
    const cell = this.#cell;
    if (cell === null) return;
    if (this.#into === "value") cell.value = (cell.value ?? "") + text;
    else if (this.#into === "formula") cell.formula = (cell.formula ?? "") + text;
    else this.#runs.write(text);
  }

  #hidesFigures(name: string, { dxfId, showValue }: Attributes): boolean {
    if (name === "cfRule") return dxfId !== undefined && this.#styles.hiding.has(Number(dxfId));
    return (name === "dataBar" || name === "iconSet") && isOff(showValue);
  }

  #doubtConditional(): void {
    if (this.overlays.length < MOST_CONDITIONS)
      this.overlays.push(...this.#conditional.map((range) => ({ ...range, hides: true })));
    this.#conditional = [];
  }

  #openRow({ r, hidden, ht }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    if (!(this.#row >= 0 && this.#row <= LAST_ROW)) throw new Refusal("CORRUPT", `row ${r} of a sheet`);
    (isOn(hidden) || Number(ht ?? UNSEEN_HEIGHT + 1) <= UNSEEN_HEIGHT ? this.hiddenRows : this.shownRows).add(
      this.#row,
    );
  }

  #columnsOf({ min, max, hidden, width }: Attributes): void {
    if (isOn(hidden) || Number(width ?? 1) <= UNSEEN_WIDTH)
      this.hiddenColumns.push({ from: Number(min) - 1, to: Number(max) - 1 });
  }

  #merge(reference: string | undefined): void {
    const merge = mergeOf(reference);
    if (merge === null) throw new Refusal("CORRUPT", `merged cells ${String(reference).slice(0, 40)}`);
    this.merges.push(merge);
    if (this.merges.length > MOST_MERGES) throw new Refusal("TOO_COMPLEX", "a sheet of many merged cells");
  }

  #openCell({ r, t, s }: Attributes): void {
    const place = r === undefined ? { row: this.#row, column: this.#column + 1 } : placeOf(r);
    if (place === null || place.row < 0)
      throw new Refusal("CORRUPT", `cell ${String(r).slice(0, 40)} of a sheet`);
    this.#column = place.column;
    this.#cell = {
      ...place,
      type: t ?? "n",
      style: this.#styles.cells[Number(s ?? 0)],
      value: null,
      formula: null,
    };
  }

  #openWithin(name: string, attributes: Attributes): void {
    if (name === "v") this.#into = "value";
    else if (name === "f") {
      this.#into = "formula";
      if (this.#cell !== null) this.#cell.formula ??= "";
    } else this.#runs.open(name, attributes);
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null) return;
    const { row, column, style } = cell;
    const content = this.#contentOf(cell);
    this.cells.push({
      row,
      column,
      content: shownIn(style, content),
      framed: style?.framed ?? false,
    });
    if (this.cells.length > MOST_CELLS)
      throw new Refusal("TOO_COMPLEX", `a sheet of more than ${MOST_CELLS} cells`);
  }

  #contentOf({ type, value, formula, style }: OpenCell): string | FormattedNumber {
    const inline = this.#runs.take();
    if (type === "inlineStr") return inline;
    // What a formula gives is not known before a program works it out: such a cell is not blank.
    if (value === null || value === "") return formula === null ? "" : `=${formula}`;
    if (type === "s") {
      const text = this.#strings[Number(value)];
      if (text === undefined) throw new Refusal("CORRUPT", `a cell names string ${value.slice(0, 20)}`);
      return text;
    }
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    if (type !== "n") return value;
    const number = Number(value);
    if (!Number.isFinite(number)) throw new Refusal("CORRUPT", `the number ${value.slice(0, 20)} of a cell`);
    if (number === 0 && this.#hidesZeros) return "";
    return { value: number, code: style?.code ?? "General" };
  }
}

/** A worksheet as far as it is stated; hidden rows and columns are told apart. */
export function readSheet(part: Uint8Array, strings: readonly string[], styles: WorkbookStyles): StatedSheet {
  const reader = new SheetReader(strings, styles);
  walkXml(part, EXCEL, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  const { cells, merges, overlays, hiddenRows, shownRows, hiddenColumns, hidesUnstatedRows } = reader;
  return {
    cells,
    merges,
    overlays,
    isRowHidden: (row) => hiddenRows.has(row) || (hidesUnstatedRows && !shownRows.has(row)),
    isColumnHidden: (column) => hiddenColumns.some(({ from, to }) => from <= column && column <= to),
  };
}
