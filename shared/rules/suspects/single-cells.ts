import type { CellId } from "../../form/cells.ts";
import { round6 } from "../sum.ts";
import type { Candidate } from "./candidate.ts";
import { failing, type Ledger, mendedBy } from "./ledger.ts";

/** The value of a cell with which an equation over it would hold. */
export function balancing(ledger: Ledger, cell: CellId, sign: 1 | -1, residual: number): number {
  return round6((ledger.values.get(cell) ?? 0) - sign * residual);
}

/** Every single cell whose change would make all relations over it hold, with the value that it would take. */
export function singleCells(ledger: Ledger): readonly Candidate[] {
  const seen = new Set<CellId>();
  const candidates: Candidate[] = [];
  for (const equation of failing(ledger)) {
    const residual = ledger.residuals.get(equation) ?? 0;
    for (const [cell, sign] of equation.signs) {
      if (seen.has(cell)) continue;
      seen.add(cell);
      const changes = new Map([[cell, balancing(ledger, cell, sign, residual)]]);
      const mended = mendedBy(ledger, changes);
      if (mended !== null) candidates.push({ changes, mended });
    }
  }
  return candidates;
}
