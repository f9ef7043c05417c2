import type { CellId } from "../../form/cells.ts";
import { type CellValue, isRecognized } from "../../report/cell.ts";
import { cellOf } from "../operand.ts";
import { round6 } from "../sum.ts";
import type { Equation } from "./equations.ts";
import { isCount, type Ledger, residualOf, type Summed } from "./ledger.ts";
import { numberOf } from "./number-of.ts";

/** A number that the sums leave for a cell in which none was read, with the sums that were used for it. */
export interface Forced {
  readonly cell: CellId;
  readonly to: number;
  readonly proof: readonly Equation[];
}

interface Open {
  readonly cells: readonly CellId[];
  /** What the open cells have to make up: Σ sign × value = −known. */
  readonly known: number;
}

function openPart({ signs }: Equation, values: ReadonlyMap<CellId, number>): Open {
  const cells: CellId[] = [];
  let known = 0;
  for (const [cell, sign] of signs) {
    const value = values.get(cell);
    if (value === undefined) cells.push(cell);
    else known += sign * value;
  }
  return { cells, known: round6(known) };
}

/** One open cell takes what is left; several of one sign that make up nothing are all 0, since no count is negative. */
function solve(equation: Equation, { cells, known }: Open): readonly (readonly [CellId, number])[] {
  const [first, ...others] = cells;
  if (first === undefined) return [];
  const sign = equation.signs.get(first) ?? 1;
  if (others.length === 0) return [[first, round6(0 - sign * known)]];
  const alike = others.every((cell) => equation.signs.get(cell) === sign);
  return alike && known === 0 ? cells.map((cell) => [cell, 0] as const) : [];
}

/**
 * What the reading holds possible must not be contradicted by what the sums say. What recognition thinks of a picture is
 * never all that it can be.
 */
function isPossible(cell: CellValue, to: number): boolean {
  if (!isCount(to)) return false;
  if (cell.kind !== "ambiguous" || cell.candidates.length === 0 || isRecognized(cell)) return true;
  return cell.candidates.some((raw) => numberOf(raw) === to);
}

/** Where the sums contradict one another or the reading, nothing that touches them is proposed. */
function isSound(ledger: Ledger, values: ReadonlyMap<CellId, number>, cell: CellId): boolean {
  const holds = (ledger.equations.over.get(cell) ?? []).every((one) => (residualOf(one, values) ?? 0) === 0);
  return (
    holds && (ledger.equations.bounds.get(cell) ?? []).every((one) => (residualOf(one, values) ?? 0) <= 0)
  );
}

/** Every step that the sums allow, one after the other, from the numbers that were read. */
function fill(ledger: Ledger): { values: Map<CellId, number>; steps: ReadonlyMap<CellId, Equation> } {
  const values = new Map(ledger.values);
  const steps = new Map<CellId, Equation>();
  let open = ledger.equations.all.filter((equation) => !ledger.residuals.has(equation));
  for (let before = -1; before < steps.size; ) {
    before = steps.size;
    for (const equation of open)
      for (const [cell, to] of solve(equation, openPart(equation, values))) {
        values.set(cell, to);
        steps.set(cell, equation);
      }
    open = open.filter(({ signs }) => [...signs.keys()].some((cell) => !values.has(cell)));
  }
  return { values, steps };
}

/** A single sum proves nothing where one of its numbers is itself under suspicion. */
function isTrusted(ledger: Ledger, proof: readonly Equation[]): boolean {
  const [only, ...others] = proof;
  if (only === undefined) return false;
  if (others.length > 0) return true;
  const overOf = (cell: CellId) => ledger.equations.over.get(cell) ?? [];
  return ![...only.signs.keys()].some((cell) =>
    overOf(cell).some((one) => (ledger.residuals.get(one) ?? 0) !== 0),
  );
}

/**
 * The numbers that the sums force where none was read. Where any of them contradicts a sum or what the reading holds
 * possible, the steps that led there cannot be told apart, and of that table nothing is proposed.
 */
export function forcedCells(report: Summed, ledger: Ledger): readonly Forced[] {
  const { values, steps } = fill(ledger);
  const tableOf = (cell: CellId): string => cell.slice(0, cell.indexOf("."));
  const unsound = new Set<string>();
  for (const cell of steps.keys()) {
    const to = values.get(cell) ?? 0;
    if (!isPossible(cellOf(report, cell), to) || !isSound(ledger, values, cell)) unsound.add(tableOf(cell));
  }
  return [...steps.keys()].flatMap((cell) => {
    const over = ledger.equations.over.get(cell) ?? [];
    const proof = over.filter((one) => residualOf(one, values) !== null);
    const fits = !unsound.has(tableOf(cell)) && isTrusted(ledger, proof);
    return fits ? [{ cell, to: values.get(cell) ?? 0, proof }] : [];
  });
}
