import type { Line } from "../../document/document.ts";
import { tableBlocks } from "../grid/table-blocks.ts";
import { type Content, isBlock, type Picture } from "../pictures/picture-mark.ts";
import { Refusal } from "../refusal.ts";
import { type EdgeCell, type EdgeRow, spannedRows } from "./edge-columns.ts";
import { settleShifted } from "./superscript.ts";

/** Tables within tables, deeper than any report has them. */
const MAX_DEPTH = 30;
/** So many tabs within a paragraph set up columns; one or two stand after an ordinal or before a date. */
const LEAST_TABS = 3;
const LONGEST_COLUMNS = 400;

interface OpenTable {
  readonly rows: EdgeRow[];
  /** Cells of the row that is being written. */
  cells: Content[][];
  /** What the open cell holds so far. */
  content: Content[];
}

const newTable = (): OpenTable => ({ rows: [], cells: [], content: [] });

/**
 * Builds a document from a stream of paragraphs, cell ends and row ends, each at its depth (0: outside of tables), as
 * Word writes it into .doc and RTF: tables are never opened or closed, the depth alone says where they begin and end.
 */
export class FlowBuilder {
  private readonly page: Content[] = [];
  private readonly tables: OpenTable[] = [];
  private lineNumber = 0;
  private tableNumber = 0;

  /** Notes a picture that stands before the paragraph that comes next. */
  addPicture(picture: Picture, depth: number): void {
    this.goTo(depth);
    const content = this.tables.at(-1)?.content ?? this.page;
    content.push({ kind: "picture", at: { line: this.lineNumber + 1 }, picture });
  }

  endParagraph(text: string, depth: number): void {
    this.goTo(depth);
    const content = this.tables.at(-1)?.content ?? this.page;
    for (const line of settleShifted(text).split("\n")) {
      const trimmed = line.trim();
      if (trimmed !== "") content.push(this.line(trimmed, depth));
    }
  }

  /** Whether nothing has been written into the open cell at the depth. */
  isCellBlank(depth: number): boolean {
    this.goTo(depth);
    return this.tables.at(-1)?.content.some(isBlock) !== true;
  }

  endCell(text: string, depth: number): void {
    this.endParagraph(text, depth);
    const table = this.tables.at(-1);
    if (table === undefined) return;
    table.cells.push(table.content);
    table.content = [];
  }

  /** Ends the row at `depth`. A row that is not shown leaves nothing. */
  endRow(depth: number, edges: readonly EdgeCell[], shown: boolean): void {
    this.goTo(depth);
    const table = this.tables.at(-1);
    if (table === undefined) return;
    // Text after the last cell end belongs to a cell whose end is lost.
    if (table.content.some(isBlock)) table.cells.push(table.content);
    if (shown && table.cells.length > 0) table.rows.push({ edges, cells: table.cells });
    table.cells = [];
    table.content = [];
  }

  finish(): readonly Content[] {
    this.goTo(0);
    return this.page;
  }

  private line(text: string, depth: number): Line {
    this.lineNumber += 1;
    const at = { line: this.lineNumber };
    const parts = text.split("\t");
    if (depth > 0 || parts.length <= LEAST_TABS || text.length > LONGEST_COLUMNS)
      return { kind: "line", separator: "none", parts: [{ text, at }] };
    return { kind: "line", separator: "tab", parts: parts.map((part) => ({ text: part.trim(), at })) };
  }

  private goTo(depth: number): void {
    if (depth > MAX_DEPTH) throw new Refusal("TOO_COMPLEX", `tables nested more than ${MAX_DEPTH} deep`);
    while (this.tables.length > depth) this.closeTable();
    while (this.tables.length < depth) this.tables.push(newTable());
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    // A row whose end is lost: what it holds is kept, as cells side by side.
    if (table.content.some(isBlock)) table.cells.push(table.content);
    if (table.cells.length > 0) table.rows.push({ edges: [], cells: table.cells });
    const content = this.tables.at(-1)?.content ?? this.page;
    content.push(...tableBlocks(spannedRows(table.rows), () => this.tableNumber++));
  }
}
