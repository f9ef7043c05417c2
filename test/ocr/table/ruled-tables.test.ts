import { expect, test } from "vitest";
import { levelled } from "../../../shared/ocr/page/level.ts";
import { bent } from "../../../shared/ocr/raster/mesh.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { ruledTables } from "../../../shared/ocr/table/ruled-tables.ts";

const ROWS = [100, 140, 200, 240, 300];
const COLUMNS = [80, 300, 380, 460, 540];

function page(): Raster {
  return { width: 640, height: 400, data: new Uint8Array(640 * 400).fill(255) };
}

function fill(raster: Raster, left: number, top: number, right: number, bottom: number): void {
  for (let y = top; y < bottom; y += 1)
    raster.data.fill(0, y * raster.width + left, y * raster.width + right);
}

/** Five lines each way; the first column's second and third rows are one cell. */
function table(): Raster {
  const raster = page();
  for (const y of ROWS) fill(raster, y === 200 ? 300 : 80, y, 542, y + 2);
  for (const x of COLUMNS) fill(raster, x, 100, x + 2, 302);
  return raster;
}

test("the grid of a table is found, with its merged cell", () => {
  const [found, ...others] = ruledTables(table());
  expect(others).toEqual([]);
  expect(found).toMatchObject({ ruled: true, rows: 4, columns: 4 });
  expect(found?.cells).toHaveLength(15);
  expect(found?.cells.find(({ row, column }) => row === 1 && column === 0)).toMatchObject({ rowSpan: 2 });
});

test("rules are taken out of a table's picture, what stands in its cells stays", () => {
  const raster = table();
  fill(raster, 330, 110, 340, 126);
  const [found] = ruledTables(raster);
  const dark = found?.raster.data.reduce((count, value) => count + (value < 128 ? 1 : 0), 0);
  expect(dark).toBe(160);
});

test("a table that leans and bends is levelled to the same grid", () => {
  const leaning = bent(
    table(),
    (x, y) => [x + (y - 200) * 0.01 + 4, y - (x - 320) * 0.01 + 4 * Math.sin((Math.PI * x) / 640)],
    640,
    400,
  );
  const [found] = ruledTables(levelled(leaning, 0).page);
  expect(found).toMatchObject({ rows: 4, columns: 4 });
  expect(found?.cells).toHaveLength(15);
});

test("lines that hold nothing are no table", () => {
  const raster = page();
  for (const y of ROWS) fill(raster, 80, y, 540, y + 2);
  expect(ruledTables(raster)).toEqual([]);
  const frame = page();
  for (const y of [100, 300]) fill(frame, 80, y, 542, y + 2);
  for (const x of [80, 540]) fill(frame, x, 100, x + 2, 302);
  expect(ruledTables(frame)).toEqual([]);
});

test("strokes of letters that nearly reach the rules are no columns", () => {
  const raster = table();
  // Rows are as low as in tight tables: 24 pixels of a stroke of 34 between rules, with the blur of a scan at both ends.
  for (const x of [100, 120, 150, 180, 210, 240]) {
    fill(raster, x, 107, x + 3, 135);
    for (const y of [105, 106, 135, 136])
      raster.data.fill(120, y * raster.width + x, y * raster.width + x + 3);
  }
  for (const y of [110, 118, 130]) fill(raster, 100, y, 250, y + 2);
  const [found] = ruledTables(raster);
  expect(found).toMatchObject({ rows: 4, columns: 4 });
  expect(found?.cells).toHaveLength(15);
});

test("a short column of one row is one all the same, if it goes from rule to rule", () => {
  const raster = table();
  fill(raster, 190, 100, 192, 142);
  expect(ruledTables(raster)[0]).toMatchObject({ rows: 4, columns: 5 });
});

test("a letter in the way of a short column does not take it away, a stroke that goes on through the row's line does", () => {
  const raster = table();
  fill(raster, 190, 100, 192, 142);
  fill(raster, 190, 64, 192, 94);
  expect(ruledTables(raster)[0]).toMatchObject({ rows: 4, columns: 5 });
  fill(raster, 190, 64, 192, 102);
  expect(ruledTables(raster)[0]).toMatchObject({ rows: 4, columns: 4 });
});

