import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unruledTables } from "../../../shared/ocr/table/unruled/unruled-tables.ts";
import { cellAt, PrintedPage } from "./printed-page.ts";

const COLUMNS = [700, 790, 880, 970, 1060, 1150, 1240];
const ROW = 44;

const page = (): PrintedPage => new PrintedPage(1400, 1000);

/** The names over table 3's columns, in three levels. */
function requestsHeader(printed: PrintedPage, y: number): void {
  printed.word(5, 970, y);
  printed.word(7, 970, y + ROW);
  for (const x of [700, 1240]) printed.word(2, x, y + 1.6 * ROW);
  for (const x of COLUMNS.slice(1, -1)) printed.word(2, x, y + 2.2 * ROW);
}

/** A row of table 3 with a label; `figures` are how many digits each column has. */
function row(printed: PrintedPage, y: number, figures: readonly number[]): void {
  printed.word(9, 400, y);
  figures.forEach((count, index) => {
    if (count > 0) printed.figure(count, COLUMNS[index] ?? 0, y);
  });
}

const ONES = [1, 1, 1, 1, 1, 1, 1];

describe("a table of seven columns without rules", () => {
  test("is found with its header's levels, its labels and its figures", () => {
    const printed = page();
    requestsHeader(printed, 100);
    for (let index = 0; index < 5; index += 1) row(printed, 260 + index * ROW, ONES);
    const [table, ...others] = unruledTables(printed.raster, []);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ ruled: false, rows: 8, columns: 8 });
    expect(cellAt(table, 0, 1)).toMatchObject({ columnSpan: 7 });
    expect(cellAt(table, 1, 2)).toMatchObject({ columnSpan: 5 });
    expect(cellAt(table, 1, 7)).toMatchObject({ rowSpan: 2 });
    expect(table?.cells.filter(({ isDoubtful }) => isDoubtful)).toEqual([]);
  });

  /** A table with a slash in each cell, as `draw` prints the one of a row and column about a place. */
  function ofSlashes(
    draw: (printed: PrintedPage, at: { x: number; y: number; row: number; column: number }) => void,
  ): PrintedPage {
    const printed = page();
    requestsHeader(printed, 100);
    for (let row = 0; row < 5; row += 1) {
      const y = 260 + row * ROW;
      printed.word(9, 400, y);
      for (const [column, x] of COLUMNS.entries()) draw(printed, { x, y, row, column });
    }
    return printed;
  }

  test.each([0.5, 1])("slashes are figures, as high as words though they are (lean %f)", (lean) => {
    const printed = ofSlashes((to, { x, y }) => {
      for (let step = -12; step < 12; step += 1)
        to.box(x - lean * step, y + step, x - lean * step + 3, y + step + 1);
    });
    expect(unruledTables(printed.raster, [])).toMatchObject([{ rows: 8, columns: 8 }]);
  });

  test("slashes that came apart are whole", () => {
    const printed = ofSlashes((to, { x, y, row: index, column }) => {
      const gap = column === 0 ? 12 : -7 + ((index + column) % 3) * 6;
      for (let step = -12; step < 12; step += 1)
        if (step !== gap) to.box(x - 0.5 * step, y + step, x - 0.5 * step + 3, y + step + 1);
    });
    expect(unruledTables(printed.raster, [])).toMatchObject([{ rows: 8, columns: 8 }]);
  });

  test("slashes of hairlines that came apart at each of their steps are whole", () => {
    const printed = ofSlashes((to, { x, y }) => {
      for (let step = 0; step < 4; step += 1)
        to.box(x + 6 - 3 * step, y - 14 + 8 * step, x + 9 - 3 * step, y - 9 + 8 * step);
    });
    expect(unruledTables(printed.raster, [])).toMatchObject([{ rows: 8, columns: 8 }]);
  });

  test("labels of two lines stand about the line of their figures", () => {
    const printed = page();
    row(printed, 200, ONES);
    printed.word(9, 400, 260 - 16);
    printed.word(3, 400, 260 + 16);
    for (const x of COLUMNS) printed.figure(1, x, 260);
    row(printed, 320, ONES);
    const [table] = unruledTables(printed.raster, []);
    expect(table).toMatchObject({ rows: 3 });
    const [, top = 0, , bottom = 0] = cellAt(table, 1, 0)?.box ?? [];
    expect(bottom - top).toBeGreaterThan(50);
  });

  test("a label that is shorter than those of groups is that of its row", () => {
    const printed = page();
    const labelled = (from: number, count: number, y: number): void =>
      printed.word(count, from + (count * 27) / 2, y);
    for (let index = 0; index < 6; index += 1) {
      const y = 200 + index * ROW;
      for (const x of COLUMNS) printed.figure(1, x, y);
      if (index === 5) labelled(100, 2, y);
      else labelled(320, 6, y);
    }
    for (const index of [1, 3]) labelled(100, 7, 200 + index * ROW);
    expect(unruledTables(printed.raster, [])).toMatchObject([{ rows: 6, columns: 8 }]);
  });

  test("letters as low as figures in labels, each in another place, hide no column", () => {
    const printed = page();
    requestsHeader(printed, 100);
    for (let index = 0; index < 8; index += 1) {
      const y = 260 + index * ROW;
      printed.figure(1, 120 + index * 60, y);
      printed.word(2, 640, y);
      for (const x of COLUMNS) printed.figure(1, x + 20, y);
    }
    expect(unruledTables(printed.raster, [])).toMatchObject([{ rows: 11, columns: 8 }]);
  });

  test("a figure between two columns makes its row doubtful, and no other", () => {
    const printed = page();
    for (let index = 0; index < 4; index += 1) row(printed, 200 + index * ROW, ONES);
    row(printed, 200 + 4 * ROW, [1, 0, 0, 1, 1, 1, 1]);
    printed.word(2, 835, 200 + 4 * ROW);
    const [table] = unruledTables(printed.raster, []);
    const doubtful = table?.cells.filter(({ isDoubtful }) => isDoubtful).map((cell) => cell.row);
    expect(new Set(doubtful)).toEqual(new Set([4]));
  });

  test("rows that have no label are no table", () => {
    const printed = page();
    for (let y = 200; y < 400; y += ROW) for (const x of COLUMNS) printed.figure(1, x, y);
    expect(unruledTables(printed.raster, [])).toEqual([]);
  });

  test("blank rows and columns are there where names and labels show them", () => {
    const printed = page();
    requestsHeader(printed, 100);
    printed.word(2, 700, 100 + 1.6 * ROW + 27);
    row(printed, 260, [2, 1, 0, 0, 0, 0, 2]);
    row(printed, 260 + ROW, [0, 0, 0, 0, 0, 0, 0]);
    row(printed, 260 + 2 * ROW, [0, 0, 0, 1, 0, 0, 1]);
    const [table] = unruledTables(printed.raster, []);
    expect(table).toMatchObject({ rows: 6, columns: 8 });
  });

  test("whatever stands in it, no two of its cells of figures overlap", () => {
    const rows = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, (counts) => {
        const printed = page();
        requestsHeader(printed, 100);
        for (const [index, figures] of counts.entries()) row(printed, 260 + index * ROW, figures);
        return unruledTables(printed.raster, []).every(({ cells, toPage }) => {
          const body = cells.filter(({ column, box }) => column > 0 && toPage(box)[1] > 260 - ROW);
          return body.every((a) =>
            body.every(
              (b) =>
                a === b ||
                a.box[2] <= b.box[0] ||
                b.box[2] <= a.box[0] ||
                a.box[3] <= b.box[1] ||
                b.box[3] <= a.box[1],
            ),
          );
        });
      }),
      {
        numRuns: 12,
        examples: [
          [
            [
              [0, 0, 0, 0, 0, 0, 1],
              [1, 1, 1, 1, 1, 1, 0],
              [0, 0, 0, 0, 0, 0, 0],
              [0, 0, 0, 1, 1, 1, 1],
              [0, 0, 0, 0, 0, 0, 0],
            ],
          ],
        ],
      },
    );
  });
});
