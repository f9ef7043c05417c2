import type { Block, Grid, Line, Place } from "../../document/document.ts";
import { furniture } from "./furniture.ts";
import { type Box, heightOf, IDENTITY, type Matrix, rounded, transformBox, unionOf } from "./geometry.ts";
import { joinTables } from "./join-tables.ts";
import type { PageContent, PageItem, PageLine } from "./page-content.ts";
import type { PageTable } from "./page-table.ts";
import { type Column, columnOf, continues, type PlacedLine, paragraphText } from "./paragraphs.ts";
import { unruledTables } from "./unruled-tables.ts";

/** What the document holds, over all pages: tables, and paragraphs of lines. */
type Piece =
  | { readonly kind: "table"; table: PageTable; readonly first: number; last: number }
  | { readonly kind: "text"; readonly lines: PlacedLine[] };

class Assembly {
  readonly pieces: Piece[] = [];

  addLine(placed: PlacedLine): void {
    const previous = this.pieces.at(-1);
    const before = previous?.kind === "text" ? previous.lines.at(-1) : undefined;
    if (previous?.kind === "text" && before !== undefined && continues(before, placed))
      previous.lines.push(placed);
    else this.pieces.push({ kind: "text", lines: [placed] });
  }

  /** A table that is the first thing on its page goes on with one that was the last thing on the page before. */
  addTable(table: PageTable, page: number, isFirst: boolean): void {
    const previous = this.pieces.at(-1);
    if (isFirst && previous?.kind === "table" && previous.last === page - 1) {
      const joined = joinTables(previous.table, table);
      if (joined !== null) {
        previous.table = joined;
        previous.last = page;
        return;
      }
    }
    this.pieces.push({ kind: "table", table, first: page, last: page });
  }
}

/** For each page by its number, the way to the coordinates of the displayed page. */
type Displays = ReadonlyMap<number, Matrix>;

function lineBlock(lines: readonly PlacedLine[], displays: Displays): Line {
  const page = lines[0]?.page ?? 1;
  const onPage = lines.filter((placed) => placed.page === page).map(({ line }) => line);
  const box = unionOf(onPage.map((line) => line.box)) ?? [0, 0, 0, 0];
  const text = paragraphText(lines.map(({ line }) => line));
  return { kind: "line", separator: "none", parts: [{ text, at: placeOn(page, box, displays) }] };
}

function gridBlock({ rows, xs, cells }: PageTable, displays: Displays): Grid {
  return {
    kind: "grid",
    rows,
    columns: xs.length - 1,
    cells: cells.map(({ text, row, column, rowSpan, columnSpan, page, box }) => ({
      text,
      row,
      column,
      rowSpan,
      columnSpan,
      at: placeOn(page, box, displays),
    })),
  };
}

/** A place on a page; the box is that of the page as displayed. */
function placeOn(page: number, box: Box, displays: Displays): Place {
  return { page, box: rounded(transformBox(displays.get(page) ?? IDENTITY, box)) };
}

const middle = (item: PageItem): number =>
  item.kind === "table" ? item.box[1] : item.box[1] + heightOf(item.box) / 2;

/** What stands on a page from the top down, its tables without column rules as rows, and the column of its text. */
function itemsOf(
  page: PageContent,
  dropped: ReadonlySet<PageLine>,
): { readonly items: readonly PageItem[]; readonly column: Column } {
  const tables = page.items.filter((item) => item.kind === "table");
  const lines = page.items.filter((item) => item.kind === "line").filter((line) => !dropped.has(line));
  const { tables: unruled, rest } = unruledTables(lines, page.rules, page.areas, page.number);
  const items = [...tables, ...unruled, ...rest].sort((a, b) => middle(a) - middle(b));
  return { items, column: columnOf(rest, page.width) };
}

/** The pages' content as one document: tables cut by page breaks joined, paragraphs whole, page furniture left out. */
export function documentBlocks(pages: readonly PageContent[]): Block[] {
  const dropped = furniture(pages);
  const assembly = new Assembly();
  for (const page of pages) {
    const { items, column } = itemsOf(page, dropped);
    items.forEach((item, index) => {
      if (item.kind === "table") assembly.addTable(item, page.number, index === 0);
      else assembly.addLine({ line: item, page: page.number, column });
    });
  }
  const displays = new Map(pages.map(({ number, toDisplay }) => [number, toDisplay]));
  return assembly.pieces.map((piece) =>
    piece.kind === "table" ? gridBlock(piece.table, displays) : lineBlock(piece.lines, displays),
  );
}
