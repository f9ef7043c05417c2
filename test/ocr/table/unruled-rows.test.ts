import { describe, expect, test } from "vitest";
import { labelsOf } from "../../../shared/ocr/table/unruled/label-lines.ts";
import type { Piece } from "../../../shared/ocr/table/unruled/piece.ts";
import { unruledTables } from "../../../shared/ocr/table/unruled/unruled-tables.ts";
import { cellAt, PrintedPage } from "./printed-page.ts";

const COLUMNS = [700, 790, 880, 970, 1060, 1150, 1240];
const ROW = 60;
const ROWS = [200, 200 + ROW, 200 + 2 * ROW, 200 + 3 * ROW, 200 + 4 * ROW];

const doubtful = (table: ReturnType<typeof unruledTables>[number] | undefined): number | undefined =>
  table?.cells.filter(({ isDoubtful }) => isDoubtful).length;

describe("rows of a table of seven columns without rules", () => {
  test("have labels with ordinals, which are no figures, also where some cells are blank", () => {
    const printed = new PrintedPage(1400, 1000);
    ROWS.forEach((y, row) => {
      const isLong = row % 2 === 0;
      // An ordinal with a wide blank behind it.
      printed.figure(1, 262, isLong ? y - 15 : y);
      printed.word(9, 420, isLong ? y - 15 : y);
      if (isLong) printed.word(3, 420, y + 15);
      for (const [column, x] of COLUMNS.entries()) if (row % 2 === 0 || column !== 1) printed.figure(1, x, y);
    });
    const [table, ...others] = unruledTables(printed.raster, []);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ rows: 5, columns: 8 });
    expect(cellAt(table, 0, 0)?.box[0]).toBeLessThan(cellAt(table, 0, 1)?.box[0] ?? 0);
    expect(doubtful(table)).toBe(0);
  });

  test("hold figures over two lines, about the line of the others", () => {
    const printed = new PrintedPage(1400, 1000);
    ROWS.forEach((y, row) => {
      printed.word(9, 400, y);
      for (const [column, x] of COLUMNS.entries())
        if (row === 2 && column === 0) {
          printed.figure(1, x + 28, y - 17);
          printed.figure(1, x - 28, y + 17);
        } else printed.figure(1, x, y);
    });
    const [table, ...others] = unruledTables(printed.raster, []);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ rows: 5, columns: 8 });
    expect(doubtful(table)).toBe(0);
    const [, top = 0, , bottom = 0] = cellAt(table, 2, 1)?.box ?? [];
    expect(bottom - top).toBeGreaterThan(50);
  });

  test("show their columns by what has the same place in each, wherever it stands in its cell", () => {
    const printed = new PrintedPage(1400, 1000);
    ROWS.forEach((y, row) => {
      printed.word(9, 400, y);
      for (const [column, x] of COLUMNS.entries()) printed.figure(1, x + (((row + column) % 3) - 1) * 25, y);
    });
    const [table, ...others] = unruledTables(printed.raster, []);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ rows: 5, columns: 8 });
    expect(doubtful(table)).toBe(0);
  });

  test("have no lines in their labels that stand apart, as the number of a page as far below as words are above", () => {
    const line = (y: number): Piece => [300, y - 12, 500, y + 12];
    const [above, label, below] = [line(100), line(180), line(260)];
    expect(labelsOf([above, label, below], [180], 24)).toEqual([[label]]);
    const near = [line(150), label, line(210)];
    expect(labelsOf(near, [180], 24)).toEqual([near]);
  });
});
