import { expect, test } from "vitest";
import { ruledTables, rulesOn } from "../../../shared/ocr/table/ruled-tables.ts";
import { withThreadsFilled } from "../../../shared/ocr/table/threads.ts";
import { PrintedPage } from "./printed-page.ts";

const XS = [100, 480, 600, 720, 840];
const YS = [100, 150, 200, 250, 300, 350];
const [LEFT, TOP, RIGHT, BOTTOM] = [100, 100, 844, 354];

/** Two lines with a thread of paper between them, but for a part of long ones where few pixels leave none. */
function double(page: PrintedPage, left: number, top: number, right: number, bottom: number): void {
  page.box(left, top, right, bottom, 60);
  if (right - left < bottom - top) page.box(left + 1, top, right - 1, bottom, 255);
  else page.box(left, top + 1, right, bottom - 1, 255);
  if (right - left > 300) page.box(left + 220, top, left + 280, bottom, 60);
}

test("the two lines of a double rule, a thread of paper apart, are one that ends on those across it", () => {
  const page = new PrintedPage(960, 460);
  for (const y of YS)
    XS.slice(1).forEach((right, index) => {
      double(page, (XS[index] ?? 0) + 7, y, right - 3, y + 4);
    });
  for (const x of XS) double(page, x, TOP, x + 4, BOTTOM);
  const { horizontal, vertical } = rulesOn(page.raster);
  expect(vertical).toHaveLength(XS.length);
  expect(horizontal.length).toBeLessThanOrEqual(YS.length * (XS.length - 1));
  expect(ruledTables(page.raster)).toMatchObject([{ rows: 5, columns: 4 }]);
});

test("digits close to a single rule leave no thread", () => {
  const page = new PrintedPage(960, 460);
  for (const y of YS) page.box(LEFT, y, RIGHT, y + 2);
  for (const x of XS) page.box(x, TOP, x + 2, BOTTOM);
  for (const y of YS.slice(1)) page.figure(13, 210, y - 3 - 8.5);
  expect(withThreadsFilled(page.raster)).toBe(page.raster);
});

test("two lines far enough apart to be told from one another are joined, and no thread between them is filled", () => {
  const page = new PrintedPage(960, 460);
  const around = (at: number): readonly number[] => [at, at + 5];
  for (const y of YS.flatMap(around)) page.box(LEFT, y, RIGHT, y + 2, 60);
  for (const x of XS.flatMap(around)) page.box(x, TOP, x + 2, BOTTOM + 2, 60);
  expect(withThreadsFilled(page.raster)).not.toBe(page.raster);
  const { page: joined, vertical } = rulesOn(page.raster);
  expect(vertical.map(({ thickness }) => Math.round(thickness))).toEqual(XS.map(() => 7));
  // Where no line is drawn along the middle, and none crosses, paper is left.
  const filled = joined.data.filter((value, at) => value < 255 && page.raster.data[at] === 255).length;
  expect(filled).toBeLessThan(3 * (YS.length * (RIGHT - LEFT) + XS.length * (BOTTOM - TOP)));
});
