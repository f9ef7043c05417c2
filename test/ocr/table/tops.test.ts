import { expect, test } from "vitest";
import { ruledTables } from "../../../shared/ocr/table/ruled-tables.ts";
import { PrintedPage } from "./printed-page.ts";

const XS = [80, 160, 400, 520, 640, 760];
const YS = [100, 150, 200, 250];

/** What a page's end left of a table: the label over its rows goes on from some pixels above them, without a border. */
function rest(above: number): PrintedPage {
  const page = new PrintedPage(900, 420);
  YS.forEach((y, row) => {
    page.box(row < 3 ? 160 : 80, y, 762, y + 2);
  });
  XS.forEach((x, column) => {
    page.box(x, column === 0 ? 100 - above : 100, x + 2, 252);
  });
  return page;
}

test("a table is closed over labels that a page's end cut some pixels above its first line", () => {
  const [found, ...others] = ruledTables(rest(12).raster);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ rows: 3, columns: 5 });
  expect(found?.cells).toHaveLength(13);
});

test("a table that goes on higher at its left is not closed there", () => {
  expect(ruledTables(rest(60).raster)).not.toMatchObject([{ rows: 3, columns: 5 }]);
});

test("the one row that a page's end left, without its upper border, is a table as its last line shows", () => {
  for (const [top, count] of [
    [60, 1],
    [72, 0],
  ] as const) {
    const page = new PrintedPage(900, 420);
    page.box(80, 100, 762, 102);
    XS.forEach((x, column) => {
      page.box(x, column === 0 ? top : 60, x + 2, 102);
    });
    page.figure(2, 460, 80);
    expect(ruledTables(page.raster)).toHaveLength(count);
  }
});

test("labels that a page's end cut beside a row that it cut, too, end with that row: nothing stands between", () => {
  const page = new PrintedPage(900, 420);
  for (const y of [150, 200, 250]) page.box(80, y, 762, y + 2);
  for (const x of XS) page.box(x, [80, 160, 760].includes(x) ? 56 : 72, x + 2, 252);
  expect(ruledTables(page.raster)).toMatchObject([{ rows: 3, columns: 5 }]);
});
