import { OBJECT } from "../flow/unseen.ts";
import type { OpenDocumentStyles } from "../package/open-document-styles.ts";
import { paragraphText } from "../package/open-document-text.ts";
import { elementOf, elementsOf, type XmlElement } from "../package/xml-tree.ts";
import { Refusal } from "../refusal.ts";
import { type Merge, MOST_CELLS, MOST_MERGES, type Sheet, type SheetCell } from "./sheet.ts";

const COVERED = "table:covered-table-cell";
const GROUPS = /^table:table-(?:row-group|rows|header-rows|column-group|columns|header-columns)$/u;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const isHidden = ({ attributes }: XmlElement): boolean =>
  /^(?:collapse|filter)$/u.test(attributes["table:visibility"] ?? "");

function stated(element: XmlElement, attribute: string, most: number): number {
  const number = Number.parseInt(element.attributes[attribute] ?? "1", 10);
  return Number.isFinite(number) && number > 1 ? Math.min(number, most) : 1;
}

/** The rows or columns of a table, those of its groups among them. */
const linesOf = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return GROUPS.test(child.name) ? linesOf(child, name) : [];
  });

/** Ranges of rows or columns that are hidden. */
class Hidden {
  readonly #ranges: { readonly from: number; readonly to: number }[] = [];

  add(from: number, count: number): void {
    const last = this.#ranges.at(-1);
    if (last !== undefined && last.to + 1 === from)
      this.#ranges[this.#ranges.length - 1] = { from: last.from, to: from + count - 1 };
    else this.#ranges.push({ from, to: from + count - 1 });
  }

  readonly has = (index: number): boolean =>
    this.#ranges.some(({ from, to }) => from <= index && index <= to);
}

function hiddenColumns(table: XmlElement): Hidden {
  const hidden = new Hidden();
  let column = 0;
  for (const element of linesOf(table, "table:table-column")) {
    const count = stated(element, "table:number-columns-repeated", LAST_COLUMN + 1);
    if (isHidden(element)) hidden.add(column, count);
    column += count;
  }
  return hidden;
}

/** The text that a cell displays: ODF keeps it beside the value. */
function displayed(cell: XmlElement, styles: OpenDocumentStyles): string {
  const style = cell.attributes["table:style-name"];
  const look = { ...styles.lookOf("table-cell", style), onGround: styles.isDarkCell(style) };
  const paragraphs = elementsOf(cell, "text:p").map(
    (paragraph) => paragraphText(paragraph, styles, look).text,
  );
  const written = paragraphs.join("\n").trim();
  const text = written === "" && styles.isCrossedOut(style) ? OBJECT : written;
  const { "office:value-type": type, "table:formula": formula } = cell.attributes;
  // What a formula gives is not known before a program works it out: such a cell is not blank.
  if (text === "" && type === undefined && formula !== undefined) return formula;
  // Nor is one that states a value and does not say how it is displayed.
  return type !== undefined && paragraphs.length === 0 ? OBJECT : text;
}

/** A cell as its row writes it, before the row's repetitions are told. */
interface RowCell extends Omit<SheetCell, "row"> {
  readonly rows: number;
  readonly columns: number;
}

function rowCells(row: XmlElement, styles: OpenDocumentStyles): RowCell[] {
  const cells: RowCell[] = [];
  let column = 0;
  for (const cell of elementsOf(row)) {
    if (cell.name !== "table:table-cell" && cell.name !== COVERED) continue;
    const count = stated(cell, "table:number-columns-repeated", LAST_COLUMN + 1);
    const text = cell.name === COVERED ? "" : displayed(cell, styles);
    const rows = stated(cell, "table:number-rows-spanned", LAST_ROW + 1);
    const columns = stated(cell, "table:number-columns-spanned", LAST_COLUMN + 1);
    const framed = styles.isFramed(cell.attributes["table:style-name"]);
    const isStated =
      elementOf(cell, "text:p") !== undefined || text !== "" || rows > 1 || columns > 1 || framed;
    // Blanks to the end of the sheet are one element; only what is stated is kept.
    const kept = isStated && cell.name !== COVERED ? count : 0;
    if (cells.length + kept > MOST_CELLS) throw new Refusal("TOO_COMPLEX", `a row of ${kept} filled cells`);
    if (text !== "" || count < 1_000)
      for (let index = 0; index < kept; index += 1)
        cells.push({ column: column + index, text, framed, rows, columns });
    column += count;
  }
  return cells;
}

/** Rows that hold text count as often as they are repeated; formatted ones may go on to the end of the sheet. */
const repetitions = (count: number, written: readonly RowCell[]): number =>
  written.some(({ text }) => text !== "") ? count : 1;

/** A `table:table` as far as it is displayed. */
export function readOdsSheet(table: XmlElement, styles: OpenDocumentStyles): Sheet {
  const columns = hiddenColumns(table);
  const hidden = new Hidden();
  const cells: SheetCell[] = [];
  const merges: Merge[] = [];
  const add = (row: number, { rows, columns: across, ...cell }: RowCell): void => {
    cells.push({ ...cell, row });
    if (rows > 1 || across > 1) merges.push({ row, column: cell.column, rows, columns: across });
  };
  let row = 0;
  for (const element of linesOf(table, "table:table-row")) {
    const count = stated(element, "table:number-rows-repeated", LAST_ROW + 1);
    if (isHidden(element)) hidden.add(row, count);
    const written = rowCells(element, styles);
    const repeated = repetitions(count, written);
    if (cells.length + repeated * written.length > MOST_CELLS || merges.length > MOST_MERGES)
      throw new Refusal(
        "TOO_COMPLEX",
        `a sheet of more than ${MOST_CELLS} cells or ${MOST_MERGES} merged ones`,
      );
    for (let index = 0; index < repeated; index += 1) for (const cell of written) add(row + index, cell);
    row += count;
  }
  return { cells, merges, isRowHidden: hidden.has, isColumnHidden: columns.has };
}
