import type { GridCell } from "../../document/document.ts";
import { parseValue } from "../value.ts";
import type { ScannedRow } from "./scanned-row.ts";

/** A blank is sure enough to say that the figures of its row stand elsewhere. */
const SURE = 0.9;

const isBlank = ({ text, confidence = 1 }: GridCell): boolean =>
  parseValue(text)?.kind === "blank" && confidence >= SURE;

/** No cell of the row holds anything, for sure. */
export const isBlankRow = ({ values }: ScannedRow): boolean => values.length > 0 && values.every(isBlank);

/**
 * Where a page break may have cut a row in two: between the last row of a page and the first of the next, one of them
 * without a figure. Where rows elsewhere are blank, too, a blank half is no sign of a cut.
 */
export function tearsOf(rows: readonly ScannedRow[]): readonly number[] {
  const tears = rows.flatMap((row, index) => {
    const above = rows[index - 1];
    const meets = row.continues && above !== undefined && row.values.length === above.values.length;
    return meets && isBlankRow(above) !== isBlankRow(row) ? [index] : [];
  });
  return rows.filter(isBlankRow).length === tears.length ? tears : [];
}

/** The rows with the two halves of a row that a page break cut made one. */
export function mended(rows: readonly ScannedRow[], tear: number): readonly ScannedRow[] {
  const [upper, lower] = [rows[tear - 1], rows[tear]];
  if (upper === undefined || lower === undefined) return rows;
  const values = isBlankRow(upper) ? lower.values : upper.values;
  return rows.toSpliced(tear - 1, 2, { ...upper, label: upper.label + lower.label, values });
}

/** Blank rows at the end or the beginning of a page: a break may have cut them, and their figures stand on the other. */
export function cutRows(rows: readonly ScannedRow[]): ReadonlySet<number> {
  const isAtBreak = (row: ScannedRow, index: number): boolean =>
    row.continues || (rows[index + 1]?.continues ?? true);
  return new Set(rows.flatMap((row, index) => (isBlankRow(row) && isAtBreak(row, index) ? [index] : [])));
}
