import { expect, test } from "vitest";
import { ruledTables } from "../../../shared/ocr/table/ruled-tables.ts";
import { PrintedPage } from "./printed-page.ts";

const ROW = 50;
const [LEFT, RIGHT, TOP] = [100, 820, 100];

/** A table whose rows are divided at the places given for each. */
function divided(rows: readonly (readonly number[])[]): PrintedPage {
  const page = new PrintedPage(920, 700);
  rows.forEach((columns, row) => {
    const top = TOP + row * ROW;
    page.box(LEFT, top, RIGHT + 2, top + 2);
    for (const x of [LEFT, ...columns, RIGHT]) page.box(x, top, x + 2, top + ROW + 2);
  });
  const bottom = TOP + rows.length * ROW;
  page.box(LEFT, bottom, RIGHT + 2, bottom + 2);
  return page;
}

const SECTIONS = [[], [300, 480, 660], [300, 480, 660], [], [300], [300]];
const REQUESTS = [[340], [340, 420, 520, 580, 700], [340, 420, 520, 580, 700]];

test("tables that touch, with one line between them, are each one", () => {
  const found = ruledTables(divided([...SECTIONS, ...REQUESTS]).raster);
  expect(found).toMatchObject([
    { rows: 6, columns: 4 },
    { rows: 3, columns: 6 },
  ]);
});

test("one table is no two for the headings that take up whole rows, nor for one column that goes on in some rows", () => {
  const kept = [...SECTIONS, [], [340], [340, 420, 520, 580, 700]];
  expect(ruledTables(divided(kept).raster)).toMatchObject([{ rows: 9, columns: 9 }]);
});
