import { describe, expect, test } from "vitest";
import type { TableLayout } from "../../../shared/ocr/page/page-layout.ts";
import { ruledTables } from "../../../shared/ocr/table/ruled-tables.ts";
import { PrintedPage } from "./printed-page.ts";

const [LEFT, START, RIGHT] = [100, 600, 1300];
/** The middles of seven columns of figures, as wide as one another. */
const COLUMNS = [650, 750, 850, 950, 1050, 1150, 1250];

const cellAt = (table: TableLayout | undefined, row: number, column: number) =>
  table?.cells.find((cell) => cell.row === row && cell.column === column);

const doubtfulOf = (table: TableLayout | undefined) =>
  table?.cells.filter(({ isDoubtful }) => isDoubtful).map(({ row, column }) => [row, column]);

/** A page with what stands on it moved to the right the further down it is. */
class LeaningPage extends PrintedPage {
  readonly #lean: number;

  constructor(lean: number) {
    super(1400, 1000);
    this.#lean = lean;
  }

  override box(left: number, top: number, right: number, bottom: number): void {
    super.box(left + this.#lean * top, top, right + this.#lean * top, bottom);
  }
}

const rule = (page: PrintedPage, from: number, y: number, to = RIGHT): void => page.box(from, y, to, y + 3);

/** The header of table 3 with its rules: under all columns, under the inner ones, and under all of it. */
function header(page: PrintedPage, over = 175): void {
  rule(page, LEFT, 100);
  page.word(5, 950, 125);
  rule(page, START, 150);
  page.word(7, 950, over);
  rule(page, 700, 200, 1200);
  for (const x of [650, 1250]) page.word(2, x, 225);
  for (const x of COLUMNS.slice(1, -1)) page.word(2, x, 225);
  page.word(9, 350, 175);
  rule(page, LEFT, 250);
}

/** Rows with labels between rules, from a place down; where each figure stands. */
function rows(page: PrintedPage, top: number, figures: readonly (readonly number[])[]): void {
  figures.forEach((xs, index) => {
    const y = top + 50 * index;
    page.word(9, 350, y + 26);
    for (const x of xs) page.figure(1, x, y + 26);
    rule(page, LEFT, y + 50);
  });
}

const aside = (by: number): number[] => COLUMNS.map((x) => x + by);

describe("table 3 with rules across alone", () => {
  test("has the columns of its names, wherever in them figures stand", () => {
    const page = new PrintedPage(1400, 1000);
    header(page);
    rows(page, 250, [COLUMNS, aside(30), aside(-30), COLUMNS]);
    const [table, ...others] = ruledTables(page.raster);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ ruled: true, rows: 7, columns: 8 });
    expect(cellAt(table, 0, 1)).toMatchObject({ columnSpan: 7 });
    expect(cellAt(table, 1, 2)).toMatchObject({ columnSpan: 5 });
    expect(cellAt(table, 1, 7)).toMatchObject({ rowSpan: 2 });
    expect(doubtfulOf(table)).toEqual([]);
  });

  test("has them where a name stands right over the rule under it, without a gap in which it would be one of letters", () => {
    const page = new PrintedPage(1400, 1000);
    header(page, 184);
    rows(page, 250, [[650, 1250], [], [650, 750, 1250], []]);
    expect(ruledTables(page.raster)).toMatchObject([{ ruled: true, rows: 7, columns: 8 }]);
  });

  test("on a page that leans", () => {
    const page = new LeaningPage(0.012);
    header(page);
    rows(
      page,
      250,
      Array.from({ length: 12 }, () => COLUMNS),
    );
    expect(ruledTables(page.raster)).toMatchObject([{ rows: 15, columns: 8 }]);
  });

  test("rows are kept, and in doubt, where a figure stands across a border", () => {
    const page = new PrintedPage(1400, 1000);
    header(page);
    rows(page, 250, [COLUMNS, COLUMNS, COLUMNS]);
    page.box(781, 368, 819, 384);
    const [table] = ruledTables(page.raster);
    expect(table).toMatchObject({ rows: 6, columns: 8 });
    expect(doubtfulOf(table)).toEqual([
      [5, 2],
      [5, 3],
    ]);
  });

  test("without names its columns are what figures show, and in doubt where they stand unevenly", () => {
    const even = new PrintedPage(1400, 1000);
    rule(even, LEFT, 100);
    rows(even, 100, [COLUMNS, COLUMNS, COLUMNS]);
    expect(ruledTables(even.raster)).toMatchObject([{ rows: 3, columns: 8 }]);
    expect(doubtfulOf(ruledTables(even.raster)[0])).toEqual([]);
    const uneven = new PrintedPage(1400, 1000);
    rule(uneven, LEFT, 100);
    const one = [650, 730, 760, 950, 1050, 1150, 1250];
    rows(uneven, 100, [one, one, one]);
    expect(doubtfulOf(ruledTables(uneven.raster)[0])?.length).toBeGreaterThanOrEqual(21);
  });

  test("ends above a heading", () => {
    const page = new PrintedPage(1400, 1000);
    header(page);
    rows(page, 250, [COLUMNS, COLUMNS, COLUMNS]);
    page.word(24, 420, 430);
    rule(page, LEFT, 460);
    expect(ruledTables(page.raster)).toMatchObject([{ rows: 6 }]);
  });
});

test.each([
  ["set close", 6, 27],
  ["of as many letters as table 3 has columns, set apart", 8, 33],
])(
  "table 2 with rules across alone has under each caption, %s, the columns of its full rows",
  (_, letters, apart) => {
    const page = new PrintedPage(1400, 1000);
    for (let y = 100; y <= 450; y += 50) rule(page, LEFT, y);
    const caption = (y: number): void => {
      for (let letter = 0; letter < letters; letter += 1)
        page.word(1, 700 + (letter - (letters - 1) / 2) * apart, y);
    };
    caption(126);
    const lines: readonly (readonly number[])[] = [
      [800, 1000, 1200],
      [800, 1000, 1200],
      [800],
      [],
      [1000],
      [1000],
    ];
    lines.forEach((xs, index) => {
      const y = 176 + 50 * index;
      if (xs.length === 0) caption(y);
      else page.word(4, 350, y);
      for (const x of xs) index === 0 || index === 4 ? page.word(4, x, y) : page.figure(1, x, y);
    });
    const [table] = ruledTables(page.raster);
    const spans = (row: number) => table?.cells.filter((cell) => cell.row === row).length;
    expect([0, 1, 2, 3, 4, 5, 6].map(spans)).toEqual([1, 4, 4, 4, 1, 2, 2]);
  },
);

test("table 4 with rules across alone", () => {
  const page = new PrintedPage(1700, 600);
  const middles = Array.from({ length: 15 }, (_, index) => 150 + 100 * index);
  const right = 1600;
  for (const y of [100, 150, 250, 300]) rule(page, LEFT, y, right);
  rule(page, 600, 200, right);
  page.word(4, 350, 126);
  page.word(4, 1100, 126);
  page.word(8, 850, 176);
  page.word(5, 1350, 176);
  middles.forEach((x, index) => {
    page.word(2, x, index < 5 ? 200 : 226);
    page.figure(1, x + (index % 3) * 10, 276);
  });
  const [table] = ruledTables(page.raster);
  expect(table).toMatchObject({ rows: 4, columns: 15 });
  expect(cellAt(table, 0, 5)).toMatchObject({ columnSpan: 10 });
  expect(cellAt(table, 1, 10)).toMatchObject({ columnSpan: 5 });
  expect(cellAt(table, 1, 0)).toMatchObject({ rowSpan: 2 });
});
