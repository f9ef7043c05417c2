import type { Block, Line, LinePart, SourceDocument } from "../../document/document.ts";
import { Refusal } from "../refusal.ts";
import { linesWithoutFurniture } from "./page-furniture.ts";
import { type RuledTable, ruledTables } from "./ruled-tables.ts";
import { columnLine, columnsOf, isMarkdownRule } from "./text-columns.ts";

/** `\t` + cell: a table cell on a line of its own, as Word writes tables into text. */
const isTabLed = (line: string): boolean => line.startsWith("\t") && line.indexOf("\t", 1) === -1;

/** Enough tab-led lines to be an export of tables, rather than indented prose. */
const LEAST_TAB_LED = 20;
/** A line that goes on with the cell before it is a part of a label, not a paragraph. */
const LONGEST_CONTINUATION = 40;

/**
 * Joins the cells of an export that writes every table cell on a line of its own: cells are led by a tab, a line
 * without one goes on with the cell before it, a blank line ends the row.
 */
function joinTabLed(lines: readonly string[]): Line[] {
  const columns = columnsOf(lines);
  const joined: Line[] = [];
  let row: LinePart[] = [];
  const close = (): void => {
    if (row.length > 0) joined.push({ kind: "line", separator: "line", parts: row });
    row = [];
  };
  lines.forEach((text, index) => {
    const last = row.at(-1);
    if (isTabLed(text)) row.push({ text: text.slice(1), at: { line: index + 1 } });
    else if (text.trim() === "") close();
    else if (last !== undefined && text.length <= LONGEST_CONTINUATION) {
      row[row.length - 1] = { text: `${last.text}\n${text}`, at: last.at };
    } else {
      close();
      joined.push(columnLine(text, index + 1, columns));
    }
  });
  close();
  return joined;
}

/** Many times the cells and lines of any report; each becomes an object of some size. */
const MOST_SEPARATORS = 300_000;

function refuseMany(text: string): void {
  let separators = 0;
  for (const _ of text.matchAll(/[\n\r\f\t|,]/gu)) {
    separators += 1;
    if (separators > MOST_SEPARATORS)
      throw new Refusal("TOO_COMPLEX", `more than ${MOST_SEPARATORS} lines and columns of text`);
  }
}

const tableAt = (tables: readonly RuledTable[], line: number): RuledTable | undefined =>
  tables.find(({ start, end }) => start <= line && line < end);

/**
 * Plain text of any layout to lines. Nothing is interpreted but the separators of columns. Throws a Refusal for text of
 * many times the lines and columns of any report.
 */
export function readText(text: string, encoding: string): SourceDocument {
  refuseMany(text);
  const lines = linesWithoutFurniture(text.replaceAll("\u0000", ""));
  if (lines.filter(isTabLed).length >= LEAST_TAB_LED) {
    return { format: "text", encoding, blocks: joinTabLed(lines), metadata: {} };
  }
  const tables = ruledTables(lines);
  const columns = columnsOf(lines.filter((_, index) => tableAt(tables, index) === undefined));
  const blocks = lines.flatMap((line, index): readonly Block[] => {
    const table = tableAt(tables, index);
    if (table !== undefined) return table.start === index ? [table.grid] : [];
    return isMarkdownRule(line) ? [] : [columnLine(line, index + 1, columns)];
  });
  return { format: "text", encoding, blocks, metadata: {} };
}
