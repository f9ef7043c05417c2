import type { TextRecognizer } from "../engines.ts";
import { glyphsOf } from "../glyphs/glyph.ts";
import type { Look } from "../glyphs/typeface.ts";
import type { TableLayout } from "../page/page-layout.ts";
import type { LineReader } from "../text/line-reading.ts";
import { type FirstLook, wordCells } from "./cell-kinds.ts";
import { loneShape } from "./figure/confidence.ts";
import { paddingOf, roomsOf } from "./figure/full-line.ts";
import { isOneFigure, placeOf, stepsOf } from "./figure/one-figure.ts";
import { hasRemark } from "./figure/remarked-cell.ts";
import { pitchOf, type Spacing, spacingOf } from "./figure/spacing.ts";
import { withUnitBelow } from "./figure/unit-below.ts";
import { withoutUnit } from "./figure/without-unit.ts";
import { cellInk } from "./ink/cell-ink.ts";
import { signOf } from "./ink/stroke-shape.ts";
import type { TableInk } from "./ink/table-ink.ts";
import type { InkedCell, TableViews } from "./inked-cell.ts";
import { lookAtLines } from "./look-at-lines.ts";
import { isLikeFigureText, looksLikeWords } from "./words-cell.ts";

/** Tables with fewer columns than this may have signs and decimals (table 2). */
const COUNTS_FROM = 8;

function inkedCells({ cells }: TableLayout, views: TableViews): Pick<InkedCell, "layout" | "ink">[] {
  const { raster, ink, form } = views;
  return cells.map((layout) => ({ layout, ink: cellInk(raster, layout.box, ink, form === "amount") }));
}

async function firstLook(
  table: TableLayout,
  views: TableViews,
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<InkedCell[]> {
  const inked = inkedCells(table, views);
  const lines = inked.flatMap((cell) => cell.ink.lines.map((line) => ({ cell, line })));
  const looked = await lookAtLines(lines, views, recognizer, reader);
  const byCell = Map.groupBy(lines.keys(), (index) => lines[index]?.cell);
  return inked.map((cell) => {
    const own = (byCell.get(cell) ?? []).flatMap((index) => looked[index] ?? []);
    return withUnitBelow({ ...cell, lines: own });
  });
}

function lookOf({ lines }: InkedCell): FirstLook {
  if (lines.length === 0) return null;
  return lines.some(({ text, figure }) => looksLikeWords(text, figure)) ? "words" : "figure";
}

const isLikeFigure = (cell: InkedCell | undefined, views: TableViews): boolean =>
  cell?.lines.every(({ text, figure, part }) => {
    if (figure === null) return false;
    const sign = signOf(loneShape(cell, part, views));
    return figure.unit !== undefined || sign === "-" || sign === "/" || isLikeFigureText(text.text);
  }) ?? false;

/** A cell of a figure with the glyphs of its lines. */
function withGlyphs(cell: InkedCell, { raster, ink }: TableViews): InkedCell {
  const lines = cell.lines.map((looked) => {
    const { figure, line } = looked;
    if (figure === null || looked.glyphs.length > 0) return looked;
    const seen = { ...looked, glyphs: glyphsOf(raster, line, ink) };
    return figure.unit === undefined && figure.remark === undefined
      ? seen
      : withoutUnit(seen, figure, raster.width);
  });
  return { ...cell, lines };
}

/** A table whose cells were looked at once. */
export interface SeenTable {
  readonly table: TableLayout;
  readonly views: TableViews;
  readonly cells: readonly InkedCell[];
  readonly looks: readonly FirstLook[];
  readonly words: readonly boolean[];
}

/** One of which it is known how its digits stand. */
export interface LookedTable extends SeenTable {
  readonly spacing: Spacing;
}

/** Looks at each cell of a table: where its ink is, and what the network makes of it. */
export async function lookedAt(
  table: TableLayout,
  ink: TableInk,
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<SeenTable> {
  const form = table.columns < COUNTS_FROM ? "amount" : "count";
  const { raster, page, box } = table;
  const printed = page === undefined ? null : { page, box };
  const views: TableViews = { raster, ink, form, printed };
  const cells = await firstLook(table, views, recognizer, reader);
  const looks = cells.map(lookOf);
  const words = wordCells(table.cells, looks).map(
    (isWords, index) => isWords && !(looks[index] === "figure" && isLikeFigure(cells[index], views)),
  );
  const seen = cells.map((cell, index) =>
    words[index] && !hasRemark(cell) ? cell : withGlyphs(cell, views),
  );
  return { table, views, cells: seen, looks, words };
}

/** The tables of a page with what is one figure over several lines, told by how far the page's digits stand apart. */
export function withOneFigures(tables: readonly SeenTable[]): LookedTable[] {
  const steps = tables.map(({ cells, views }) => stepsOf(cells, views.ink.digit));
  const ofPage = steps.flat();
  const pitch = pitchOf(ofPage);
  const rooms = tables.map(roomsOf);
  return tables.map((looked, at) => {
    const place = placeOf(steps[at] ?? [], ofPage);
    const padding = paddingOf(rooms[at] ?? [], rooms.flat(), looked.views.ink.digit);
    const { rows, ruled } = looked.table;
    const cells = looked.cells.map((cell, index) =>
      !looked.words[index] && isOneFigure(cell, { ...looked, rows, ruled, place, padding })
        ? { ...cell, isOneFigure: true as const }
        : cell,
    );
    return { ...looked, cells, spacing: spacingOf(cells, { place, pitch }, looked.views.ink.digit) };
  });
}

const NOTHING: Omit<Look, "glyphs"> = {
  figure: { figures: [], within: 0, seen: 0, unbound: "" },
  sign: null,
  isBehind: true,
};

/** The lines of a table that are in the places of figures, as their glyphs are learnt from them. */
export function looksOf({ views, cells, looks, words }: LookedTable): Look[] {
  return cells.flatMap((cell, index) =>
    looks[index] === null || (words[index] && !hasRemark(cell))
      ? []
      : cell.lines.flatMap(({ part, figure, glyphs, behind, isSpared }) => {
          if (figure === null || (words[index] && figure.remark === undefined)) return [];
          const own = isSpared ? { ...figure, figures: [] } : figure;
          const look: Look = { glyphs, figure: own, sign: signOf(loneShape(cell, part, views)) };
          return behind === undefined ? [look] : [look, { ...NOTHING, glyphs: [behind] }];
        }),
  );
}
