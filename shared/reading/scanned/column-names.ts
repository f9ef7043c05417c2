import type { GridCell } from "../../document/document.ts";
import { leansElsewhere, type Named, nearest } from "./nearest.ts";

/**
 * What a recognised header says of columns whose order is known: `form` where nothing contradicts it, an order
 * of its own where every name is readable, else `unclear`. Where half of the names are readable, what is left of the
 * others must not speak for other columns. `readable` are the columns whose names stand in their place.
 */
export interface ColumnNames {
  readonly order: "form" | "unclear" | readonly number[];
  readonly readable: readonly number[];
}

/** `headers` are the cells over each column, the lowest of each. */
export function columnNames(
  headers: readonly (GridCell | undefined)[],
  names: readonly Named<number>[],
): ColumnNames {
  const found = headers.map((cell) => (cell === undefined ? null : nearest(cell.text, names)));
  const readable = found.flatMap((name, column) => (name === column ? [column] : []));
  const leans = headers.some(
    (cell, column) =>
      found[column] === null && cell !== undefined && leansElsewhere(cell.text, column, names),
  );
  const isForm = !leans && found.every((name, column) => name === null || name === column);
  if (isForm) return { order: "form", readable };
  const order = found.flatMap((name) => name ?? []);
  const isWhole = order.length === names.length && new Set(order).size === names.length;
  return { order: isWhole ? order : "unclear", readable };
}

/** A name with a number behind it; and so many of them, of which not all only count the columns. */
const NUMBERED = /^\D{2,}?(\d[\d,]*)$/u;
const LEAST_NUMBERED = 3;

/** True where figures stand in the cells of names: those of a table stand between its rows then, and nobody knows of which they are. */
export function holdFigures(headers: readonly (GridCell | undefined)[]): boolean {
  const numbers = headers.map((cell) => NUMBERED.exec(cell?.text.replaceAll(/\s/gu, "") ?? "")?.[1]);
  const figures = numbers.filter((number, column) => number !== undefined && Number(number) !== column + 1);
  return figures.length >= LEAST_NUMBERED;
}
