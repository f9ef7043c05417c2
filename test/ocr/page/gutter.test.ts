import { expect, test } from "vitest";
import { gutterOf } from "../../../shared/ocr/page/gutter.ts";
import { PrintedPage } from "../table/printed-page.ts";

/** Lines of characters, about the middles of two pages side by side. */
function spread(width: number, height: number): PrintedPage {
  const page = new PrintedPage(width, height);
  for (const y of [200, 260, 320]) for (const x of [400, 1200]) page.word(16, x, y);
  return page;
}

test("two pages side by side meet where nothing stands between them", () => {
  const page = spread(1600, 1100);
  const found = gutterOf(page.raster);
  expect(found).toBeGreaterThan(760);
  expect(found).toBeLessThan(840);
  // The fold, a speck beside it.
  page.box(798, 0, 801, 1100);
  page.box(815, 500, 818, 503);
  expect(gutterOf(page.raster)).not.toBeNull();
});

test("a page is one where a rule or a line of text goes across its middle, and where it stands upright", () => {
  const ruled = spread(1600, 1100);
  ruled.box(100, 600, 1500, 603);
  expect(gutterOf(ruled.raster)).toBeNull();
  const titled = spread(1600, 1100);
  titled.word(20, 800, 100);
  expect(gutterOf(titled.raster)).toBeNull();
  expect(gutterOf(spread(1600, 1500).raster)).toBeNull();
  const half = new PrintedPage(1600, 1100);
  for (const y of [200, 260, 320]) half.word(16, 400, y);
  expect(gutterOf(half.raster)).toBeNull();
});
