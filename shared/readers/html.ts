import { Parser } from "htmlparser2";
import type { Block, Line, SourceDocument } from "../document/document.ts";
import { buildGrid, type WrittenCell } from "./html-grid.ts";

const SILENT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "select",
  "textarea",
  "svg",
  "iframe",
  "object",
]);
const BLOCKS = new Set(
  "p div br li ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article header footer nav main aside form hr pre center table tr blockquote".split(
    " ",
  ),
);
/** A cell with this much text is prose in a layout table, never a cell of the form. */
const PROSE_LENGTH = 400;
const MAX_DEPTH = 400;

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

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  "hidden" in attributes || /display\s*:\s*none/iu.test(attributes.style ?? "");

const isGrid = (block: Block): boolean => block.kind === "grid";

const textOf = (block: Block): string =>
  block.kind === "line" ? block.parts.map((p) => p.text).join("") : "";

/** Builds the document while the parser walks the page. */
class PageBuilder {
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

const PUBLISHED = /^(pubdate|publishdate|article:published_time|firstpublishedtime)$/iu;

/** Walks a page once. Throws GridTooLarge where spans or depth ask for more than any report needs. */
export function readHtml(html: string, encoding: string): SourceDocument {
  const builder = new PageBuilder();
  const metadata: { title?: string; publishedOn?: string } = {};
  const silent: string[] = [];
  let depth = 0;
  let title: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > MAX_DEPTH) throw new PageTooDeep();
      if (
        silent.length > 0 ||
        SILENT.has(name) ||
        (isHidden(attributes) && name !== "body" && name !== "html")
      )
        silent.push(name);
      else if (name === "title") title = "";
      else if (name === "meta") noteMeta(attributes, metadata);
      else open(builder, name, attributes);
    },
    ontext(text) {
      if (title !== null) title += text;
      else if (silent.length === 0) builder.addText(text);
    },
    onclosetag(name) {
      depth -= 1;
      if (silent.length > 0) silent.pop();
      else if (name === "title" && title !== null) {
        metadata.title ??= title.trim();
        title = null;
      } else close(builder, name);
    },
  });
  parser.write(html);
  parser.end();
  return { format: "html", encoding, blocks: builder.finish(), metadata };
}

/** Thrown for pages nested deeper than any report; the reader answers TOO_COMPLEX. */
export class PageTooDeep extends Error {
  override readonly name = "PageTooDeep";
}

function noteMeta(attributes: Readonly<Record<string, string>>, metadata: { publishedOn?: string }): void {
  if (!PUBLISHED.test(attributes.name ?? attributes.property ?? "")) return;
  const date = /\d{4}-\d{2}-\d{2}/u.exec(attributes.content ?? "");
  if (date !== null) metadata.publishedOn ??= date[0];
}

function open(builder: PageBuilder, name: string, attributes: Readonly<Record<string, string>>): void {
  if (name === "td" || name === "th") builder.openCell(attributes);
  else if (name === "table") builder.openTable();
  else if (name === "tr") builder.openRow();
  else if (BLOCKS.has(name)) builder.endLine();
}

function close(builder: PageBuilder, name: string): void {
  if (name === "td" || name === "th") builder.closeCell();
  else if (name === "table") builder.closeTable();
  else if (BLOCKS.has(name)) builder.endLine();
}
