import { type GridRow, gridOf, slotsOf } from "../../corpus/grid.ts";
import type { Manuscript, Table } from "../../corpus/model.ts";
import { type PrintedCell, type PrintedPage, type PrintedText, textWidth, wrapped } from "./printed-page.ts";

/** A4 and its margins, in points. */
const [WIDTH, HEIGHT, MARGIN] = [595, 842, 57];
const [SIZE, LEADING, PADDING] = [9, 12, 3];

/** Where each of several things ends that stand side by side, after where the first begins. */
function edgesFrom(start: number, sizes: readonly number[]): number[] {
  const edges = [start];
  for (const size of sizes) edges.push((edges.at(-1) ?? start) + size);
  return edges;
}

interface OpenPage {
  readonly content: PrintedPage["content"][number][];
  y: number;
}

function columnEdges(table: Table): number[] {
  const labels = Array.from({ length: table.labelColumns }, () => (table.labelColumns === 1 ? 3 : 1.8));
  const shares = [...labels, ...Array.from({ length: table.valueColumns }, () => 1)];
  const unit = (WIDTH - 2 * MARGIN) / shares.reduce((sum, share) => sum + share, 0);
  return edgesFrom(
    MARGIN,
    shares.map((share) => share * unit),
  );
}

type Extent = Omit<PrintedCell, "box" | "lines"> & { readonly text: string };

/** The cells that begin in a stretch of rows; what began above is there again, empty. */
function extentsOf(rows: readonly GridRow[], from: number, to: number): Extent[] {
  const slots = slotsOf(rows);
  const seen = new Map<
    object,
    { row: number; column: number; bottom: number; right: number; text: string }
  >();
  for (let row = from; row < to; row += 1)
    slots[row]?.forEach(({ cell, top }, column) => {
      const known = seen.get(cell);
      if (known === undefined)
        seen.set(cell, {
          row: row - from,
          column,
          bottom: row - from + 1,
          right: column + 1,
          text: top ? cell.text : "",
        });
      else Object.assign(known, { bottom: row - from + 1, right: Math.max(known.right, column + 1) });
    });
  return [...seen.values()].map(({ row, column, bottom, right, text }) => ({
    row,
    column,
    rowSpan: bottom - row,
    columnSpan: right - column,
    text,
  }));
}

function rowHeights(extents: readonly Extent[], rows: number, edges: readonly number[]): number[] {
  const heights = Array.from({ length: rows }, () => LEADING + 2 * PADDING);
  for (const { row, rowSpan, column, columnSpan, text } of extents) {
    const width = (edges[column + columnSpan] ?? 0) - (edges[column] ?? 0) - 2 * PADDING;
    const needed = (wrapped(text, width, SIZE).length * LEADING + 2 * PADDING) / rowSpan;
    for (let at = row; at < row + rowSpan; at += 1) heights[at] = Math.max(heights[at] ?? 0, needed);
  }
  return heights;
}

function setLines(
  lines: readonly string[],
  left: number,
  right: number,
  top: number,
  bottom: number,
): PrintedText[] {
  const first = (top + bottom - lines.length * LEADING) / 2;
  return lines.map((text, index) => {
    const width = textWidth(text, SIZE);
    const x = (left + right - width) / 2;
    const y = first + index * LEADING + (LEADING - SIZE) / 2;
    return { text, box: [x, y, x + width, y + SIZE] };
  });
}

class Setter {
  readonly pages: OpenPage[] = [{ content: [], y: MARGIN }];

  #page(): OpenPage {
    return this.pages.at(-1) ?? { content: [], y: MARGIN };
  }

  #turn(): void {
    this.pages.push({ content: [], y: MARGIN });
  }

  text(text: string): void {
    for (const line of wrapped(text, WIDTH - 2 * MARGIN, SIZE)) {
      if (this.#page().y + LEADING > HEIGHT - MARGIN) this.#turn();
      const { y } = this.#page();
      this.#page().content.push({ text: line, box: [MARGIN, y, MARGIN + textWidth(line, SIZE), y + SIZE] });
      this.#page().y += LEADING * 1.5;
    }
  }

  /** The row before which a page is full; headers stay with the rows below them. */
  #fits(rows: readonly GridRow[], from: number, heights: readonly number[]): number {
    let to = from;
    for (let { y } = this.#page(); to < rows.length; to += 1) {
      y += heights[to] ?? 0;
      if (y > HEIGHT - MARGIN) break;
    }
    if (to === rows.length) return to;
    return rows.slice(from, to).findLastIndex(({ source }) => source.kind === "data") + from + 1;
  }

  /** A table; its rows go on on the next page where one is full. */
  table(table: Table): void {
    const edges = columnEdges(table);
    for (const { lines, rows } of gridOf(table)) {
      for (const line of lines ?? []) this.text(line);
      const heights = rowHeights(extentsOf(rows, 0, rows.length), rows.length, edges);
      for (let from = 0; from < rows.length; ) {
        const to = this.#fits(rows, from, heights);
        if (to > from) this.#stretch(rows, from, to, edges);
        if (to < rows.length) this.#turn();
        from = to;
      }
    }
  }

  #stretch(rows: readonly GridRow[], from: number, to: number, edges: readonly number[]): void {
    const extents = extentsOf(rows, from, to);
    const heights = rowHeights(extents, to - from, edges);
    const page = this.#page();
    const tops = edgesFrom(page.y, heights);
    const cells = extents.map(({ text, ...span }): PrintedCell => {
      const [left = 0, right = 0] = [edges[span.column], edges[span.column + span.columnSpan]];
      const [top = 0, bottom = 0] = [tops[span.row], tops[span.row + span.rowSpan]];
      const lines = wrapped(text, right - left - 2 * PADDING, SIZE);
      return { ...span, box: [left, top, right, bottom], lines: setLines(lines, left, right, top, bottom) };
    });
    const bottom = tops.at(-1) ?? page.y;
    page.content.push({
      rows: to - from,
      columns: edges.length - 1,
      cells,
      box: [edges[0] ?? 0, page.y, edges.at(-1) ?? 0, bottom],
    });
    page.y = bottom + LEADING;
  }
}

/** A generated report set in type on pages of A4, as an office program would. */
export function setPages(manuscript: Manuscript): PrintedPage[] {
  const setter = new Setter();
  for (const block of manuscript.blocks)
    if (block.kind === "table") setter.table(block);
    else setter.text(block.text);
  return setter.pages.map(({ content }, index) => ({
    page: index + 1,
    width: WIDTH,
    height: HEIGHT,
    content,
  }));
}
