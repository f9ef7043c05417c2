import type { PieceRow, ValuePiece } from "./pieces.ts";
import type { Record } from "./record.ts";
import { isInk } from "./value.ts";

/**
 * The values of a row that a page break cut in two, `upper` on the first page: in each column one half has the value.
 * Where both have one, or a column is not there above, what belongs together is not proved: `scattered`.
 */
export function joinedHalves(
  upper: readonly ValuePiece[],
  lower: PieceRow,
): Pick<Record, "values" | "scattered"> {
  const values = [...upper];
  for (const piece of lower.pieces) {
    if (piece.kind !== "value" || !isInk(piece.value)) continue;
    const index = values.findIndex((known) => known.column === piece.column && known.end === piece.end);
    const known = values[index];
    if (known === undefined || isInk(known.value)) return { values: upper, scattered: true };
    values[index] = piece;
  }
  return { values };
}
