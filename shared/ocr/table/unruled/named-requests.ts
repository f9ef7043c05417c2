import { hull, middleX, middleY, sharedX } from "../../raster/box.ts";
import type { DraftTable } from "./draft.ts";
import { type FigureRow, figureRows } from "./figure-rows.ts";
import { boundsOf } from "./header.ts";
import { labelLines, labelledRows } from "./label-lines.ts";
import { type NamedColumns, namedColumns } from "./names.ts";
import type { Printed } from "./page-ink.ts";
import type { Piece } from "./piece.ts";
import { hasFormNames, requestsGrid } from "./requests.ts";

/** Columns of figures. */
const WIDTH = 7;
/** Figures of the first row that show that it is one. */
const LEAST_FIGURES = 2;
/** Rows of labels that a table without a rule between any two of them must have. */
const LEAST_ROWS = 3;
/** Lines of one label stand no further apart than this, against those of names. */
const SAME_LABEL = 1.12;
/** How much of the columns a rule runs under that parts two rows. */
const MOST = 0.8;
/** How far (in sizes) a word over columns may be from the line of figures that it is a remark to. */
const SAME_ROW = 0.45;

/** Where the table ends: above the first words, under its header, that stand in its columns and not beside figures. */
function bottomOf(
  { header, columns }: NamedColumns,
  rows: readonly FigureRow[],
  { words, size }: Printed,
): number {
  const over: Piece = [columns[0]?.from ?? 0, 0, columns.at(-1)?.to ?? 0, 0];
  const tops = words
    .filter((word) => word[1] >= header.box[3] && sharedX(word, over) > 0)
    .filter((word) => !rows.some(({ y }) => Math.abs(middleY(word) - y) <= SAME_ROW * size))
    .map((word) => word[1]);
  return Math.min(Number.POSITIVE_INFINITY, ...tops);
}

/** Tells whether two lines of labels are of two rows: by the rules between rows, else by how near lines of one name are. */
function partedBy(
  { columns, header, pitch }: NamedColumns,
  lines: readonly Piece[],
  { rules }: Printed,
): ((above: Piece, below: Piece) => boolean) | null {
  const [from, to] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0];
  const own = rules.filter(
    (rule) => rule[1] > header.box[3] && sharedX(rule, [from, 0, to, 0]) >= MOST * (to - from),
  );
  const between = own.filter((rule) => rule[1] < (lines.at(-1)?.[1] ?? 0));
  if (between.length >= LEAST_ROWS)
    return (above, below) =>
      own.some((rule) => middleY(rule) > middleY(above) && middleY(rule) < middleY(below));
  if (pitch === null) return null;
  return (above, below) => middleY(below) - middleY(above) > SAME_LABEL * pitch;
}

/**
 * Table 3 whose figures do not show its columns, for many cells are blank: the names over the columns do, and labels
 * show the rows. `first` is the first row of figures under the header.
 */
export function namedRequests(first: FigureRow, printed: Printed): DraftTable | null {
  if (first.figures.length < LEAST_FIGURES) return null;
  const named = namedColumns(WIDTH, hull(first.figures)[1], printed);
  if (named === null || !hasFormNames(named.header, named.columns, printed.size)) return null;
  const { columns, header } = named;
  const [left = 0, ...others] = boundsOf(columns, printed.size);
  const right = others.at(-1) ?? left;
  const figures = printed.figures.filter(
    (figure) => figure[1] >= header.box[3] && middleX(figure) > left && middleX(figure) < right,
  );
  const all = figureRows(figures, printed.size);
  const bottom = bottomOf(named, all, printed);
  const rows = all.filter(({ y }) => y < bottom);
  const own = new Set(rows.flatMap((row) => row.figures));
  const start = columns[0]?.from ?? 0;
  const beside = [...printed.words, ...printed.figures].filter(
    (piece) => !own.has(piece) && piece[2] < start && piece[1] > header.box[3] && piece[3] < bottom,
  );
  const levels = rows.map(({ y }) => y);
  const lines = labelLines(beside, levels, printed);
  const isParted = partedBy(named, lines, printed);
  if (isParted === null) return null;
  const labels = labelledRows(lines, levels, printed.size, isParted);
  if (labels === null || labels.length < LEAST_ROWS) return null;
  return requestsGrid(
    {
      header,
      columns,
      labels: labels.map((label) => label.lines),
      rows: labels.map(({ row, lines: own }) => rows[row ?? -1] ?? { figures: [], y: middleY(hull(own)) }),
    },
    printed,
  );
}
