import type { FormattedNumber } from "./number-display.ts";
import type { SheetCell } from "./sheet.ts";

/** A cell whose number is still to be displayed. */
export interface StatedCell extends Omit<SheetCell, "text"> {
  readonly content: string | FormattedNumber;
}
