import { expect, test } from "vitest";
import type { Axis } from "../../../shared/ocr/table/axis.ts";
import { withDoublesJoined } from "../../../shared/ocr/table/doubles.ts";
import { ruleOn } from "../../../shared/ocr/table/open-edge.ts";
import type { Rule } from "../../../shared/ocr/table/rule.ts";
import { ruledTables } from "../../../shared/ocr/table/ruled-tables.ts";
import { cellAt, PrintedPage } from "./printed-page.ts";

const XS = [100, 320, 440, 560, 680];
const YS = [100, 150, 200, 250, 300, 350];
/** Pixels between the borders of two cells. */
const SPACING = 4;
/** From one line to the other. */
const APART = SPACING + 2;

/** The border of one cell, two of its sides lighter. */
function border(page: PrintedPage, left: number, top: number, right: number, bottom: number): void {
  page.box(left, top, right, top + 2, 60);
  page.box(left, top, left + 2, bottom, 60);
  page.box(left, bottom - 2, right, bottom, 130);
  page.box(right - 2, top, right, bottom, 130);
}

/** A table as browsers draw it where nothing is said of its borders: around each cell and around all. */
function spaced(end: number): PrintedPage {
  const page = new PrintedPage(900, 460);
  const [left, right, top] = [XS[0] ?? 0, XS.at(-1) ?? 0, YS[0] ?? 0];
  border(page, left - APART, top - APART, right - SPACING + APART, end - SPACING + APART);
  YS.slice(1).forEach((bottom, row) => {
    XS.slice(1).forEach((edge, column) => {
      const isLabel = column === 0 && row > 1;
      if (isLabel && row > 2) return;
      const below = isLabel ? end : bottom;
      border(page, XS[column] ?? 0, YS[row] ?? 0, edge - SPACING, below - SPACING);
    });
  });
  return page;
}

test("a table whose cells have borders of their own, some pixels apart, is one with single rules", () => {
  const [found, ...others] = ruledTables(spaced(350).raster);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ rows: 5, columns: 4 });
  expect(found?.cells).toHaveLength(18);
  expect(found?.cells.some(({ isDoubtful }) => isDoubtful)).toBe(false);
  expect(cellAt(found, 2, 0)).toMatchObject({ rowSpan: 3 });
});

/** A table in low rows, each of its cells in a box of its own; one goes over two rows. */
function boxed(page: PrintedPage, apart: number): void {
  for (let row = 0; row < 6; row += 1)
    XS.slice(1).forEach((right, column) => {
      const isTall = column === 0 && row === 2;
      if (column === 0 && row === 3) return;
      const [left, top] = [XS[column] ?? 0, 100 + 56 * row];
      const bottom = 100 + 56 * (row + (isTall ? 2 : 1)) - apart;
      page.box(left, top, right - apart, bottom);
      page.box(left + 2, top + 2, right - apart - 2, bottom - 2, 255);
    });
}

test.each([6, 10, 16])(
  "boxes %i pixels apart, in rows lower than their gaps let lines be followed, are cells",
  (apart) => {
    const page = new PrintedPage(900, 560);
    boxed(page, apart);
    const [found, ...others] = ruledTables(page.raster);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rows: 6, columns: 4 });
    expect(found?.cells).toHaveLength(23);
    expect(found?.cells.some(({ isDoubtful }) => isDoubtful)).toBe(false);
  },
);

test("a border around all of them may go on where a page's end parts the table", () => {
  const page = new PrintedPage(900, 560);
  boxed(page, 10);
  for (const x of [88, 682]) page.box(x, 88, x + 2, 560);
  page.box(88, 88, 684, 90);
  expect(ruledTables(page.raster)).toMatchObject([{ rows: 6, columns: 4 }]);
});

test("its own border may be thicker than those of its cells", () => {
  const page = spaced(350);
  const [left, right, top] = [XS[0] ?? 0, XS.at(-1) ?? 0, YS[0] ?? 0];
  page.box(left - APART - 4, top - APART - 4, left - SPACING, 352);
  page.box(right, top - APART - 4, right + APART, 352);
  page.box(left - APART - 4, top - APART - 4, right + APART, top - SPACING);
  page.box(left - APART - 4, 350, right + APART, 356);
  expect(ruledTables(page.raster)).toMatchObject([{ rows: 5, columns: 4 }]);
});

test("both lines and what is between them are taken out of the picture, and no more", () => {
  const page = spaced(350);
  page.figure(1, 378, 175);
  const [found] = ruledTables(page.raster);
  const { raster } = found ?? { raster: page.raster };
  const dark = raster.data.filter((value) => value < 160).length;
  expect(dark).toBeGreaterThanOrEqual(12 * 17);
  // Where four borders meet a pixel of each may be left.
  expect(dark).toBeLessThan(12 * 17 + 16);
});

test("lines that lie as near to one another in two places only are left as they are", () => {
  const page = new PrintedPage(900, 460);
  for (const y of YS) page.box(100, y, 682, y + 2);
  for (const x of XS) page.box(x, 100, x + 2, 352);
  for (const x of [94, 686]) page.box(x, 94, x + 2, 358);
  for (const y of [94, 356]) page.box(94, y, 688, y + 2);
  expect(ruledTables(page.raster)).toMatchObject([{ rows: 5, columns: 4 }]);
});

test("two lines so near that blur leaves no paper between them are one", () => {
  const page = new PrintedPage(900, 460);
  const both = (axis: Axis, offsets: readonly number[], from: number, to: number): Rule[] =>
    offsets.flatMap((offset) => [
      { ...ruleOn({ axis, offset, from, to }), darkness: 85 },
      { ...ruleOn({ axis, offset: offset + 4, from, to }), darkness: 215 },
    ]);
  for (const y of YS) page.box(100, y - 1, 684, y + 6, 170);
  for (const x of XS) page.box(x - 1, 100, x + 6, 354, 170);
  const single = withDoublesJoined({
    page: page.raster,
    horizontal: both("horizontal", YS, 100, 684),
    vertical: both("vertical", XS, 100, 354),
  });
  expect(single.horizontal).toHaveLength(YS.length);
  expect(single.vertical).toHaveLength(XS.length);
});
