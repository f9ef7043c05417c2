import type { CellId } from "../form/cells.ts";
import type { Quantity } from "../form/edition.ts";
import type { RowLabel } from "./row-label.ts";
import type { ColumnUnit } from "./value.ts";

/** A cell of a row of the form, in the order of its columns. */
export interface Column {
  readonly id: CellId;
  readonly quantity: Quantity;
  readonly unit: ColumnUnit;
}

export interface FormRow extends RowLabel {
  readonly label: string;
  readonly columns: readonly Column[];
}
