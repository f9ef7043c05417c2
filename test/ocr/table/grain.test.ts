import { expect, test } from "vitest";
import { grainOf } from "../../../shared/ocr/table/grain.ts";
import { ruledTables } from "../../../shared/ocr/table/ruled-tables.ts";
import { PrintedPage } from "./printed-page.ts";

/** A table with rules a shade darker than paper, on paper whose pixels differ by so much at most. */
function palest(grain: number): PrintedPage {
  const page = new PrintedPage(900, 420);
  for (const y of [100, 150, 200, 250, 300]) page.box(100, y, 762, y + 2, 242);
  for (const x of [100, 320, 540, 760]) page.box(x, 100, x + 2, 302, 242);
  const { data } = page.raster;
  for (let at = 0; at < data.length; at += 1)
    data[at] = (data[at] ?? 0) - (((at * 7919) % 104_729) % (grain + 1));
  return page;
}

test("the palest rules are read where paper has no grain", () => {
  expect(grainOf(palest(0).raster)).toBeLessThan(0.2);
  expect(ruledTables(palest(0).raster)).toMatchObject([{ rows: 4, columns: 3 }]);
});

test("in grain they are none", () => {
  expect(grainOf(palest(12).raster)).toBeGreaterThan(2);
  expect(ruledTables(palest(12).raster)).toEqual([]);
});
