import type { Place } from "../document/document.ts";
import type { FoldedLabel } from "./normalize.ts";
import type { Binding, Spread, ValuePiece } from "./pieces.ts";
import { isInk } from "./value.ts";

export interface RecordLabel extends FoldedLabel {
  readonly text: string;
  readonly column: number;
  readonly end: number;
  /** Counts the rows of the document: labels of one row have the same. */
  readonly row: number;
  /** Its columns line up with those of the rows around it. */
  readonly positioned: boolean;
  readonly at: Place;
}

/** Labels, then the values printed after them. */
export interface Record {
  readonly labels: readonly RecordLabel[];
  /** In order, blanks included where the source keeps them. */
  readonly values: readonly ValuePiece[];
  readonly binding: Binding;
  /** Columns of the row that the record came from, blanks included. */
  readonly width: number;
  /** It is known of each value which column of the form it stands in: a blank is one. */
  readonly isPlaced?: true;
  /** Its columns are those of the cells of a table, merged ones too. */
  readonly isGrid?: true;
  /** Its values stand on lines that may go on in others. */
  readonly spread?: Spread;
  /** Its values stand on several lines that are not all one cell, or not all as far apart: they have no order. */
  readonly scattered?: boolean;
  readonly at: Place | null;
}

/** The values that say something. */
export const inkOf = (record: Record): readonly ValuePiece[] =>
  record.values.filter((piece) => isInk(piece.value));
