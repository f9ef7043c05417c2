import type { Block, Grid, GridCell, Line, Place } from "../document/document.ts";
import { cellsOf } from "./cells-of.ts";

const VERTICAL = /[│┃║┆┊├┤┼┬┴┌┐└┘┣┫╋┳┻┏┓┗┛╠╣╬╦╩╔╗╚╝]/u;
const RULE = /[─━═┄┈]/u;
const BEGINS = /^\s*[│┃║├┌└┣┏┗╠╔╚]/u;
/** Fewer lines than this are no table. */
const LEAST_LINES = 4;

interface Segment {
  readonly offset: number;
  /** Where the next begins, or would. */
  readonly end: number;
  readonly text: string;
}

/** What stands between the vertical strokes of a line, by the terminal column in which it begins. */
function segmentsOf(text: string, strokeWidth: number): Segment[] {
  const segments: Segment[] = [];
  let [offset, start, content] = [0, 0, ""];
  for (const character of text) {
    const isStroke = VERTICAL.test(character);
    offset += isStroke || RULE.test(character) ? strokeWidth : cellsOf(character);
    if (!isStroke) {
      content += character;
      continue;
    }
    if (start > 0) segments.push({ offset: start, end: offset, text: content });
    [start, content] = [offset, ""];
  }
  return segments;
}

interface Row {
  readonly cells: Map<number, { readonly text: string; readonly end: number }>;
  readonly at: Place;
}

/** Lines between two horizontal strokes are one row; the text of a cell may take several. */
function rowsOf(lines: readonly Line[], strokeWidth: number): Row[] {
  const rows: Row[] = [];
  let open: Row | null = null;
  for (const { parts } of lines) {
    const [part] = parts;
    if (part === undefined) continue;
    const segments = segmentsOf(part.text, strokeWidth);
    const written = segments.filter(({ text }) => !RULE.test(text));
    const isRuled = written.length < segments.length;
    if (open === null && isRuled) continue;
    open ??= { cells: new Map(), at: part.at };
    if (rows.at(-1) !== open) rows.push(open);
    for (const { offset, end, text } of written) {
      const before = open.cells.get(offset)?.text ?? "";
      open.cells.set(offset, { text: [before, text.trim()].filter((line) => line !== "").join("\n"), end });
    }
    if (isRuled) open = null;
  }
  return rows;
}

function gridOf(rows: readonly Row[]): Grid {
  const edges = new Set(
    rows.flatMap(({ cells }) => [...cells].flatMap(([offset, { end }]) => [offset, end])),
  );
  const columnOf = new Map([...edges].toSorted((a, b) => a - b).map((edge, column) => [edge, column]));
  const cells = rows.flatMap(({ cells: own, at }, row) =>
    [...own]
      .toSorted((a, b) => a[0] - b[0])
      .map(([offset, { text, end }]): GridCell => {
        const column = columnOf.get(offset) ?? 0;
        return { text, row, column, rowSpan: 1, columnSpan: (columnOf.get(end) ?? column + 1) - column, at };
      }),
  );
  return { kind: "grid", rows: rows.length, columns: Math.max(0, edges.size - 1), cells };
}

/** A table drawn with strokes; terminals give a stroke one column or two, and the right of both lines up. */
function drawn(lines: readonly Line[]): Grid {
  const [narrow, wide] = [1, 2].map((width) => gridOf(rowsOf(lines, width)));
  if (narrow === undefined || wide === undefined) throw new Error("two widths were tried");
  return wide.columns < narrow.columns ? wide : narrow;
}

const isDrawn = (block: Block): block is Line =>
  block.kind === "line" && block.separator === "none" && BEGINS.test(block.parts[0]?.text ?? "");

/** The blocks of a document with the tables that are drawn in its text (┌─┬─┐) as grids. */
export function withDrawnTables(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isDrawn)) return blocks;
  const found: Block[] = [];
  let run: Line[] = [];
  const close = (): void => {
    found.push(...(run.length < LEAST_LINES ? run : [drawn(run)]));
    run = [];
  };
  for (const block of blocks) {
    if (isDrawn(block)) run.push(block);
    else {
      close();
      found.push(block);
    }
  }
  close();
  return found;
}
