import { expect, test } from "vitest";
import { unruledTables } from "../../../shared/ocr/table/unruled/unruled-tables.ts";
import { PrintedPage } from "./printed-page.ts";

const COLUMNS = [700, 790, 880, 970, 1060, 1150, 1240];
const ROW = 44;
const TOP = 260;

/** Table 3 under its names, of which two have two lines, with a label in each row. */
function labelled(rows: number): PrintedPage {
  const printed = new PrintedPage(1400, 1000);
  printed.word(5, 970, 80);
  printed.word(7, 970, 80 + ROW);
  for (const x of [700, 1240]) printed.word(2, x, 80 + 1.6 * ROW);
  for (const x of COLUMNS.slice(1, -1)) printed.word(2, x, 80 + 2.2 * ROW);
  for (const x of COLUMNS.slice(1, 3)) printed.word(2, x, 80 + 2.2 * ROW + 28);
  for (let row = 0; row < rows; row += 1) printed.word(9, 400, TOP + row * ROW);
  return printed;
}

test("a table most of whose cells are blank is whole, though some of its rows alone would make one", () => {
  const printed = labelled(9);
  for (let row = 0; row < 9; row += 1)
    COLUMNS.forEach((x, column) => {
      if (row < 3 || column === 0 || column === 6) printed.figure(2, x, TOP + row * ROW);
    });
  expect(unruledTables(printed.raster, [])).toMatchObject([{ rows: 12, columns: 8 }]);
});

test("a figure as high as words for its comma is one where others stand in line with it and below", () => {
  const printed = labelled(0);
  for (let y = TOP; y < 620; y += 64) {
    printed.figure(1, 300, y);
    printed.word(6, 400, y - 14);
    printed.word(3, 400, y + 14);
    for (const x of COLUMNS) printed.figure(1, x, y);
    if (y < 500) printed.box(706, y - 8, 710, y + 15);
  }
  const [table, ...others] = unruledTables(printed.raster, []);
  expect(others).toEqual([]);
  expect(table).toMatchObject({ rows: 9, columns: 8 });
});

test("the rule that closes a table stands in no cell of its last row", () => {
  const printed = labelled(5);
  const bottom = TOP + 4 * ROW + 12;
  for (let row = 0; row < 5; row += 1) for (const x of COLUMNS) printed.figure(1, x, TOP + row * ROW);
  printed.box(200, bottom + 4, 1290, bottom + 6);
  const [table] = unruledTables(printed.raster, []);
  const boxes = (table?.cells ?? []).filter(({ column }) => column > 0).map(({ box }) => table?.toPage(box));
  expect(Math.max(...boxes.map((box) => box?.[3] ?? 0))).toBe(bottom + 3);
});

test("how dark the rules of another table are says nothing about the ink of one without rules", () => {
  const printed = labelled(5);
  for (let row = 0; row < 5; row += 1) for (const x of COLUMNS) printed.figure(1, x, TOP + row * ROW);
  const { data } = printed.raster;
  for (let at = 0; at < data.length; at += 1) if (data[at] === 0) data[at] = 150;
  printed.box(100, 700, 1300, 760);
  expect(unruledTables(printed.raster, [[94, 694, 1306, 766]])).toMatchObject([{ rows: 8, columns: 8 }]);
});

test("rows with few figures stand in the columns that full rows show, on a page without names too", () => {
  const printed = new PrintedPage(1400, 1000);
  const few = [3, 4, 7];
  for (let row = 0; row < 9; row += 1) {
    printed.word(9, 400, TOP + row * ROW);
    COLUMNS.forEach((x, column) => {
      if (!few.includes(row) || column === 0 || column === 6) printed.figure(2, x, TOP + row * ROW);
    });
  }
  const [table, ...others] = unruledTables(printed.raster, []);
  expect(others).toEqual([]);
  expect(table).toMatchObject({ rows: 9, columns: 8 });
  expect(table?.cells.filter(({ isDoubtful }) => isDoubtful)).toEqual([]);
});

test("a row is in doubt where a figure with no word behind it stands right before its columns, or between two", () => {
  const doubtful = (x: number): number[] => {
    const printed = labelled(6);
    for (let row = 0; row < 6; row += 1)
      COLUMNS.forEach((at, column) => {
        if (row !== 4 || column % 6 === 0) printed.figure(1, at, TOP + row * ROW);
      });
    printed.figure(1, x, TOP + 4 * ROW);
    const [table] = unruledTables(printed.raster, []);
    const cells = table?.cells.filter(({ isDoubtful }) => isDoubtful === true) ?? [];
    return [...new Set(cells.map(({ row }) => row))];
  };
  expect(doubtful(664)).toEqual([3 + 4]);
  expect(doubtful(880)).toEqual([]);
});

test("digits set wide are no words beside which figures are low", () => {
  const printed = labelled(9);
  for (let row = 0; row < 9; row += 1)
    COLUMNS.forEach((x, column) => {
      if (row > 1 && column === row % 5) return;
      printed.figure(1, x - 14, TOP + row * ROW);
      printed.figure(1, x + 14, TOP + row * ROW);
    });
  expect(unruledTables(printed.raster, [])).toMatchObject([{ rows: 12, columns: 8 }]);
});

test("figures without a row that has one in each column show none, for cells beside them may be blank", () => {
  const printed = new PrintedPage(1400, 1000);
  for (let row = 0; row < 8; row += 1) {
    printed.word(9, 400, TOP + row * ROW);
    COLUMNS.forEach((x, column) => {
      if (column !== row % 7) printed.figure(2, x, TOP + row * ROW);
    });
  }
  expect(unruledTables(printed.raster, [])).toEqual([]);
});

test("rows in which a figure is in two parts and a cell blank show no columns", () => {
  const printed = new PrintedPage(1400, 1000);
  for (let row = 0; row < 6; row += 1) {
    printed.word(9, 400, TOP + row * ROW);
    for (const x of [700, 734, 790, 970, 1060, 1150, 1240]) printed.figure(1, x, TOP + row * ROW);
  }
  expect(unruledTables(printed.raster, [])).toEqual([]);
});
