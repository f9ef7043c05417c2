import type { Line, LinePart } from "../../document/document.ts";

/** How a text file separates the columns of its tables; said once for the whole file. */
export interface Columns {
  /** Lines that have columns; the others are running text. */
  readonly has: (line: string) => boolean;
  readonly split: (line: string) => readonly string[];
  readonly separator: Line["separator"];
}

/** Enough lines of columns to be a table rather than prose that happens to hold the separator. */
const LEAST_LINES = 10;
const PIPE = /(?<!\\)\|/gu;
/** A Markdown rule under a header row: |---|:--:|. */
const MARKDOWN_RULE = /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/u;

const LONGEST_RULE = 1_000;

const occurrences = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

export const isMarkdownRule = (line: string): boolean =>
  line.length <= LONGEST_RULE && line.includes("|") && MARKDOWN_RULE.test(line);

const withoutMarkdown = (cell: string): string =>
  cell
    .replaceAll("\\|", "|")
    .replace(/\*\*|__/gu, "")
    .trim();

/** Pipes: with or without a pipe at either end, as the file's other lines have it. */
function pipes(lines: readonly string[]): Columns | null {
  const piped = lines.filter((line) => occurrences(line, PIPE) >= 2);
  if (piped.length < LEAST_LINES) return null;
  const outer = piped.every((line) => line.trim().startsWith("|"));
  const bare = (line: string): string =>
    outer
      ? line
          .trim()
          .replace(/^\|/u, "")
          .replace(/(?<!\\)\|$/u, "")
      : line;
  return {
    has: (line) => occurrences(line, PIPE) >= 1,
    split: (line) => bare(line).split(PIPE).map(withoutMarkdown),
    separator: "pipe",
  };
}

/** Cells between commas; a comma within quotes belongs to its cell. */
function commaCells(line: string): string[] {
  const cells = [""];
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === "," && !quoted) cells.push("");
    else cells[cells.length - 1] += character;
  }
  return cells;
}

const isFigure = (cell: string): boolean =>
  /^\s*-?\d+(?:\.\d+)?\s*\p{Script=Han}{0,2}\s*$/u.test(cell.normalize("NFKC"));

/** A label and several numbers between commas. A number alone may have commas of its own: 48,350. */
const isCommaRow = (line: string): boolean =>
  /\p{Script=Han}/u.test(line) && line.includes(",") && commaCells(line).filter(isFigure).length >= 2;

/** Commas: only where many lines are rows of them. */
function commas(lines: readonly string[]): Columns | null {
  const figures = lines.filter(isCommaRow);
  if (figures.length < LEAST_LINES) return null;
  return { has: (line) => occurrences(line, /,/gu) >= 1, split: commaCells, separator: "tab" };
}

const TABS: Columns = {
  has: (line) => line.includes("\t"),
  split: (line) => line.split("\t"),
  separator: "tab",
};

/** The separator of columns that a file uses. */
export function columnsOf(lines: readonly string[]): Columns {
  if (lines.some((line) => line.includes("\t"))) return TABS;
  return pipes(lines) ?? commas(lines) ?? TABS;
}

/** One line of the file, with its columns. */
export function columnLine(text: string, number: number, columns: Columns): Line {
  const part = (cell: string): LinePart => ({ text: cell, at: { line: number } });
  if (columns.has(text))
    return { kind: "line", separator: columns.separator, parts: columns.split(text).map(part) };
  return { kind: "line", separator: "none", parts: text.trim() === "" ? [] : [part(text)] };
}
