import type { TextRecognizer } from "../engines.ts";
import { typefaceOf } from "../glyphs/typeface.ts";
import type { TableLayout } from "../page/page-layout.ts";
import type { LineReader } from "../text/line-reading.ts";
import { withFewBlanksDoubted } from "./blank-habit.ts";
import { figureCell } from "./figure/figure-cell.ts";
import { hasRemark, remarkedCell } from "./figure/remarked-cell.ts";
import { inksOf } from "./ink/table-ink.ts";
import type { InkedCell, ReadCell } from "./inked-cell.ts";
import { type LookedTable, lookedAt, looksOf, withOneFigures } from "./looked-table.ts";
import { bareCell, borneOut, marksOf, type PageMarks } from "./page-marks.ts";

/** What was read in the cells of a page's tables, in their order. */
export interface ReadTables extends Pick<PageMarks, "losable"> {
  readonly tables: readonly (readonly ReadCell[])[];
}

/** How sure what is read in a cell can be of which a streak may have taken a stroke; not what is sure of words. */
const CROSSED = 0.5;

function uncrossed(read: ReadCell, { layout }: InkedCell): ReadCell {
  return layout.isCrossed === true ? { ...read, confidence: Math.min(CROSSED, read.confidence) } : read;
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
  const seen: LookedTable[] = [];
  const inks = inksOf(tables);
  for (const [index, table] of tables.entries()) {
    const ink = inks[index];
    if (ink !== undefined) seen.push(await lookedAt(table, ink, recognizer, reader));
  }
  const looked = withOneFigures(seen);
  const typeface = typefaceOf(looked.flatMap(looksOf));
  const marks = marksOf(looked);
  const readers = { recognizer, reader, typeface };
  const read: (readonly ReadCell[])[] = [];
  for (const { table, views, cells, looks, words } of looked) {
    const of: ReadCell[] = [];
    for (const [index, cell] of cells.entries()) {
      if (looks[index] === null) of.push(uncrossed(bareCell(cell, marks), cell));
      else if (words[index]) {
        const read = await remarkedCell(cell, views, readers);
        of.push(hasRemark(cell) ? uncrossed(read, cell) : read);
      } else of.push(uncrossed(borneOut(await figureCell(cell, views, readers), cell, marks), cell));
    }
    read.push(withFewBlanksDoubted(table.columns, table.cells, of));
  }
  return { tables: read, ...(marks.losable !== undefined && { losable: marks.losable }) };
}
