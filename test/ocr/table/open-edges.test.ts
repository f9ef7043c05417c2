import { expect, test } from "vitest";
import { closedAtEnds } from "../../../shared/ocr/table/open-edges.ts";
import { ruledTables, rulesOn } from "../../../shared/ocr/table/ruled-tables.ts";
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

test("a pale echo of a closed row's rule, as JPEG leaves it beside that, opens no side", () => {
  const page = new PrintedPage(900, 420);
  for (const y of [100, 150]) page.box(100, y, 762, y + 2);
  for (const x of XS) page.box(x, 100, x + 2, 152);
  page.box(200, 95, 762, 96, 243);
  const rules = rulesOn(page.raster);
  expect(rules.horizontal.length).toBe(3);
  expect(closedAtEnds(rules.page, rules.horizontal, rules.vertical).page).toBe(rules.page);
});

test("rules that show through from the back of thin paper open no side", () => {
  const page = table(true, true);
  for (const y of YS.slice(0, -1)) page.box(200, y + 25, 650, y + 27, 237);
  const rules = rulesOn(page.raster);
  expect(rules.horizontal.length).toBe(YS.length + 4);
  expect(closedAtEnds(rules.page, rules.horizontal, rules.vertical).page).toBe(rules.page);
});

test("rules without columns between them are no table", () => {
  const page = new PrintedPage(900, 420);
  for (const y of YS) page.box(100, y, 762, y + 2);
  expect(ruledTables(page.raster)).toEqual([]);
});

/** A table whose first column is one label beside all rows, closed below it or not; open above, as a page's end cuts it. */
function labelled(isClosed: boolean): PrintedPage {
  const page = new PrintedPage(900, 420);
  for (const y of YS.slice(1)) page.box(isClosed && y === 300 ? 100 : 320, y, 762, y + 2);
  for (const x of XS) page.box(x, 60, x + 2, 302);
  return page;
}

test("a label beside all rows of a page is of the table that the page's end cuts", () => {
  for (const isClosed of [true, false]) {
    const [found, ...others] = ruledTables(labelled(isClosed).raster);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rows: 4, columns: 3 });
    expect(found?.cells[0]).toMatchObject({ column: 0, rowSpan: 4 });
  }
});

test("a heading between two closed tables of one width is in neither", () => {
  const page = new PrintedPage(900, 620);
  for (const y of [...YS, 362, 412, 462, 512]) page.box(100, y, 762, y + 2);
  for (const x of XS) page.box(x, 100, x + 2, 302);
  for (const x of [100, 430, 760]) page.box(x, 362, x + 2, 514);
  expect(ruledTables(page.raster)).toMatchObject([
    { rows: 4, columns: 3 },
    { rows: 3, columns: 2 },
  ]);
});

test("lines of letters in labels of one length, under one another, end no table", () => {
  const page = table(true, true);
  for (const y of [112, 162, 212, 262]) page.box(106, y, 240, y + 2, 150);
  expect(ruledTables(page.raster)).toMatchObject([{ rows: 4, columns: 3 }]);
});

/** A table of which a printer cut half of the right side off: it is pale, and its ends are lost, the first at `seen`. */
function halfCut(first: number, seen = 108): PrintedPage {
  const page = new PrintedPage(900, 420);
  for (const y of YS) page.box(100, y, 762, y + 2);
  for (const x of XS.slice(0, -1)) page.box(x, first, x + 2, 302);
  page.box(761, seen, 762, 294, 190);
  return page;
}

test("a side that is half cut off is one", () => {
  expect(ruledTables(halfCut(100).raster)).toMatchObject([{ rows: 4, columns: 3 }]);
});

test("beside the row of a caption, too, a side that is half cut off is one", () => {
  for (const seen of [108, 142]) {
    const captioned = halfCut(150, seen);
    captioned.box(100, 100, 102, 302);
    expect(ruledTables(captioned.raster)).toMatchObject([{ rows: 4, columns: 3 }]);
  }
});

