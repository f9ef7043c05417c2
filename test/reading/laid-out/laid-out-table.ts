import type { Block } from "../../../shared/document/document.ts";
import { outcomeLeaves, requestRows } from "../../../shared/form/requests.ts";

const ROWS = requestRows("2021");
/** Where table 3 of these texts has its labels and its columns, in columns of a terminal. */
const [LABELS, FIRST, PITCH] = [4, 40, 8];
const COLUMNS = 7;

const cellsOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > "⺀" ? 2 : 1), 0);
const upTo = (text: string, column: number): string => text + " ".repeat(Math.max(1, column - cellsOf(text)));

/** Figures of table 3 that add up, from those of its outcomes: a row of six for each, any number of them. */
export function consistent(outcomes: readonly (readonly number[])[]): number[][] {
  const leaves = outcomeLeaves("2021");
  const six = (at: number): readonly number[] => outcomes[at] ?? Array<number>(6).fill(0);
  const sum = (rows: readonly (readonly number[])[]): number[] =>
    Array.from({ length: 6 }, (_, column) => rows.reduce((total, row) => total + (row[column] ?? 0), 0));
  const total = sum(leaves.map((_, index) => six(index)));
  return ROWS.map(({ id }) => {
    const leaf = leaves.findIndex((row) => row.id === id);
    const isTotal = id === "outcomes.total" || id === "newRequests";
    const own = leaf >= 0 ? six(leaf) : isTotal ? total : six(-1);
    return [...own, own.reduce((all, figure) => all + figure, 0)];
  });
}

/** The label of a row in pieces of eight letters, with its values on the line of the middle one. */
function linesOf(label: string, values: readonly string[]): string[] {
  const pieces = label.match(/.{1,8}/gu) ?? [];
  const middle = Math.floor((pieces.length - 1) / 2);
  return pieces.map((piece, index) => {
    const line = " ".repeat(LABELS) + piece;
    if (index !== middle) return line;
    return values.reduce(
      (text, value, column) =>
        value === "" ? text : upTo(text, FIRST + column * PITCH + 4 - value.length) + value,
      line,
    );
  });
}

/** Table 3 as a text of columns ranged right; `cells` are its values by row, `""` for a blank. */
export const laidOutLines = (cells: readonly (readonly string[])[]): readonly string[] =>
  ROWS.flatMap(({ label }, row) => linesOf(label, cells[row] ?? Array<string>(COLUMNS).fill("")));

export const blocksOf = (lines: readonly string[]): readonly Block[] =>
  lines.map((text, index) => ({
    kind: "line",
    separator: "none",
    parts: text.trim() === "" ? [] : [{ text, at: { line: index + 1 } }],
  }));
