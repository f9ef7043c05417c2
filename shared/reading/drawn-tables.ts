import type { Block, Grid, GridCell, Line, Place } from "../document/document.ts";

const VERTICAL = /[│┃║┆┊├┤┼┬┴┌┐└┘┣┫╋┳┻┏┓┗┛╠╣╬╦╩╔╗╚╝]/u;
const RULE = /[─━═┄┈]/u;
const BEGINS = /^\s*[│┃║├┌└┣┏┗╠╔╚]/u;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6“”‘’]/u;
/** Fewer lines than this are no table. */
const LEAST_LINES = 4;

interface Segment {
  readonly offset: number;
  readonly text: string;
}

/** What stands between the vertical strokes of a line, by the terminal column in which it begins. */
function segmentsOf(text: string, strokeWidth: number): Segment[] {
  const segments: Segment[] = [];
  let [offset, start, content] = [0, 0, ""];
  for (const character of text) {
    const isStroke = VERTICAL.test(character);
    if (isStroke) {
      if (start > 0) segments.push({ offset: start, text: content });
      content = "";
    } else content += character;
    offset += isStroke || RULE.test(character) ? strokeWidth : WIDE.test(character) ? 2 : 1;
    if (isStroke) start = offset;
  }
  return segments;
}

interface Row {
  readonly cells: Map<number, string>;
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
    for (const { offset, text } of written) {
      const before = open.cells.get(offset) ?? "";
      open.cells.set(offset, before === "" ? text.trim() : `${before}\n${text.trim()}`.trim());
    }
    if (isRuled) open = null;
  }
  return rows;
}

function gridOf(rows: readonly Row[]): Grid {
  const offsets = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b);
  const columnOf = new Map(offsets.map((offset, column) => [offset, column]));
  const cells = rows.flatMap(({ cells: own, at }, row) => {
    const begun = [...own].toSorted((a, b) => a[0] - b[0]);
    return begun.map(([offset, text], index): GridCell => {
      const column = columnOf.get(offset) ?? 0;
      const next = begun[index + 1];
      const end = next === undefined ? offsets.length : (columnOf.get(next[0]) ?? column + 1);
      return { text, row, column, rowSpan: 1, columnSpan: end - column, at };
    });
  });
  return { kind: "grid", rows: rows.length, columns: offsets.length, cells };
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
