import type { Block, Grid, GridCell, Line, Place, Recognized } from "../document/document.ts";
import { labelEnding } from "./label-index.ts";
import { normalizeLabel } from "./normalize.ts";
import { isInk, type PrintedValue, parseValue } from "./value.ts";

/** A value with the column it stands in, where its row has columns. */
export interface ValuePiece {
  readonly kind: "value";
  readonly value: PrintedValue;
  readonly column: number;
  /** The column after it: more than one further where the cell is merged. */
  readonly end: number;
  readonly at: Place;
  /** How sure it is, where it was recognised from a picture. */
  readonly recognized?: Recognized;
  /** It was printed at the end of its label: within a cell of a grid, or in a text, where blanks may have been dropped. */
  readonly glued?: "cell" | "text";
}

export interface LabelPiece {
  readonly kind: "label";
  readonly text: string;
  readonly column: number;
  readonly end: number;
  readonly at: Place;
}

export type Piece = ValuePiece | LabelPiece;

/**
 * How the source ties the pieces of a row together: not at all (running text), by columns (a grid row, a line with
 * separators), or as a list of cells in which merged cells count once (a cell on every line).
 */
export type Binding = "loose" | "columns" | "cells";

/** A row of pieces. */
export interface PieceRow {
  readonly pieces: readonly Piece[];
  readonly binding: Binding;
  /** Columns that the row covers, blanks included. */
  readonly width: number;
  /** Running text that no table label is as long as: it ends a table row. */
  readonly prose: boolean;
  /** The columns of the pieces are the source's own, so that they line up with those of other rows. */
  readonly positioned?: boolean;
  /** It is known of each value which column of the form it stands in: a blank is one. */
  readonly isPlaced?: true;
  readonly isGrid?: true;
  /** The row is a line of a text in which one row of a table may stand on several. */
  readonly spread?: Spread;
}

/** How lines go on in the lines above and below them: in running text anywhere, between pipes in the same columns. */
export type Spread = "running" | "pipe";

const PROSE_LENGTH = 90;
/** No cell of the form holds as much; such text is not looked into, however it is made up. */
const LONGEST_CELL = 400;
const LONGEST_LINE = 2_000;
const PROSE_ROW: PieceRow = { pieces: [], binding: "loose", width: 0, prose: true };
/** Page numbers and the like that a page break puts between rows. */
const FURNITURE =
  /^(?:[-—–―－]\s*\d{1,4}\s*[-—–―－]|第\s*\d+\s*页(?:\s*[/,，]?\s*共\s*\d+\s*页)?|\d+\s*\/\s*\d+)$/u;

/** Strokes over, between and under the columns of a table: not the dashes that stand for nothing. */
const RULE = /^(?:[-=]{4,}|[-=]{2,}(?: +[-=]{2,})+)$/u;

/** Strokes, page numbers and the like: nothing that a table holds. */
export const isFurniture = (text: string): boolean =>
  RULE.test(text) || FURNITURE.test(text.normalize("NFKC"));

const valuePiece = (value: PrintedValue, column: number, at: Place, end = column + 1): ValuePiece => ({
  kind: "value",
  value,
  column,
  end,
  at,
});

/** The pieces of one cell: a value, a label, or a label with a value glued to its end. */
function piecesOfCell(text: string, column: number, at: Place, end = column + 1, inGrid = false): Piece[] {
  if (text.length > LONGEST_CELL) return [];
  const value = parseValue(text);
  if (value !== null) return [valuePiece(value, column, at, end)];
  const glued = labelEnding(text);
  if (glued === null) return [{ kind: "label", text, column, end, at }];
  const gluedValue = parseValue(glued.value);
  const label: LabelPiece = { kind: "label", text: glued.label, column, end, at };
  const kind = inGrid ? "cell" : "text";
  return gluedValue === null ? [label] : [label, { ...valuePiece(gluedValue, column, at, end), glued: kind }];
}

/** The pieces of a recognised text: a value is as sure as the text; what else the text may be, only a lone value may be. */
function recognized(pieces: readonly Piece[], { confidence, alternatives }: Recognized): Piece[] {
  if (confidence === undefined) return [...pieces];
  const others = pieces.length === 1 && alternatives !== undefined ? { alternatives } : {};
  return pieces.map((piece) =>
    piece.kind === "label" ? piece : { ...piece, recognized: { confidence, ...others } },
  );
}

/** Of figures that recognition found beside one another, but in no cell, the order is not sure. */
const IN_TEXT = 0.5;

