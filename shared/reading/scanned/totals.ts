import type { GridCell } from "../../document/document.ts";
import { parseValue } from "../value.ts";
import type { ScannedRow } from "./scanned-row.ts";

/** Rows that must show it: in one, figures may add up by chance. */
const LEAST_ROWS = 2;
/** A figure less sure than this shows nothing. */
const SURE = 0.9;

/** What a cell counts; null where it is not read for sure. */
function countIn({ text, confidence = 1 }: GridCell): number | null {
  const value = parseValue(text);
  if (value === null || value.kind === "unreadable" || confidence < SURE) return null;
  return value.kind === "number" ? value.value : 0;
}

/**
 * True where the last of the columns holds the sums of the others, and no other column does: in some rows figures stand
 * in several columns and add up to the last, in none do they add up to another one.
 */
export function endsInTotals(rows: readonly ScannedRow[]): boolean {
  let shown = 0;
  for (const { values } of rows) {
    const counts = values.map(countIn).filter((count) => count !== null);
    if (counts.length < values.length || counts.filter((count) => count > 0).length <= 2) continue;
    const sum = counts.reduce((all, count) => all + count, 0);
    if (counts.at(-1) !== sum / 2) return false;
    shown += 1;
  }
  return shown >= LEAST_ROWS;
}
