import type { Cover, CoveredRow } from "./label-cover.ts";
import type { LineAt, Word, WordLine } from "./words.ts";

/** The values of one line. */
export interface ValueLine {
  readonly line: number;
  readonly values: readonly Word[];
}

/** For each row of a table the lines with its values. */
export type RowValues = readonly (readonly ValueLine[])[];

/** Whose values are whose, and whether their count alone says so. */
export interface FoundValues {
  readonly rows: RowValues;
  readonly byCount: boolean;
}

/** A line of values alone. */
const isBare = ({ words }: WordLine): boolean =>
  words.length > 0 && words.every(({ value }) => value !== null);

/** The lines with values of a table, and those that stand directly above and below its labels. */
export function valueLines(lines: LineAt, start: number, cover: Cover): ValueLine[] {
  let [from, to] = [start, cover.end];
  while (isBare(lines(from - 1))) from -= 1;
  while (isBare(lines(to))) to += 1;
  const found: ValueLine[] = [];
  for (let line = from; line < to; line += 1) {
    const values = line < start || line >= cover.end ? lines(line).words : cover.values.get(line);
    if (values !== undefined && values.length > 0) found.push({ line, values });
  }
  return found;
}

const within = ({ first, last }: CoveredRow, { line }: ValueLine): boolean => first <= line && line <= last;

/** Values beside the labels of their rows, from the first line of a label to its last. */
function beside(rows: readonly CoveredRow[], values: readonly ValueLine[]): RowValues | null {
  const own = rows.map((row) => values.filter((line) => within(row, line)));
  return own.flat().length === values.length ? own : null;
}

/** Rows that blank lines part, or lines with nothing but the labels of groups: each stretch between them is one row. */
function inStretches(rows: readonly CoveredRow[], values: readonly ValueLine[]): RowValues | null {
  const rowLines = new Map(rows.flatMap(({ lines }, row) => lines.map((line) => [line, row] as const)));
  const valued = new Map(values.map((line) => [line.line, line]));
  const taken = [...new Set([...rowLines.keys(), ...valued.keys()])].toSorted((a, b) => a - b);
  const stretches: number[][] = [];
  for (const line of taken) {
    const last = stretches.at(-1);
    if (last !== undefined && last.at(-1) === line - 1) last.push(line);
    else stretches.push([line]);
  }
  const own = stretches.map((stretch) => new Set(stretch.flatMap((line) => rowLines.get(line) ?? [])));
  const isOneEach =
    stretches.length === rows.length && own.every((set, index) => set.size === 1 && set.has(index));
  return isOneEach ? stretches.map((stretch) => stretch.flatMap((line) => valued.get(line) ?? [])) : null;
}

const countOf = (lines: readonly ValueLine[]): number =>
  lines.reduce((sum, { values }) => sum + values.length, 0);

/** Values after the first lines of the labels of their rows: as many as the row has columns. */
function after(rows: readonly CoveredRow[], values: readonly ValueLine[], width: number): RowValues | null {
  const own = rows.map(({ first }, index) => {
    const next = rows[index + 1]?.first ?? Number.POSITIVE_INFINITY;
    return values.filter(({ line }) => first <= line && line < next);
  });
  return own.flat().length === values.length && own.every((lines) => countOf(lines) === width) ? own : null;
}

/** Values on one line beside the label of their row or between two: from the top, each row takes one line that is full. */
function counted(rows: readonly CoveredRow[], values: readonly ValueLine[], width: number): RowValues | null {
  const isOneEach = rows.every(({ last }, index) => {
    const line = values[index]?.line;
    const [before, next] = [rows[index - 1]?.first ?? -1, rows[index + 1]?.first ?? Number.POSITIVE_INFINITY];
    return line !== undefined && line > before && (line <= last || line < next);
  });
  const areFull = values.length === rows.length && values.every((line) => line.values.length === width);
  return isOneEach && areFull ? values.map((line) => [line]) : null;
}

/** Which values are those of which row; null where some belong to none beyond doubt. */
export function valuesOfRows(
  rows: readonly CoveredRow[],
  values: readonly ValueLine[],
  width: number,
): FoundValues | null {
  const own = beside(rows, values) ?? inStretches(rows, values) ?? after(rows, values, width);
  if (own !== null) return { rows: own, byCount: false };
  const byCount = counted(rows, values, width);
  return byCount === null ? null : { rows: byCount, byCount: true };
}
