import type { GridCell, Place } from "../../document/document.ts";
import type { LabelPiece, PieceRow, ValuePiece } from "../pieces.ts";
import { parseValue } from "../value.ts";

/** Figures are short; what is longer is something else, whatever it says. */
const LONGEST_FIGURE = 40;
const NOWHERE: Place = { line: 0 };

/** A label that no row of the form has: what stands beside it belongs to none. */
export const UNKNOWN_LABEL = "（未认清）";

/** A cell of values; what is no figure stands there all the same. */
export function valuePiece(cell: GridCell, column: number): ValuePiece {
  const { confidence, alternatives, at } = cell;
  const text = cell.text.slice(0, LONGEST_FIGURE);
  const value = parseValue(text) ?? { kind: "unreadable" as const, raw: text.trim() };
  const recognized = {
    ...(confidence === undefined ? {} : { confidence }),
    ...(alternatives === undefined ? {} : { alternatives }),
  };
  return { kind: "value", value, column, end: column + 1, at, recognized };
}

const labelPiece = (text: string, column: number, at: Place | null): LabelPiece => ({
  kind: "label",
  text,
  column,
  end: column + 1,
  at: at ?? NOWHERE,
});

/** A row of the form's own label and its values, as a row of a table with one column of labels. */
export function formRow(label: string, at: Place | null, values: readonly GridCell[]): PieceRow {
  const pieces = [labelPiece(label, 0, at), ...values.map((cell, index) => valuePiece(cell, index + 1))];
  return {
    pieces,
    binding: "columns",
    width: pieces.length,
    prose: false,
    positioned: true,
    isPlaced: true,
    isGrid: true,
  };
}

/** A header that names columns, from the first after the labels on. */
export function formHeader(names: readonly string[], from: number, at: Place | null): PieceRow {
  const pieces = names.map((name, index) => labelPiece(name, from + index, at));
  return {
    pieces,
    binding: "columns",
    width: from + names.length,
    prose: false,
    positioned: true,
    isGrid: true,
  };
}
