import { expect, test } from "vitest";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { withDashesJoined } from "../../../shared/ocr/table/dashes.ts";
import { ruledTables } from "../../../shared/ocr/table/ruled-tables.ts";
import { rulesTraced } from "../../../shared/ocr/table/rules.ts";
import { PrintedPage } from "./printed-page.ts";

const ROWS = [100, 150, 200, 250, 300];
const COLUMNS = [80, 300, 380, 460, 540];

/** Pieces of a line between two places, as long as told and so far apart. */
function across(page: PrintedPage, y: number, from: number, to: number, piece: number, gap: number): void {
  for (let x = from; x < to; x += piece + gap) page.box(x, y, Math.min(to, x + piece), y + 2);
}

function down(page: PrintedPage, x: number, from: number, to: number, piece: number, gap: number): void {
  for (let y = from; y < to; y += piece + gap) page.box(x, y, x + 2, Math.min(to, y + piece));
}

/** Four rows of four columns, a figure in each; the first column's second and third rows are one cell. */
function table(piece: number, gap: number): PrintedPage {
  const page = new PrintedPage(640, 400);
  for (const y of ROWS) across(page, y, y === 200 ? 300 : 80, 542, piece, gap);
  for (const x of COLUMNS) down(page, x, 100, 302, piece, gap);
  for (const y of [125, 175, 225, 275]) for (const x of [340, 420, 500]) page.figure(2, x, y);
  return page;
}

const solid = ({ raster }: PrintedPage): Raster =>
  withDashesJoined(raster, Object.values(rulesTraced(raster)).flat());

test.each([
  ["dashed", 8, 4],
  ["dashed far apart", 9, 8],
  ["dotted", 3, 3],
])("a table whose rules are %s is found, and no piece of them stays in its picture", (_, piece, gap) => {
  const [found, ...others] = ruledTables(table(piece, gap).raster);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ rows: 4, columns: 4 });
  expect(found?.cells).toHaveLength(15);
  expect(found?.cells.filter(({ isDoubtful }) => isDoubtful)).toEqual([]);
  const dark = found?.raster.data.reduce((count, value) => count + (value < 128 ? 1 : 0), 0);
  expect(dark).toBe(12 * 2 * 12 * 17);
});

test("signs for nothing and rows of equal letters are no rules", () => {
  const page = new PrintedPage(900, 500);
  for (let x = 60; x < 800; x += 80) page.box(x, 60, x + 12, 62);
  page.word(20, 400, 120);
  page.figure(40, 400, 200);
  expect(solid(page)).toBe(page.raster);
});

test("leaders of dots between lines of text make no table", () => {
  const page = new PrintedPage(900, 500);
  for (const y of [100, 150, 200, 250]) {
    page.word(4, 120, y - 8);
    across(page, y, 200, 760, 3, 7);
    page.figure(2, 800, y - 8);
  }
  expect(ruledTables(page.raster)).toEqual([]);
});

test("a line ends with its last piece: a stroke beyond it, farther away, is not joined", () => {
  const page = new PrintedPage(400, 400);
  down(page, 200, 100, 300, 20, 6);
  page.box(200, 312, 202, 335);
  const { data, width } = solid(page);
  expect(data[118 * width + 200]).toBe(0);
  expect(data[309 * width + 200]).toBe(255);
});

test("a line that begins anew where another crosses it, a piece further on, is one with what is before", () => {
  const page = new PrintedPage(640, 200);
  across(page, 100, 60, 300, 3, 3);
  across(page, 100, 305, 314, 3, 3);
  const { data, width } = solid(page);
  for (const x of [301, 303, 309]) expect(data[100 * width + x]).toBe(0);
});

test("letters may stand close to an even line of many pieces, all along it", () => {
  const page = new PrintedPage(640, 200);
  across(page, 100, 60, 560, 3, 3);
  for (let x = 60; x < 560; x += 40) page.box(x, 104, x + 11, 130);
  const { data, width } = solid(page);
  for (const x of [76, 304, 550]) expect(data[100 * width + x]).toBe(0);
});

test("the dots of a grey ground are no rules", () => {
  const page = new PrintedPage(640, 400);
  for (let y = 100; y < 200; y += 4) across(page, y, 80, 540, 2, 2);
  expect(solid(page)).toBe(page.raster);
});

test("level strokes of letters under one another are no dashes, though as even: ink goes on beside them", () => {
  const page = new PrintedPage(400, 400);
  for (let y = 100; y < 300; y += 12) {
    page.box(190, y, 202, y + 2);
    page.box(200, y + 6, 212, y + 8);
  }
  expect(solid(page)).toBe(page.raster);
});
