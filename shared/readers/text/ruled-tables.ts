import type { Grid, GridCell } from "../../document/document.ts";

/** A rule from one side of the table to the other: +---+=====+. */
const RULE = /^\s*\+(?:[-=:]+\+)+\s*$/u;
const CELLS = /^\s*\|.*\|\s*$/u;
const LONGEST_RULE = 10_000;
/** With fewer rules they part the header from the rows, not each row from the next. */
const LEAST_RULES = 4;

export interface RuledTable {
  /** Its lines are from `start` up to `end`, from 0. */
  readonly start: number;
  readonly end: number;
  readonly grid: Grid;
}

const isRule = (line: string): boolean =>
  line.length <= LONGEST_RULE && line.trimStart().startsWith("+") && RULE.test(line);

const widthOf = (rule: string): number => rule.split("+").length - 2;

/** The cells of a line; null where its bars are not as many as the table has. */
function cellsOf(line: string, width: number): readonly string[] | null {
  const cells = line.trim().slice(1, -1).split("|");
  return CELLS.test(line) && cells.length === width ? cells : null;
}

function gridOf(lines: readonly string[], start: number): Grid | null {
  const width = widthOf(lines[0] ?? "");
  const rows: string[][] = [];
  const cells: GridCell[] = [];
  let first = start;
  for (const [index, line] of lines.entries()) {
    if (isRule(line)) {
      if (widthOf(line) !== width) return null;
      const row = cells.length / width;
      const texts = Array.from({ length: rows.length === 0 ? 0 : width }, (_, column) =>
        rows.map((part) => part[column]?.trim() ?? "").filter((part) => part !== ""),
      );
      cells.push(
        ...texts.map((parts, column) => {
          const at = { line: first + 1 };
          return { text: parts.join("\n"), row, column, rowSpan: 1, columnSpan: 1, at };
        }),
      );
      rows.length = 0;
      first = start + index + 1;
    } else {
      const own = cellsOf(line, width);
      if (own === null) return null;
      rows.push([...own]);
    }
  }
  return rows.length > 0 ? null : { kind: "grid", rows: cells.length / width, columns: width, cells };
}

/**
 * Tables that are drawn with +---+ and |, with a rule under every row: the text of a cell may take several lines.
 * Pandoc, reStructuredText and Emacs write so. A table that is not ruled all over is left as lines.
 */
export function ruledTables(lines: readonly string[]): readonly RuledTable[] {
  const tables: RuledTable[] = [];
  let start = -1;
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (start === -1 && isRule(line)) start = index;
    if (start === -1 || isRule(line) || CELLS.test(line)) continue;
    const own = lines.slice(start, index);
    const grid = own.filter(isRule).length < LEAST_RULES ? null : gridOf(own, start);
    if (grid !== null) tables.push({ start, end: index, grid });
    start = -1;
  }
  return tables;
}
