import { expect, test } from "vitest";
import { unruledTables } from "../../../shared/ocr/table/unruled/unruled-tables.ts";
import { cellAt, PrintedPage } from "./printed-page.ts";

const COLUMNS = [700, 790, 880, 970, 1060, 1150, 1240];
const ROW = 44;
const FIRST = 200;

test("a rule under the last row of a table without other rules is no ink of its cells", () => {
  const page = new PrintedPage(1400, 1000);
  for (const row of [0, 1, 2, 3]) {
    page.word(8, 400, FIRST + row * ROW);
    for (const x of COLUMNS) page.figure(1, x, FIRST + row * ROW);
  }
  const rule = FIRST + 2 * ROW + 15;
  page.box(200, rule, 1300, rule + 3);
  const [table] = unruledTables(page.raster, []);
  expect(table).toMatchObject({ rows: 4 });
  const [, , , bottom = 0] = table?.toPage(cellAt(table, 2, 3)?.box ?? [0, 0, 0, 0]) ?? [];
  const [, top = 0] = table?.toPage(cellAt(table, 3, 3)?.box ?? [0, 0, 0, 0]) ?? [];
  expect(bottom).toBe(rule - 1);
  expect(top).toBeGreaterThanOrEqual(rule + 3);
});
