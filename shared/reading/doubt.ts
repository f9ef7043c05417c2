import { type CellValue, isAsserted } from "../report/cell.ts";

/** A cell whose value is known but not whose it is: what was read becomes its one candidate. */
export function doubted(cell: CellValue): CellValue {
  if (!isAsserted(cell)) return cell;
  return { ...cell, kind: "ambiguous", value: null, raw: "", confidence: 0, candidates: [cell.raw] };
}
