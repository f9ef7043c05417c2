import type { TextractBlock } from "../../../shared/textract/block.ts";
import type { Box } from "../../../shared/textract/page-reader.ts";
import type { PrintedCell, PrintedPage, PrintedTable, PrintedText } from "./printed-page.ts";

/** How the stand-in reads; each is asked for every word. */
export interface Reading {
  /** What it makes of a word; null where it misses it. */
  readonly read: (word: string) => string | null;
  /** 0 to 100. */
  readonly confidence: (word: string) => number;
  /** False for an answer without LAYOUT blocks. */
  readonly layout: boolean;
}

export const PERFECT: Reading = { read: (word) => word, confidence: () => 99.9, layout: true };

type Draft = { -readonly [field in keyof TextractBlock]: TextractBlock[field] } & {
  Id: string;
  Page: number;
};

const children = (ids: readonly string[], type = "CHILD") =>
  ids.length === 0 ? [] : [{ Type: type, Ids: ids }];

/** Builds the answer for one page, after the documented model of blocks. */
class Builder {
  readonly blocks: Draft[] = [];
  readonly #page: PrintedPage;
  readonly #reading: Reading;

  constructor(page: PrintedPage, reading: Reading) {
    this.#page = page;
    this.#reading = reading;
  }

  add(type: string, box: Box, fields: Partial<Draft> = {}): Draft {
    const [left, top, right, bottom] = box;
    const { width, height } = this.#page;
    const number = String(this.blocks.length + 1).padStart(12, "0");
    const BoundingBox = {
      Left: left / width,
      Top: top / height,
      Width: (right - left) / width,
      Height: (bottom - top) / height,
    };
    const block: Draft = {
      BlockType: type,
      Confidence: 96.5,
      Geometry: { BoundingBox },
      Id: `00000000-0000-4000-8000-${number}`,
      Page: 1,
      ...fields,
    };
    this.blocks.push(block);
    return block;
  }

