import { expect, test } from "vitest";
import { ruledTables } from "../../../shared/ocr/table/ruled-tables.ts";
import { PrintedPage } from "./printed-page.ts";

/** A table of three rows and three columns. */
function ruled(): PrintedPage {
  const page = new PrintedPage(640, 400);
  for (const y of [100, 160, 220, 280]) page.box(80, y, 542, y + 2);
  for (const x of [80, 240, 400, 540]) page.box(x, 100, x + 2, 282);
  return page;
}

test("a white line down a page beside a table's rule takes no row's line away", () => {
  const page = ruled();
  page.box(403, 0, 409, 400, 255);
  const [found] = ruledTables(page.raster);
  expect(found).toMatchObject({ rows: 3, columns: 3 });
  expect(found?.cells).toHaveLength(9);
});

test("a line that starts out from neither crossing is what is written in a cell", () => {
  const page = ruled();
  page.box(242, 160, 400, 162, 255);
  page.box(252, 160, 390, 162);
  const [found] = ruledTables(page.raster);
  expect(found?.cells).toHaveLength(8);
});
