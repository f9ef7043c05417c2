import { type CellValue, isAsserted, isRecognized } from "../report/cell.ts";

/** A number that was recognised from a picture, that the system stands by, and that no person has confirmed. */
export const isRecognizedNumber = (cell: CellValue | undefined): boolean =>
  cell?.kind === "number" && isAsserted(cell) && isRecognized(cell);
