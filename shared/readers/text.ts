import type { Line, LinePart, SourceDocument } from "../document/document.ts";

/** A Markdown rule under a header row: |---|:--:|. */
const MARKDOWN_RULE = /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/u;

const part = (text: string, line: number): LinePart => ({ text, at: { line } });

function withoutMarkdown(text: string): string {
  return text
    .replaceAll("\\|", "|")
    .replace(/\*\*|__/gu, "")
    .trim();
}

function pipeLine(text: string, line: number): Line {
  const inner = text
    .trim()
    .replace(/^\|/u, "")
    .replace(/(?<!\\)\|$/u, "");
  const parts = inner.split(/(?<!\\)\|/u).map((cell) => part(withoutMarkdown(cell), line));
  return { kind: "line", separator: "pipe", parts };
}

function textLine(text: string, line: number): Line | null {
  if (text.trim() === "" && !text.includes("\t")) return { kind: "line", separator: "none", parts: [] };
  if (text.includes("|") && MARKDOWN_RULE.test(text)) return null;
  if ((text.match(/(?<!\\)\|/gu)?.length ?? 0) >= 2) return pipeLine(text, line);
  if (text.includes("\t")) {
    return { kind: "line", separator: "tab", parts: text.split("\t").map((cell) => part(cell, line)) };
  }
  return { kind: "line", separator: "none", parts: [part(text, line)] };
}

/** `\t` + cell: a table cell on a line of its own, as Word writes tables into text. */
const isTabLed = (line: string): boolean => line.startsWith("\t") && line.indexOf("\t", 1) === -1;

/** Enough tab-led lines to be an export of tables, rather than indented prose. */
const MIN_TAB_LED = 20;

/**
 * Joins the cells of an export that writes every table cell on a line of its own: cells are led by a tab, a line
 * without one goes on with the cell before it, a blank line ends the row.
 */
function joinTabLed(lines: readonly string[]): Line[] {
  const joined: Line[] = [];
  let row: LinePart[] = [];
  const close = (): void => {
    if (row.length > 0) joined.push({ kind: "line", separator: "line", parts: row });
    row = [];
  };
  lines.forEach((text, index) => {
    const last = row.at(-1);
    if (isTabLed(text)) {
      row.push(part(text.slice(1), index + 1));
    } else if (text.trim() === "") {
      close();
    } else if (last !== undefined && text.length <= 40) {
      row[row.length - 1] = { text: `${last.text}\n${text}`, at: last.at };
    } else {
      close();
      const line = textLine(text, index + 1);
      if (line !== null) joined.push(line);
    }
  });
  close();
  return joined;
}

/** Plain text of any layout to lines. Nothing is interpreted but the separators of columns. */
export function readText(text: string, encoding: string): SourceDocument {
  const lines = text.replaceAll("\u0000", "").split(/\r\n|\r|\n|\f/u);
  const tabLed = lines.filter(isTabLed).length;
  const blocks =
    tabLed >= MIN_TAB_LED
      ? joinTabLed(lines)
      : lines.map((line, index) => textLine(line, index + 1)).filter((line) => line !== null);
  return { format: "text", encoding, blocks, metadata: {} };
}
