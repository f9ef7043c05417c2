import { isInk, parseValue } from "../value.ts";
import type { Fit } from "./order.ts";
import type { ScannedRow } from "./scanned-row.ts";

const hasFigures = ({ values }: ScannedRow): boolean =>
  values.some(({ text }) => {
    const value = parseValue(text);
    return value !== null && isInk(value);
  });

/** Runs of rows with figures that are none of the form's. */
function strays(rows: readonly ScannedRow[], { places }: Fit): (readonly [from: number, to: number])[] {
  const isStray = (index: number): boolean => {
    const row = rows[index];
    return row !== undefined && places[index] === -1 && row.values.length > 0;
  };
  return rows.flatMap((_, from) => {
    if (!isStray(from) || isStray(from - 1)) return [];
    let to = from;
    while (isStray(to)) to += 1;
    return rows.slice(from, to).some(hasFigures) ? [[from, to] as const] : [];
  });
}

/**
 * Rows beside one with figures that is not the form's: a page break or a stroke may have cut a row in two, the figures of
 * its first line above and those of its second below. Where as many rows of the form are missing there as stand there
 * unknown, they are these, and nobody's halves.
 */
export function besideStrays(rows: readonly ScannedRow[], fit: Fit, formRows: number): ReadonlySet<number> {
  return new Set(
    strays(rows, fit).flatMap(([from, to]) => {
      const above = from === 0 ? -1 : (fit.places[from - 1] ?? -1);
      const below = to === rows.length ? formRows : (fit.places[to] ?? formRows);
      const missing = below - above - 1;
      return missing >= to - from ? [] : [from - 1, to];
    }),
  );
}
