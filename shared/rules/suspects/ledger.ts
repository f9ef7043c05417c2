import type { CellId } from "../../form/cells.ts";
import type { Report } from "../../report/report.ts";
import { numberIn } from "../operand.ts";
import { round6 } from "../sum.ts";
import { type Equation, type Equations, equationsOf } from "./equations.ts";

/** What the sums need of a report. */
export type Summed = Pick<Report, "cells" | "forms">;

/** The settled numbers of a report, and how far each of its sums is from holding. */
export interface Ledger {
  readonly equations: Equations;
  readonly values: ReadonlyMap<CellId, number>;
  /** Left minus right; absent where an operand is not settled. */
  readonly residuals: ReadonlyMap<Equation, number>;
}

/** Left minus right; null where an operand has no number. */
export function residualOf({ signs }: Equation, values: ReadonlyMap<CellId, number>): number | null {
  let sum = 0;
  for (const [cell, sign] of signs) {
    const value = values.get(cell);
    if (value === undefined) return null;
    sum += sign * value;
  }
  return round6(sum);
}

export function ledgerOf(report: Summed): Ledger {
  const equations = equationsOf(report.forms.requests);
  const values = new Map<CellId, number>();
  for (const cell of equations.cells) {
    const value = numberIn(report, cell);
    if (value !== null) values.set(cell, value);
  }
  const residuals = new Map<Equation, number>();
  for (const equation of equations.all) {
    const residual = residualOf(equation, values);
    if (residual !== null) residuals.set(equation, residual);
  }
  return { equations, values, residuals };
}

export function failing({ residuals }: Ledger): readonly Equation[] {
  return [...residuals].filter(([, residual]) => residual !== 0).map(([equation]) => equation);
}

/** Cells with the numbers that they would hold. */
export type Changes = ReadonlyMap<CellId, number>;

/** Counts are whole and not negative. */
export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

function after({ values }: Ledger, changes: Changes, { signs }: Equation): number | null {
  let sum = 0;
  for (const [cell, sign] of signs) {
    const value = changes.get(cell) ?? values.get(cell);
    if (value === undefined) return null;
    sum += sign * value;
  }
  return round6(sum);
}

function staysWithin(ledger: Ledger, changes: Changes): boolean {
  for (const cell of changes.keys())
    for (const bound of ledger.equations.bounds.get(cell) ?? [])
      if ((after(ledger, changes, bound) ?? 0) > 0) return false;
  return true;
}

/**
 * The failing equations that would hold with these changes; null where a change is no count, or some relation over a
 * changed cell that could be assessed would not hold.
 */
export function mendedBy(ledger: Ledger, changes: Changes): readonly Equation[] | null {
  const mended = new Set<Equation>();
  for (const [cell, to] of changes) {
    if (!isCount(to)) return null;
    for (const equation of ledger.equations.over.get(cell) ?? []) {
      const residual = ledger.residuals.get(equation);
      if (residual === undefined) continue;
      const x = shift(ledger, changes, equation);
      if (round6(residual + x) !== 0) return null;
      if (residual !== 0) mended.add(equation);
    }
  }
  return staysWithin(ledger, changes) ? [...mended] : null;
}

/** By how much the changes move an equation. */
function shift({ values }: Ledger, changes: Changes, { signs }: Equation): number {
  let x = 0;
  for (const [cell, to] of changes) x += (signs.get(cell) ?? 0) * (to - (values.get(cell) ?? 0));
  return x;
}
