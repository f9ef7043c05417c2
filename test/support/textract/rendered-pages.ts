import type { Grid, SourceDocument } from "../../../shared/document/document.ts";
import type { Box } from "../../../shared/textract/page-reader.ts";
import { type PrintedCell, type PrintedPage, type PrintedTable, textWidth, wrapped } from "./printed-page.ts";

const [WIDTH, HEIGHT] = [595.3, 841.9];
const [SIZE, LEADING] = [9, 11];

const placeOf = (at: object): { page: number; box: Box } => {
  if ("page" in at && "box" in at) return at as { page: number; box: Box };
  throw new Error("the document has no pages");
};

function linesIn(text: string, [left, top, right, bottom]: Box): PrintedCell["lines"] {
  const lines = wrapped(text, right - left - 4, SIZE);
  const first = (top + bottom - lines.length * LEADING) / 2;
  return lines.map((line, index) => {
    const width = textWidth(line, SIZE);
    const x = (left + right - width) / 2;
    return { text: line, box: [x, first + index * LEADING, x + width, first + index * LEADING + SIZE] };
  });
}

/** The part of a grid that stands on a page: merged cells that began on the page before are there again, empty. */
function partOn(grid: Grid, page: number): PrintedTable | null {
  const here = grid.cells.filter((cell) => placeOf(cell.at).page === page);
  if (here.length === 0) return null;
  const from = Math.min(...here.map(({ row }) => row));
  const last = Math.max(...here.map(({ row }) => row));
  const to = last + Math.min(...here.filter(({ row }) => row === last).map(({ rowSpan }) => rowSpan));
  const tops = new Map(here.map(({ row, at }) => [row, placeOf(at).box[1]] as const));
  const lefts = new Map(grid.cells.map(({ column, at }) => [column, placeOf(at).box[0]] as const));
  const right = Math.max(...here.map(({ at }) => placeOf(at).box[2]));
  const bottom = Math.max(...here.map(({ at }) => placeOf(at).box[3]));
  const cells = grid.cells
    .filter(({ row, rowSpan }) => row < to && row + rowSpan > from)
    .map(({ row, column, rowSpan, columnSpan, text, at }): PrintedCell => {
      const top = Math.max(row, from);
      const span = { row: top - from, column, rowSpan: Math.min(row + rowSpan, to) - top, columnSpan };
      const box: Box = [
        lefts.get(column) ?? 0,
        tops.get(top) ?? 0,
        lefts.get(column + columnSpan) ?? right,
        tops.get(top + span.rowSpan) ?? bottom,
      ];
      return { ...span, box, lines: placeOf(at).page === page ? linesIn(text, box) : [] };
    });
  const box: Box = [Math.min(...lefts.values()), tops.get(from) ?? 0, right, bottom];
  return { rows: to - from, columns: grid.columns, cells, box };
}

/** The pages of a document that a real program rendered, by the places that its reader found. */
export function renderedPages(document: SourceDocument): PrintedPage[] {
  const pages = new Set(
    document.blocks.flatMap((block) =>
      (block.kind === "grid" ? block.cells : block.parts).map(({ at }) => placeOf(at).page),
    ),
  );
  return [...pages]
    .toSorted((a, b) => a - b)
    .map((page) => ({
      page,
      width: WIDTH,
      height: HEIGHT,
      content: document.blocks.flatMap((block): PrintedPage["content"] => {
        if (block.kind === "grid") {
          const part = partOn(block, page);
          return part === null ? [] : [part];
        }
        return block.parts
          .filter(({ at }) => placeOf(at).page === page)
          .map(({ text, at }) => ({ text, box: placeOf(at).box }));
      }),
    }));
}
