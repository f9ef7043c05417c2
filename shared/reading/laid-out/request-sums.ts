import type { Edition } from "../../form/edition.ts";
import { outcomeLeaves, requestRows } from "../../form/requests.ts";
import type { PrintedValue } from "../value.ts";

/** What a row holds in each column; null for a blank. */
export type Figures = readonly (PrintedValue | null)[];

/** A blank or a dash adds nothing to a sum; what is no number has none. */
function numberOf(value: PrintedValue | null | undefined): number {
  if (value === null || value === undefined) return 0;
  if (value.kind === "number") return value.value;
  return value.kind === "dash" || value.kind === "slash" ? 0 : Number.NaN;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The total of a row, its last column, is that of the others. */
export const rowHolds = (figures: Figures): boolean =>
  sum(figures.slice(0, -1).map(numberOf)) === numberOf(figures.at(-1));

/** Every column adds up: the outcomes to their total, and what came in to what was dealt with and what is left. */
export function columnsHold(rows: readonly Figures[], edition: Edition): boolean {
  const known = new Map(requestRows(edition).map(({ id }, index) => [id, rows[index] ?? []]));
  const at = (id: string, column: number): number => numberOf(known.get(id)?.[column]);
  return (rows[0] ?? []).every((_, column) => {
    const total = at("outcomes.total", column);
    const outcomes = outcomeLeaves(edition).map(({ id }) => at(id, column));
    const came = at("newRequests", column) + at("carriedOver", column);
    return sum(outcomes) === total && came === total + at("carriedForward", column);
  });
}