const shaded = (raster: Raster, left: number, top: number, right: number, bottom: number): void => {
  for (let y = top; y < bottom; y += 1)
    raster.data.fill(130, y * raster.width + left, y * raster.width + right);
};

test("a light rule in a table of dark ones is a row", () => {
  const raster = table();
  shaded(raster, 302, 276, 540, 278);
  expect(ruledTables(raster)[0]).toMatchObject({ rows: 5, columns: 4 });
});

/** Two tables one under the other, the lower one with other columns. */
function tables(): Raster {
  const raster = { width: 640, height: 900, data: new Uint8Array(640 * 900).fill(255) };
  for (const top of [0, 400]) {
    const columns = top === 0 ? COLUMNS : [80, 200, 400, 500, 540];
    for (const y of ROWS) fill(raster, 80, top + y, 542, top + y + 2);
    for (const x of columns) fill(raster, x, top + 100, x + 2, top + 302);
  }
  return raster;
}

test.each([
  ["nothing", 0, 0],
  ["a stroke from rule to rule", 300, 500],
  ["a streak across both", 240, 640],
])("tables that %s joins are two", (_, from, to) => {
  const raster = tables();
  fill(raster, 345, from, 348, to);
  const found = ruledTables(raster);
  const places = found.map(({ rows, box: [, top, , bottom] }) => [rows, top, bottom]);
  expect(places).toEqual([
    [4, 94, 307],
    [4, 494, 707],
  ]);
});

test("a column's line that goes on in a stroke of a letter above its head is a line of the table", () => {
  const raster = page();
  for (const y of [100, 144, 180, 214]) fill(raster, 80, y, 542, y + 1);
  for (const x of [80, 540]) fill(raster, x, 100, x + 2, 216);
  for (const x of [300, 380, 460]) fill(raster, x, 144, x + 1, 215);
  fill(raster, 302, 118, 304, 144);
  expect(ruledTables(raster)).toMatchObject([{ rows: 3, columns: 4 }]);
});

test("hundreds of long lines are a pattern, and no table", () => {
  const ladder = (rows: number) => {
    const raster = {
      width: 240,
      height: 24 * rows + 60,
      data: new Uint8Array(240 * (24 * rows + 60)).fill(255),
    };
    for (let row = 0; row <= rows; row += 1) fill(raster, 20, 20 + 24 * row, 220, 22 + 24 * row);
    for (const x of [20, 120, 218]) fill(raster, x, 20, x + 2, 22 + 24 * rows);
    return ruledTables(raster);
  };
  expect(ladder(40)).toMatchObject([{ rows: 40, columns: 2 }]);
  expect(ladder(405)).toEqual([]);
});

test("as many long lines on each of several sheets one under the other are no pattern", () => {
  const raster = { width: 1600, height: 5600, data: new Uint8Array(1600 * 5600).fill(255) };
  for (let line = 0; line < 120; line += 1)
    for (let part = 0; part < 4; part += 1)
      fill(raster, 100 + 350 * part, 40 + 40 * line, 400 + 350 * part, 42 + 40 * line);
  for (const y of ROWS) fill(raster, 80, 5000 + y, 542, 5002 + y);
  for (const x of COLUMNS) fill(raster, x, 5100, x + 2, 5302);
  expect(ruledTables(raster)).toMatchObject([{ rows: 4, columns: 4 }]);
});

test("a row alone on its page has its last column, though what closes that is as pale as a line cut in half", () => {
  const raster = page();
  for (const y of [100, 150]) fill(raster, 80, y, 542, y + 2);
  for (const x of COLUMNS) fill(raster, x, 100, x + 2, 152);
  for (let y = 102; y < 150; y += 1) raster.data.fill(170, y * 640 + 540, y * 640 + 542);
  expect(ruledTables(raster)).toMatchObject([{ rows: 1, columns: 4 }]);
});