  /** The words of a printed line, and the LINE that they make. */
  words({ text, box }: PrintedText): { readonly words: Draft[]; readonly line: Draft | null } {
    const [left, top, right, bottom] = box;
    const unit = (right - left) / Math.max(1, text.length);
    const words: Draft[] = [];
    for (const match of text.matchAll(/\S+/gu)) {
      const read = this.#reading.read(match[0]);
      if (read === null) continue;
      const place: Box = [
        left + match.index * unit,
        top,
        left + (match.index + match[0].length) * unit,
        bottom,
      ];
      const fields = { Text: read, TextType: "PRINTED", Confidence: this.#reading.confidence(match[0]) };
      words.push(this.add("WORD", place, fields as Partial<Draft>));
    }
    if (words.length === 0) return { words, line: null };
    const fields = {
      Text: words.map(({ Text }) => Text).join(" "),
      Confidence: Math.min(...words.map(({ Confidence = 0 }) => Confidence)),
      Relationships: children(words.map(({ Id }) => Id)),
    };
    return { words, line: this.add("LINE", box, fields) };
  }
}

interface Edges {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

function edgesOf({ rows, columns, cells, box }: PrintedTable): Edges {
  const x = Array.from({ length: columns }, (_, at) => cells.find(({ column }) => column === at)?.box[0]);
  const y = Array.from({ length: rows }, (_, at) => cells.find(({ row }) => row === at)?.box[1]);
  const filled = (edges: (number | undefined)[], end: number): number[] => {
    const all = [...edges, end];
    all.forEach((edge, at) => {
      if (edge === undefined)
        all[at] = ((all[at - 1] ?? 0) + (all.slice(at).find((one) => one !== undefined) ?? end)) / 2;
    });
    return all as number[];
  };
  return { x: filled(x, box[2]), y: filled(y, box[3]) };
}

const inside = (box: Box, word: Draft, page: PrintedPage): boolean => {
  const { Left = 0, Top = 0, Width = 0, Height = 0 } = word.Geometry?.BoundingBox ?? {};
  const [x, y] = [(Left + Width / 2) * page.width, (Top + Height / 2) * page.height];
  return x >= box[0] && x < box[2] && y >= box[1] && y < box[3];
};

/** A merged cell is a CELL at each of its places, the words in that where they stand, and a MERGED_CELL over them. */
function addCell(
  builder: Builder,
  page: PrintedPage,
  cell: PrintedCell,
  edges: Edges,
): { cells: Draft[]; merged: Draft[]; lines: Draft[] } {
  const set = cell.lines.map((line) => builder.words(line));
  const words = set.flatMap((one) => one.words);
  const header = cell.row === 0 ? { EntityTypes: ["COLUMN_HEADER"] } : {};
  const cells: Draft[] = [];
  for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
    for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
      const box: Box = [
        edges.x[column] ?? 0,
        edges.y[row] ?? 0,
        edges.x[column + 1] ?? 0,
        edges.y[row + 1] ?? 0,
      ];
      const own = words.filter((word) => inside(box, word, page)).map(({ Id }) => Id);
      const fields = { RowIndex: row + 1, ColumnIndex: column + 1, RowSpan: 1, ColumnSpan: 1 };
      cells.push(
        builder.add("CELL", box, { ...fields, ...header, Confidence: 88.2, Relationships: children(own) }),
      );
    }
  const lines = set.flatMap(({ line }) => line ?? []);
  if (cells.length === 1) return { cells, merged: [], lines };
  const merged = builder.add("MERGED_CELL", cell.box, {
    RowIndex: cell.row + 1,
    ColumnIndex: cell.column + 1,
    RowSpan: cell.rowSpan,
    ColumnSpan: cell.columnSpan,
    Confidence: 82.4,
    ...header,
    Relationships: children(cells.map(({ Id }) => Id)),
  });
  return { cells, merged: [merged], lines };
}

function addTable(
  builder: Builder,
  page: PrintedPage,
  table: PrintedTable,
): { table: Draft; lines: Draft[] } {
  const edges = edgesOf(table);
  const added = table.cells.map((cell) => addCell(builder, page, cell, edges));
  const ids = (field: "cells" | "merged"): string[] => added.flatMap((one) => one[field]).map(({ Id }) => Id);
  const block = builder.add("TABLE", table.box, {
    Confidence: 99.1,
    Relationships: [...children(ids("cells")), ...children(ids("merged"), "MERGED_CELL")],
  });
  return { table: block, lines: added.flatMap(({ lines }) => lines) };
}

/**
 * The blocks with which AnalyzeDocument (TABLES and LAYOUT) would answer for a page, after its documented model:
 * https://docs.aws.amazon.com/textract/latest/dg/how-it-works-tables.html. The service itself was never asked.
 */
export function blockList(page: PrintedPage, reading: Reading = PERFECT): TextractBlock[] {
  const builder = new Builder(page, reading);
  const layouts: { type: string; box: Box; ids: string[] }[] = [];
  const ids: string[] = [];
  for (const one of page.content) {
    if ("cells" in one) {
      const { table, lines } = addTable(builder, page, one);
      ids.push(table.Id, ...lines.map(({ Id }) => Id));
      layouts.push({ type: "LAYOUT_TABLE", box: one.box, ids: lines.map(({ Id }) => Id) });
      continue;
    }
    const { line } = builder.words(one);
    if (line === null) continue;
    ids.push(line.Id);
    layouts.push({ type: "LAYOUT_TEXT", box: one.box, ids: [line.Id] });
  }
  if (reading.layout)
    for (const { type, box, ids: lines } of layouts)
      ids.push(builder.add(type, box, { Relationships: children(lines) }).Id);
  const whole = builder.add("PAGE", [0, 0, page.width, page.height], { Relationships: children(ids) });
  return [whole, ...builder.blocks.filter((block) => block !== whole)];
}
