import { expect, test } from "vitest";
import { grainOf } from "../../../shared/ocr/table/grain.ts";
import { ruledTables } from "../../../shared/ocr/table/ruled-tables.ts";
import { rulesTraced } from "../../../shared/ocr/table/rules.ts";
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

/** A table with two coloured rows whose rules, as dark as one pen draws them, are hardly darker than the rows. */
function coloured(pen: number, row: number): PrintedPage {
  const page = new PrintedPage(900, 420);
  page.box(100, 100, 762, 200, row);
  for (const y of [100, 150, 200, 250, 300]) page.box(100, y, 762, y + 2, y === 150 ? row - 9 : pen);
  for (const x of [100, 320, 540, 760]) page.box(x, 100, x + 2, 302, pen);
  return page;
}

test("what is hardly darker than a coloured row is a rule where most rules are pale", () => {
  expect(ruledTables(coloured(235, 250).raster)).toMatchObject([{ rows: 4, columns: 3 }]);
});

test("beside dark rules it is not followed", () => {
  const isFollowed = (pen: number): boolean =>
    rulesTraced(coloured(pen, 250).raster).horizontal.some(
      ({ points }) => points.length > 70 && points.every(({ offset }) => Math.abs(offset - 150) < 3),
    );
  expect([235, 80].map(isFollowed)).toEqual([true, false]);
});
