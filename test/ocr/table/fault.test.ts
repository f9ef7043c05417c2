import { expect, test } from "vitest";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { faultOf, withFault } from "../../../shared/ocr/table/fault.ts";
import { ruledTables, rulesOn } from "../../../shared/ocr/table/ruled-tables.ts";
import { PrintedPage } from "./printed-page.ts";

const [LEFT, RIGHT, ROW] = [100, 1300, 50];

/** A page of rows between rules from side to side, with figures in columns; rules go down it, or not. */
function printed(rows: number, isRuledDown: boolean): Raster {
  const page = new PrintedPage(1400, 1000);
  for (let row = 0; row <= rows; row += 1) page.box(LEFT, 100 + row * ROW, RIGHT, 103 + row * ROW);
  for (let row = 0; row < rows; row += 1)
    for (const x of [700, 850, 1000, 1150]) page.figure(1, x, 126 + row * ROW);
  if (isRuledDown)
    for (const x of [LEFT, 620, 780, 920, 1080, RIGHT - 3]) page.box(x, 100, x + 3, 103 + rows * ROW);
  return page.raster;
}

/** What stands right of a place moved down. */
function broken({ width, height, data }: Raster, at: number, shift: number): Raster {
  const moved = Uint8Array.from(data);
  for (let y = 0; y < height; y += 1)
    for (let x = at; x < width; x += 1) moved[y * width + x] = data[(y - shift) * width + x] ?? 255;
  return { width, height, data: moved };
}

const faultIn = (page: Raster): number | null => {
  const rules = rulesOn(page);
  return faultOf(rules.page, rules.horizontal);
};

test.each([
  [false, ROW],
  [false, -ROW],
  [true, ROW],
  [true, 31],
])("a page whose right side a fold has moved is broken (rules down: %s, by %i)", (isRuledDown, shift) => {
  const fault = faultIn(broken(printed(8, isRuledDown), 700, shift));
  expect(fault).toBeGreaterThan(690);
  expect(fault).toBeLessThan(710);
});

test.each([true, false])("no page is broken as it is printed (rules down: %s)", (isRuledDown) =>
  expect(faultIn(printed(8, isRuledDown))).toBeNull(),
);

test("labels of groups beside rows of them are no break", () => {
  const page = new PrintedPage(1400, 1000);
  for (let row = 0; row <= 9; row += 1)
    page.box(row % 3 === 0 ? LEFT : 400, 100 + row * ROW, RIGHT, 103 + row * ROW);
  for (const x of [LEFT, 400, 900, RIGHT - 3]) page.box(x, 100, x + 3, 103 + 9 * ROW);
  expect(faultIn(page.raster)).toBeNull();
});

test("rows of one height above a table whose halves have rows of their own are no break", () => {
  const page = new PrintedPage(1400, 1200);
  for (let row = 0; row <= 12; row += 1) page.box(LEFT, 100 + row * ROW, RIGHT, 103 + row * ROW);
  for (const y of [800, 850, 1000]) page.box(LEFT, y, 700, y + 3);
  for (const y of [800, 900, 950, 1000]) page.box(703, y, RIGHT, y + 3);
  expect(faultIn(page.raster)).toBeNull();
});

test("every cell of a table that a page is broken in is in doubt, and none of another", () => {
  const [table] = ruledTables(printed(8, true));
  if (table === undefined) throw new Error("no table");
  expect(withFault(table, 700).cells.every(({ isDoubtful }) => isDoubtful)).toBe(true);
  expect(withFault(table, 40)).toBe(table);
  expect(withFault(table, null)).toBe(table);
});
