import { expect, test } from "vitest";
import { unruledTables } from "../../../shared/ocr/table/unruled/unruled-tables.ts";
import { cellAt, namesOfRemedies, PrintedPage } from "./printed-page.ts";

const COLUMNS = [700, 790, 880, 970, 1060, 1150, 1240];

/** A figure of so many digits with a unit of one character: behind it, or below where it has no room. */
function measured(printed: PrintedPage, digits: number, x: number, y: number): void {
  const isBelow = digits > 2;
  printed.figure(digits, isBelow ? x : x - 14, isBelow ? y - 17 : y);
  printed.word(1, isBelow ? x : x + 6 * digits + 8, isBelow ? y + 14 : y);
}

test("figures whose units stand below them are in line with those whose units do not", () => {
  const printed = new PrintedPage(1400, 1000);
  const rows = [200, 270, 340, 410];
  for (const y of rows) {
    printed.word(9, 400, y);
    for (const [column, x] of COLUMNS.entries()) measured(printed, column === 0 ? 4 : 1, x, y);
  }
  const [table, ...others] = unruledTables(printed.raster, []);
  expect(others).toEqual([]);
  expect(table).toMatchObject({ rows: 4, columns: 8 });
  const [, top = 0, , bottom = 0] = cellAt(table, 1, 1)?.box ?? [];
  expect(bottom - top).toBeGreaterThan(50);
});

test("fifteen figures with their units under the form's names are table 4", () => {
  const printed = new PrintedPage(1400, 1000);
  namesOfRemedies(printed).forEach((x, index) => {
    measured(printed, 1 + (index % 2), x, 230);
  });
  expect(unruledTables(printed.raster, [])).toMatchObject([{ rows: 4, columns: 15 }]);
});
