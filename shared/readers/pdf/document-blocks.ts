import type { Block, Grid, Line, Place } from "../../document/document.ts";
import { furniture } from "./furniture.ts";
import { type Box, IDENTITY, type Matrix, rounded, transformBox, unionOf } from "./geometry.ts";
import { joinTables } from "./join-tables.ts";
import type { PageContent } from "./page-content.ts";
import { pageItems } from "./page-items.ts";
import type { PageTable } from "./page-table.ts";
import { continues, type PlacedLine, paragraphText } from "./paragraphs.ts";

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

/** The pages' content as one document: tables cut by page breaks joined, paragraphs whole, page furniture left out. */
export function documentBlocks(pages: readonly PageContent[]): Block[] {
  const dropped = furniture(pages);
  const assembly = new Assembly();
  pageItems(pages, dropped).forEach(({ items, column }, index) => {
    const page = pages[index]?.number ?? 1;
    items.forEach((item, place) => {
      if (item.kind === "table") assembly.addTable(item, page, place === 0);
      else assembly.addLine({ line: item, page, column });
    });
  });
  const displays = new Map(pages.map(({ number, toDisplay }) => [number, toDisplay]));
  return assembly.pieces.map((piece) =>
    piece.kind === "table" ? gridBlock(piece.table, displays) : lineBlock(piece.lines, displays),
  );
}
