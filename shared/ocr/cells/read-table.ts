import type { TextRecognizer } from "../engines.ts";
import { typefaceLike } from "../glyphs/alike-tables.ts";
import { typefaceOf } from "../glyphs/typeface.ts";
import type { TableLayout } from "../page/page-layout.ts";
import type { LineReader } from "../text/line-reading.ts";
import { isGrainless } from "./bare/thin-strokes.ts";
import { withFewBlanksDoubted } from "./blank-habit.ts";
import { apartOf, areFewFiguresSure, withFiguresDoubted } from "./come-apart.ts";
import { digitSizes } from "./figure/digit-sizes.ts";
import { figureCell } from "./figure/figure-cell.ts";
import type { FigureReaders } from "./figure/figure-line.ts";
import { hasRemark, remarkedCell } from "./figure/remarked-cell.ts";
import { PLACE } from "./figure/spacing.ts";
import { isIllegible } from "./illegible.ts";
import { withDarkFigures } from "./ink/pale-figures.ts";
import { inksOf } from "./ink/table-ink.ts";
import { type InkedCell, lossy, type ReadCell } from "./inked-cell.ts";
import { type LookedTable, lookedAt, looksOf, type SeenTable, withOneFigures } from "./looked-table.ts";
import { withOffPlaceDoubted } from "./off-place.ts";
import { bareCell, borneOut, marksOf, type PageMarks } from "./page-marks.ts";
import { withSeveralRowsDoubted } from "./several-rows.ts";
import { withFewSignsDoubted } from "./sign-habit.ts";

/** What was read in the cells of a page's tables, in their order. */
export interface ReadTables extends Pick<PageMarks, "losable"> {
  readonly tables: readonly (readonly ReadCell[])[];
}

/** How sure what is read in a cell can be of which a streak may have taken a stroke; not what is sure of words. */
const CROSSED = 0.5;

function uncrossed(read: ReadCell, { layout }: InkedCell): ReadCell {
  return layout.isCrossed === true ? lossy(read, CROSSED) : read;
}

/** The cells of a table, each as it is read by itself. */
async function cellsOf(
  { views, cells, looks, words }: LookedTable,
  readers: FigureReaders,
  marks: PageMarks,
): Promise<ReadCell[]> {
  const read: ReadCell[] = [];
  for (const [index, cell] of cells.entries()) {
    if (looks[index] === null) read.push(uncrossed(bareCell(cell, marks), cell));
    else if (words[index]) {
      const remarked = await remarkedCell(cell, views, readers);
      read.push(hasRemark(cell) ? uncrossed(remarked, cell) : remarked);
    } else read.push(uncrossed(borneOut(await figureCell(cell, views, readers), cell, marks), cell));
  }
  return read;
}

async function allLookedAt(
  tables: readonly TableLayout[],
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<SeenTable[]> {
  const seen: SeenTable[] = [];
  const inks = inksOf(tables);
  for (const [index, table] of tables.entries()) {
    const ink = inks[index];
    if (ink !== undefined) seen.push(await lookedAt(table, ink, recognizer, reader));
  }
  return seen;
}

/**
 * Reads every cell of the tables of a page: blank, a figure, or words; in the order of their cells. The figures of a
 * page bear one another out where their characters look the same, and so do its dashes.
 */
export async function readTables(
  tables: readonly TableLayout[],
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<ReadTables> {
  const first = await allLookedAt(tables, recognizer, reader);
  const dark = first.map((one) => withDarkFigures(one) ?? one.table);
  const seen = dark.every((table, at) => table === tables[at])
    ? first
    : await allLookedAt(dark, recognizer, reader);
  const looked = withOneFigures(seen);
  const shown = looked.map(looksOf);
  const typeface = typefaceOf(shown.flat());
  const sizes = digitSizes(looked, typeface);
  const glyphs = shown.map((looks) => looks.flatMap((look) => look.glyphs));
  const seenMarks = marksOf(looked);
  const isBlack = isGrainless(seenMarks.grain);
  const apart = isBlack ? apartOf(looked) : null;
  const marks: PageMarks = apart === null ? seenMarks : { ...seenMarks, losable: "dashes" };
  const read: (readonly ReadCell[])[] = [];
  for (const [at, one] of looked.entries()) {
    const { table, views, cells, spacing } = one;
    const face = typefaceLike(glyphs[at] ?? [], glyphs, typeface);
    const of = await cellsOf(one, { ...sizes, recognizer, reader, face, spacing }, marks);
    const ofRows = withSeveralRowsDoubted({ ...one, digit: views.ink.digit, closed: table.ruled }, of);
    const placed = withOffPlaceDoubted(cells, ofRows, (spacing.place ?? PLACE) * views.ink.digit);
    read.push(withFewBlanksDoubted(table.columns, table.cells, withFewSignsDoubted(placed)));
  }
  const isLost =
    apart === "characters" || isIllegible(looked) || (isBlack && areFewFiguresSure(looked, read));
  const { losable } = marks;
  return {
    tables: isLost ? looked.map(({ words }, at) => withFiguresDoubted(read[at] ?? [], words)) : read,
    ...(losable !== undefined && { losable }),
  };
}