const inText = ({ confidence }: Recognized): Recognized =>
  confidence === undefined ? {} : { confidence: Math.min(confidence, IN_TEXT) };

/** Two spaces or more are the gap between columns; one may stand within a label. */
const GAP = /[ \u00A0\u3000\u2002\u2003]{2,}/u;

/** Values at the end of a text, peeled off word by word; what is left is one label. */
function peelValues(text: string): { readonly label: string; readonly values: readonly PrintedValue[] } {
  const words = text.split(/[\s\u3000]+/u);
  const values: PrintedValue[] = [];
  let rest = words.length;
  while (rest > 0) {
    const value = parseValue(words[rest - 1] ?? "");
    if (value === null) break;
    values.unshift(value);
    rest -= 1;
  }
  return { label: words.slice(0, rest).join(" "), values };
}

function piecesOfRunningText(text: string, at: Place): Piece[] {
  const pieces: Piece[] = [];
  for (const chunk of text.trim().split(GAP)) {
    const { label, values } = peelValues(chunk.trim());
    if (label !== "") pieces.push(...piecesOfCell(label, pieces.length, at));
    for (const value of values) pieces.push(valuePiece(value, pieces.length, at));
  }
  return pieces;
}

function isProse(text: string): boolean {
  return text.replace(/\s+/gu, " ").length > PROSE_LENGTH || /[。；;]$/u.test(text);
}

function runningRow(line: Line): PieceRow {
  const [first] = line.parts;
  if (first !== undefined && first.text.length > LONGEST_LINE) return PROSE_ROW;
  const text = first?.text.trim() ?? "";
  if (first === undefined || isFurniture(text)) return EMPTY_ROW;
  const pieces = recognized(piecesOfRunningText(text, first.at), inText(first));
  const isBound = pieces.some((piece) => piece.kind === "label") && pieces.length > 1;
  const prose = isProse(text) && pieces.at(-1)?.kind !== "value";
  return { pieces, binding: isBound ? "columns" : "loose", width: pieces.length, prose, spread: "running" };
}

const EMPTY_ROW: PieceRow = { pieces: [], binding: "loose", width: 0, prose: false };

function columnsRow(line: Line): PieceRow {
  const pieces = line.parts.flatMap((part, column) =>
    recognized(piecesOfCell(part.text, column, part.at), inText(part)),
  );
  const binding = line.separator === "line" ? "cells" : line.parts.length === 1 ? "loose" : "columns";
  const row = { pieces, binding, width: line.parts.length, prose: false } as const;
  const spread = line.separator === "pipe" ? { spread: "pipe" as const } : {};
  return { ...row, positioned: binding === "columns", ...spread };
}

const unreadable = (raw: string): PrintedValue => ({ kind: "unreadable", raw: raw.trim() });

/** A cell without letters that is neither a value nor an ordinal (#, £3£): something stands there, if not what. */
const isCipher = (text: string): boolean => !/\p{L}/u.test(text) && normalizeLabel(text).ordinal === null;

/** The pieces of a grid's cell. A value merged over rows that hold others may be that of any of them. */
function piecesOfGridCell(cell: GridCell, isShared: boolean): Piece[] {
  const { text, column, columnSpan, at } = cell;
  const pieces = piecesOfCell(text, column, at, column + columnSpan, true).map((piece) => {
    if (piece.kind === "label")
      return isCipher(piece.text) ? valuePiece(unreadable(piece.text), column, at, piece.end) : piece;
    return isShared && isInk(piece.value) ? { ...piece, value: unreadable(piece.value.raw) } : piece;
  });
  return recognized(pieces, cell);
}

function gridRows(grid: Grid): PieceRow[] {
  const rows: Piece[][] = Array.from({ length: grid.rows }, () => []);
  const written = new Set(grid.cells.flatMap(({ row, text }) => (text.trim() === "" ? [] : [row])));
  for (const cell of grid.cells) {
    const below = Array.from({ length: cell.rowSpan - 1 }, (_, index) => cell.row + 1 + index);
    const isShared = below.some((row) => written.has(row));
    rows[cell.row]?.push(...piecesOfGridCell(cell, isShared));
  }
  return rows.map((pieces) => ({
    pieces,
    binding: "columns",
    width: pieces.at(-1)?.end ?? 0,
    prose: false,
    positioned: true,
    isGrid: true,
  }));
}

/** A block as rows of labels and values, in reading order. */
export function rowsOf(block: Block): readonly PieceRow[] {
  if (block.kind === "grid") return gridRows(block);
  return [block.separator === "none" ? runningRow(block) : columnsRow(block)];
}
