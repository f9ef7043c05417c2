import { expect, test } from "vitest";
import { ruledTables } from "../../../shared/ocr/table/ruled-tables.ts";
import { PrintedPage } from "./printed-page.ts";

const XS = [100, 320, 540, 760];
const YS = [100, 150, 200, 250, 300];

/** Rules between rows and columns; `sides` and `end` say whether they are closed there. */
function table(sides: boolean, end: boolean): PrintedPage {
  const page = new PrintedPage(900, 420);
  for (const y of end ? YS : YS.slice(0, -1)) page.box(100, y, 762, y + 2);
  for (const x of sides ? XS : XS.slice(1, -1)) page.box(x, 100, x + 2, 302);
  return page;
}

test("a table without sides is as wide as its rules", () => {
  expect(ruledTables(table(false, true).raster)).toMatchObject([{ rows: 4, columns: 3 }]);
});

test("a stroke beside an open side, nearly as high as its row, does not close it", () => {
  const page = table(false, true);
  page.box(752, 159, 755, 192);
  expect(ruledTables(page.raster)).toMatchObject([{ rows: 4, columns: 3 }]);
});

test("a table that a page's end cuts ends where its columns do", () => {
  expect(ruledTables(table(true, false).raster)).toMatchObject([{ rows: 4, columns: 3 }]);
});

test("nothing is drawn on the page, and a closed table is as it was", () => {
  const { raster } = table(false, true);
  const before = Uint8Array.from(raster.data);
  ruledTables(raster);
  expect(raster.data).toEqual(before);
  expect(ruledTables(table(true, true).raster)).toMatchObject([{ rows: 4, columns: 3 }]);
});

test("rules without columns between them are no table", () => {
  const page = new PrintedPage(900, 420);
  for (const y of YS) page.box(100, y, 762, y + 2);
  expect(ruledTables(page.raster)).toEqual([]);
});