test("a table that the page's end cuts is as wide below its last row as above", () => {
  const page = new PrintedPage(900, 420);
  for (const y of YS.slice(1)) page.box(100, y, 762, y + 2);
  for (const x of XS.slice(0, -1)) page.box(x, 60, x + 2, 302);
  page.box(761, 66, 762, 294, 190);
  expect(ruledTables(page.raster)).toMatchObject([{ rows: 4, columns: 3 }]);
});

test("what is between two tables that are open at one side and closed at the other is in neither", () => {
  const page = new PrintedPage(900, 700);
  for (const top of [100, 364]) {
    for (const y of YS) page.box(100, y - 100 + top, 762, y - 98 + top);
    for (const x of XS.slice(0, -1)) page.box(x, top, x + 2, top + 202);
  }
  expect(ruledTables(page.raster)).toMatchObject([
    { rows: 4, columns: 3 },
    { rows: 4, columns: 3 },
  ]);
});

test("lines of letters below that end with pale rules do not say how high a caption's row may be", () => {
  const page = new PrintedPage(900, 520);
  for (const y of YS) page.box(100, y, 762, y + 2, 180);
  page.box(100, 100, 102, 302, 180);
  for (const x of XS.slice(1, -1)) page.box(x, 150, x + 2, 302, 180);
  for (const y of [440, 470]) page.box(622, y, 762, y + 2);
  page.box(660, 440, 662, 472);
  expect(ruledTables(page.raster)).toMatchObject([{ rows: 4, columns: 3 }]);
});

test("lines of letters that begin where one rule does are no side of a table", () => {
  const page = new PrintedPage(900, 420);
  for (const y of YS) page.box(y === 200 ? 304 : 100, y, 762, y + 2);
  for (const x of [100, 350, 540, 760]) page.box(x, 100, x + 2, 302);
  for (const y of [125, 275]) page.box(304, y, 440, y + 2);
  expect(ruledTables(page.raster)).toMatchObject([{ rows: 4, columns: 3 }]);
});

test("digits at the very end of their rows do not close an open side", () => {
  const page = new PrintedPage(900, 420);
  const rows = Array.from({ length: 8 }, (_, index) => 100 + index * 28);
  for (const y of rows) page.box(100, y, 762, y + 1);
  for (const x of XS.slice(1, -1)) page.box(x, 100, x + 2, 297);
  for (const y of rows.slice(0, -1)) page.box(751, y + 6, 753, y + 24);
  expect(ruledTables(page.raster)).toMatchObject([{ rows: 7, columns: 3 }]);
});

test("a caption's row without sides may be higher than the rows of the table above it", () => {
  const page = new PrintedPage(900, 640);
  for (const y of [60, 90, 120, 150]) page.box(100, y, 762, y + 2);
  for (const x of XS.slice(1, -1)) page.box(x, 60, x + 2, 152);
  for (const y of [240, 320, 400, 480]) page.box(y === 320 ? 320 : 100, y, 762, y + 2);
  for (const x of XS.slice(1, -1)) page.box(x, x === 320 ? 240 : 320, x + 2, 482);
  expect(ruledTables(page.raster)).toMatchObject([
    { rows: 3, columns: 3 },
    { rows: 3, columns: 3 },
  ]);
});

test("blurred digits one under the other, that begin together in a high row, are not where a table begins", () => {
  const page = new PrintedPage(900, 640);
  const rows = [100, 126, 152, 196, ...Array.from({ length: 12 }, (_, index) => 222 + index * 26)];
  for (const y of rows) page.box(100, y, 762, y + 2);
  for (const x of XS) page.box(x, 100, x + 2, 510);
  for (const x of [180, 205, 400, 425, 620, 645]) {
    page.box(x, 172, x + 3, 508, 225);
    for (const y of [166, ...rows.slice(3, -1)]) page.box(x, y + 6, x + 3, y + 22, 150);
    for (const y of rows) page.box(x, y, x + 3, y + 2);
  }
  expect(ruledTables(page.raster)).toMatchObject([{ rows: rows.length - 1, columns: 3 }]);
});
