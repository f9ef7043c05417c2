import type { CellId } from "../../shared/form/cells.ts";
import type { Forms, TableName } from "../../shared/form/edition.ts";

/** What a reader should make of a printed value: a number, nothing, or money as printed. */
export type Reading = number | string | null;

/** One printed value. `unasked` marks one that a header explains as foreign to the form, e.g. a subtotal column. */
export interface Value {
  readonly text: string;
  readonly reading: Reading;
  readonly unasked?: boolean;
}

/** One row of figures as it will be printed. `path` holds its labels from the outermost group inwards. */
export interface DataRow {
  readonly kind: "data";
  /** The row of the form (for table 4 the empty string); null for a row that the form does not have. */
  readonly row: string | null;
  readonly path: readonly string[];
  readonly values: readonly Value[];
  /** Columns over which the form merges the row's last figure. */
  readonly lastColumns: number;
  /** Columns by which a tabbed row has slipped: −1 and −2 left, 1 right. */
  readonly shift?: number;
  readonly valuesFirst?: boolean;
  /** The header has the columns in another order: for each printed value the number of its column of the form. */
  readonly order?: readonly number[];
  /** The last label and the first value are one piece of text. */
  readonly glued?: boolean;
  /** What a page break put in the midst of the row. */
  readonly cut?: readonly string[];
}

export interface HeaderCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

export interface HeaderRow {
  readonly kind: "header";
  readonly cells: readonly HeaderCell[];
}

/** 第二十条第（一）项 and its like, over the whole width. */
export interface CaptionRow {
  readonly kind: "caption";
  readonly text: string;
}

/** Text that a page break put between two rows, e.g. a page number; empty for a bare break. */
export interface Interruption {
  readonly kind: "interruption";
  readonly lines: readonly string[];
}

export type TableRow = DataRow | HeaderRow | CaptionRow | Interruption;

export interface Table {
  readonly kind: "table";
  readonly name: TableName;
  /** Columns of labels, then columns of figures. */
  readonly labelColumns: number;
  readonly valueColumns: number;
  readonly rows: readonly TableRow[];
}

export type TextRole = "navigation" | "title" | "byline" | "heading" | "paragraph" | "footer";

export interface TextBlock {
  readonly kind: "text";
  readonly role: TextRole;
  readonly text: string;
}

export type Block = TextBlock | Table;

/** A report as one agency wrote it, before it becomes a file. */
export interface Manuscript {
  readonly agency: string;
  readonly reportYear: number;
  readonly forms: Forms;
  readonly blocks: readonly Block[];
  /** Another report that stands in the same file; no part of the truth about this one. */
  readonly appended?: readonly Block[];
}

/** A truth file: see the contract. Cells that nobody can tell from the document are only in `mustNotAssert`. */
export interface Truth {
  readonly agency: string;
  readonly reportYear: number;
  readonly forms: Forms;
  readonly cells: Readonly<Record<CellId, Reading>>;
  readonly mustNotAssert: readonly CellId[];
}
