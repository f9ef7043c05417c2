import type { Block, Line } from "../../document/document.ts";
import { buildGrid, type WrittenCell } from "../grid/build-grid.ts";

/** A cell with this much text is prose in a layout table, never a cell of the form. */
const PROSE_LENGTH = 400;

/** Something that text and tables are written into: the page, or a table cell. */
interface Container {
  readonly blocks: Block[];
  text: string;
}

interface OpenTable {
  readonly rows: {
    readonly cells: { readonly written: Omit<WrittenCell, "text">; readonly content: Container }[];
  }[];
}

const span = (value: string | undefined, most: number): number => {
  const number = Number.parseInt(value ?? "1", 10);
  return Number.isFinite(number) && number > 1 ? Math.min(number, most) : 1;
};

const isGrid = (block: Block): boolean => block.kind === "grid";

const textOf = (block: Block): string =>
  block.kind === "line" ? block.parts.map((p) => p.text).join("") : "";

/** Builds the document while the parser walks the page. */
export class PageBuilder {
  private readonly page: Container = { blocks: [], text: "" };
  private readonly containers: Container[] = [this.page];
  private readonly tables: OpenTable[] = [];
  private lineNumber = 0;
  private tableNumber = 0;

  private get container(): Container {
    return this.containers.at(-1) ?? this.page;
  }

  addText(text: string): void {
    this.container.text += text;
  }

  endLine(): void {
    const { container } = this;
    const text = container.text.replace(/[\t\n\r\f ]+/gu, " ").trim();
    container.text = "";
    if (text === "") return;
    this.lineNumber += 1;
    const line: Line = { kind: "line", separator: "none", parts: [{ text, at: { line: this.lineNumber } }] };
    container.blocks.push(line);
  }

  openTable(): void {
    this.endLine();
    this.tables.push({ rows: [] });
  }

  openRow(): void {
    this.tables.at(-1)?.rows.push({ cells: [] });
  }

  openCell(attributes: Readonly<Record<string, string>>): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (table.rows.length === 0) table.rows.push({ cells: [] });
    const content: Container = { blocks: [], text: "" };
    const written = {
      rowSpan: span(attributes.rowspan, 1_000),
      columnSpan: span(attributes.colspan, 1_000),
    };
    table.rows.at(-1)?.cells.push({ written, content });
    this.containers.push(content);
  }

  closeCell(): void {
    this.endLine();
    if (this.containers.length > 1) this.containers.pop();
  }

  closeTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    let rows: WrittenCell[][] = [];
    const closeGrid = (): void => {
      if (rows.length > 0) this.container.blocks.push(buildGrid(rows, this.tableNumber++));
      rows = [];
    };
    const arranges = table.rows.some(({ cells }) => cells.some(({ content }) => content.blocks.some(isGrid)));
    let spannedTo = 0;
    table.rows.forEach(({ cells }, index) => {
      if (arranges || (spannedTo <= index && isText(cells))) {
        closeGrid();
        for (const { content } of cells) this.container.blocks.push(...content.blocks);
      } else {
        rows.push(
          cells.map(({ written, content }) => ({ ...written, text: content.blocks.map(textOf).join("\n") })),
        );
      }
      spannedTo = Math.max(spannedTo, ...cells.map(({ written }) => index + written.rowSpan));
    });
    closeGrid();
  }

  finish(): readonly Block[] {
    this.endLine();
    return this.page.blocks;
  }
}

/** A row that only arranges text: it has a single cell, or a cell of prose. */
function isText(cells: readonly { readonly content: Container }[]): boolean {
  if (cells.length <= 1) return true;
  return cells.some(
    ({ content }) => content.blocks.reduce((sum, block) => sum + textOf(block).length, 0) > PROSE_LENGTH,
  );
}
