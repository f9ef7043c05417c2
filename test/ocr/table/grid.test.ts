import { expect, test } from "vitest";
import { ruledTables } from "../../../shared/ocr/table/ruled-tables.ts";
import { PrintedPage } from "./printed-page.ts";

/** Three rows and three columns, drawn with rules of two pixels. */
function table(): PrintedPage {
  const page = new PrintedPage(640, 400);
  for (const y of [100, 160, 220, 280]) page.box(80, y, 542, y + 2);
  for (const x of [80, 240, 400, 540]) page.box(x, 100, x + 2, 282);
  return page;
}

test("a part of a letter beside a rule is no column, though it goes from rule to rule", () => {
  const page = table();
  page.box(251, 160, 253, 222);
  page.box(242, 190, 253, 192);
  expect(ruledTables(page.raster)[0]).toMatchObject({ rows: 3, columns: 3 });
});

test("strokes of letters that fill a low row are no columns, be they as dark as its rules", () => {
  const page = new PrintedPage(640, 400);
  for (const y of [100, 140, 200, 260]) page.box(80, y, 542, y + 2);
  for (const x of [80, 240, 400, 540]) page.box(x, 100, x + 2, 262);
  for (const x of [290, 318, 346]) page.box(x, 102, x + 2, 140);
  page.box(290, 120, 348, 122);
  expect(ruledTables(page.raster)[0]).toMatchObject({ rows: 3, columns: 3 });
});

test("a table is one without the lines that go on from it above, as letters make them in heavy grain", () => {
  const page = table();
  for (const x of [240, 320, 400]) page.box(x, 30, x + 2, 102);
  for (const y of [30, 65]) page.box(240, y, 402, y + 2);
  expect(ruledTables(page.raster)).toContainEqual(expect.objectContaining({ rows: 3, columns: 3 }));
});

test("a low row is divided by a rule as long, though a stroke of a letter stands near its line in another row", () => {
  const page = new PrintedPage(640, 480);
  for (const y of [100, 260, 320, 366]) page.box(80, y, 542, y + 2);
  for (const x of [80, 400, 540]) page.box(x, 100, x + 2, 368);
  page.box(240, 322, 242, 366);
  page.box(274, 268, 276, 320);
  page.box(262, 284, 386, 286);
  expect(ruledTables(page.raster)[0]).toMatchObject({ rows: 3, columns: 3 });
});

test("a light rule over most of a page is one where it is no thicker than the others: print on the back is blurred", () => {
  const rowsWith = (light: number): number | undefined => {
    const page = new PrintedPage(760, 400);
    for (const y of [100, 160, 280, 340]) page.box(80, y, 682, y + 3);
    for (const x of [80, 300, 680]) page.box(x, 100, x + 3, 342);
    page.box(80, 220, 682, 220 + light, 200);
    return ruledTables(page.raster)[0]?.rows;
  };
  expect(rowsWith(2)).toBe(4);
  expect(rowsWith(6)).toBe(3);
});

test("a border drawn with two rules far apart stays as it is", () => {
  const page = table();
  for (const y of [90, 290]) page.box(70, y, 552, y + 2);
  for (const x of [70, 550]) page.box(x, 90, x + 2, 292);
  const [found] = ruledTables(page.raster);
  expect(found?.cells.filter(({ box: [x0, y0, x1, y1] }) => x1 - x0 > 100 && y1 - y0 > 40)).toHaveLength(9);
});
