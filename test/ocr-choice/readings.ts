import fc from "fast-check";
import type { Grid, GridCell } from "../../shared/document/document.ts";

/** One reading of a cell. */
export type CellReading = Pick<GridCell, "text" | "confidence" | "alternatives">;

const TEXTS = ["", "0", "3", "8", "13", "1,234", "-", "/", "12.5"] as const;

const text = fc.constantFrom(...TEXTS);

export const anyReading: fc.Arbitrary<CellReading> = fc.record({
  text,
  confidence: fc.oneof(
    fc.constantFrom(0, 0.5, 0.79, 0.8, 0.89, 0.9, 0.97, 0.999),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
  alternatives: fc.array(text, { maxLength: 2 }),
});

/** A row of cells on a page, each a hundred points wide; `shift` moves all of them, as engines differ by a little. */
export function gridOf(readings: readonly CellReading[], shift = 0): Grid {
  const cells = readings.map((reading, column): GridCell => {
    const left = column * 100 + shift;
    const at = { page: 1, box: [left, 10 + shift, left + 100, 30 + shift] as const };
    return { row: 0, column, rowSpan: 1, columnSpan: 1, at, ...reading };
  });
  return { kind: "grid", rows: 1, columns: readings.length, cells };
}
