import type { Line, LinePart, SourceDocument } from "../../document/document.ts";
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

/** Plain text of any layout to lines. Nothing is interpreted but the separators of columns. */
export function readText(text: string, encoding: string): SourceDocument {
  const lines = text.replaceAll("\u0000", "").split(/\r\n|\r|\n|\f/u);
  if (lines.filter(isTabLed).length >= LEAST_TAB_LED) {
    return { format: "text", encoding, blocks: joinTabLed(lines), metadata: {} };
  }
  const columns = columnsOf(lines);
  const blocks = lines.flatMap((line, index) =>
    isMarkdownRule(line) ? [] : [columnLine(line, index + 1, columns)],
  );
  return { format: "text", encoding, blocks, metadata: {} };
}
