import type { Grid, Line, Place } from "../document/document.ts";
import type { PageReading } from "../document/page-reading.ts";
import { fail, ok, type Result } from "../document/result.ts";
import type { TextractBlock } from "./block.ts";
import { BlockGraph } from "./block-graph.ts";
import { around } from "./box.ts";
import { cellText } from "./cell-text.ts";
import { type Claims, claimsOf } from "./claims.ts";
import type { Lattice } from "./lattice.ts";
import { type FoundLine, linesOf } from "./lines.ts";
import type { Box, PageFault, PagePicture } from "./page-reader.ts";
import type { Piece } from "./piece.ts";
import { inReadingOrder } from "./reading-order.ts";
import { type FoundTable, tableOf } from "./table.ts";
import { unreadParts } from "./unread.ts";
import { wordOf } from "./words.ts";

/** A page of a report has some two thousand blocks. */
const MOST_BLOCKS = 100_000;

const unusable = (detail: string): Result<never, PageFault> => fail({ code: "UNUSABLE_ANSWER", detail });

const toPoints = (value: number): number => Math.round(value * 100) / 100;

/** Where a box of the picture's pixels lies on the page; the whole page for what has no place of its own. */
function placeOf({ page, width, height, toPage }: PagePicture, box: Box | null): Place {
  const [left, top, right, bottom] = toPage(box ?? [0, 0, width, height]);
  return { page, box: [toPoints(left), toPoints(top), toPoints(right), toPoints(bottom)] };
}

function lineOf(picture: PagePicture, { text, confidence, box }: FoundLine): Line {
  return { kind: "line", separator: "none", parts: [{ text, at: placeOf(picture, box), confidence }] };
}

const isContested = (piece: Piece, { contested }: Claims): Piece =>
  contested.has(piece) ? { ...piece, doubtful: true } : piece;

function gridOf(
  picture: PagePicture,
  { rows, columns, pieces }: Lattice,
  box: Box | null,
  claims: Claims,
): Grid {
  const whole = box ?? around(pieces.flatMap((piece) => (piece.box === null ? [] : [piece.box])));
  const cells = pieces.map((piece) => {
    const { row, column, rowSpan, columnSpan } = piece;
    const stray = claims.stray.get(piece) ?? [];
    const { alternatives, ...read } = cellText(isContested(piece, claims), stray, picture.hasInk ?? null);
    const at = placeOf(picture, piece.box ?? whole);
    const others = alternatives.length === 0 ? {} : { alternatives };
    return { row, column, rowSpan, columnSpan, at, ...read, ...others };
  });
  return { kind: "grid", rows, columns, cells };
}

/**
 * What AnalyzeDocument (TABLES and LAYOUT) says of one page, as a reading of it: tables as grids with their merged
 * cells, all other lines in reading order. Titles and footers of tables are lines before or after them.
 *
 * Nothing in the answer is trusted: a cell whose place, words or references do not agree with one another is in
 * doubt; a table without a grid of cells is unread. UNUSABLE_ANSWER for an answer that is none.
 *
 * The model: https://docs.aws.amazon.com/textract/latest/dg/how-it-works-tables.html and layoutresponse.html.
 */
export function readBlocks(
  blocks: readonly TextractBlock[] | undefined,
  picture: PagePicture,
): Result<PageReading, PageFault> {
  if (blocks === undefined || blocks.length === 0) return unusable("the answer has no blocks");
  if (blocks.length > MOST_BLOCKS) return unusable(`the answer has ${blocks.length} blocks`);
  const graph = new BlockGraph(blocks);
  if (graph.ofType("PAGE").length !== 1)
    return unusable(`the answer has ${graph.ofType("PAGE").length} pages`);
  const words = graph.ofType("WORD").map((block) => wordOf(block, picture));
  const tables = graph.ofType("TABLE").map((block) => tableOf(graph, block, picture));
  const claims = claimsOf(tables, words);
  const lines = linesOf(graph, claims.inCells, picture);
  const ordered = inReadingOrder<FoundLine | FoundTable>(graph, [...lines, ...tables], picture);
  return ok({
    blocks: ordered.flatMap((one): (Line | Grid)[] => {
      if ("text" in one) return [lineOf(picture, one)];
      return one.lattice === null ? [] : [gridOf(picture, one.lattice, one.box, claims)];
    }),
    unread: unreadParts(graph, tables, words, picture).map((box) => ({
      at: placeOf(picture, box),
      reason: "picture",
    })),
  });
}
