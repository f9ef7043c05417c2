import type { GridCell } from "../../document/document.ts";
import { normalizeLabel } from "../normalize.ts";
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

/**
 * Where a page break has cut a row, by its label: the last row of a page and the first of the next print, one behind the
 * other, a label of the form to the letter, and neither prints one alone.
 */
export function labelTearsOf(rows: readonly ScannedRow[], labels: ReadonlySet<string>): readonly number[] {
  const bodyOf = (text: string): string => normalizeLabel(text).body;
  return rows.flatMap((row, index) => {
    const above = rows[index - 1];
    if (!row.continues || above === undefined || row.values.length !== above.values.length) return [];
    const halves = [bodyOf(above.label), bodyOf(row.label)];
    const isTorn = halves.every((half) => half !== "" && !labels.has(half));
    return isTorn && labels.has(bodyOf(above.label + row.label)) ? [index] : [];
  });
}

/** How sure a value can be of which both halves hold something: whether it is one figure on two lines is not known. */
const DOUBTFUL = 0.4;

const FIGURE = /^\d[\d,.]*$/u;
const SIGN = /^[-/]$/u;

/** True for a half that is blank as far as the other is a figure: if it holds anything it is a sign, and none follows a figure. */
const isBlankBeside = (half: GridCell, other: GridCell): boolean =>
  half.text === "" &&
  FIGURE.test(other.text) &&
  (half.alternatives?.every((text) => SIGN.test(text)) ?? false);

/** A value of a row that was cut: the half that holds something, where the other is blank for sure. */
function joined(upper: GridCell, lower: GridCell): GridCell {
  if (isBlankBeside(upper, lower)) return lower;
  if (isBlankBeside(lower, upper)) return upper;
  const confidence = Math.min(upper.confidence ?? 1, lower.confidence ?? 1);
  if (isBlank(upper)) return { ...lower, confidence };
  if (isBlank(lower)) return { ...upper, confidence };
  return { ...upper, text: upper.text + lower.text, confidence: Math.min(confidence, DOUBTFUL) };
}

/** The rows with the two halves of a row that a page break cut made one. */
export function mended(rows: readonly ScannedRow[], tear: number): readonly ScannedRow[] {
  const [upper, lower] = [rows[tear - 1], rows[tear]];
  if (upper === undefined || lower === undefined) return rows;
  const values = upper.values.map((value, column) => joined(value, lower.values[column] ?? value));
  return rows.toSpliced(tear - 1, 2, { ...upper, label: upper.label + lower.label, values });
}

/** Blank rows at the end or the beginning of a page: a break may have cut them, and their figures stand on the other. */
export function cutRows(rows: readonly ScannedRow[]): ReadonlySet<number> {
  const isAtBreak = (row: ScannedRow, index: number): boolean =>
    row.continues || (rows[index + 1]?.continues ?? true);
  return new Set(rows.flatMap((row, index) => (isBlankRow(row) && isAtBreak(row, index) ? [index] : [])));
}
