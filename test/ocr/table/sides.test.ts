import { expect, test } from "vitest";
import type { Axis } from "../../../shared/ocr/table/axis.ts";
import type { GridLine } from "../../../shared/ocr/table/grid-line.ts";
import { ruleOn } from "../../../shared/ocr/table/open-edge.ts";
import { ruledTables } from "../../../shared/ocr/table/ruled-tables.ts";
import { withWholeSides } from "../../../shared/ocr/table/sides.ts";
import { PrintedPage } from "./printed-page.ts";

const lineOn = (axis: Axis, offset: number): GridLine => ({
  axis,
  offset,
  rules: [ruleOn({ axis, offset, from: 80, to: 360 })],
});

test("a side that ends some pixels above a row is whole, for beyond it stands nothing; a wider gap is none", () => {
  for (const [gap, share] of [
    [16, 1],
    [60, 0],
  ] as const) {
    const page = new PrintedPage(640, 400);
    page.box(80, 100, 82, 362);
    page.box(80, 300 - gap, 82, 300, 255);
    const shares = Float32Array.of(1, 0, 1);
    const rows = [100, 200, 300, 360].map((y) => lineOn("horizontal", y));
    withWholeSides(page.raster, [lineOn("vertical", 81)], rows, shares, 0.75);
    expect([...shares]).toEqual([1, share, 1]);
  }
});

test("a scratch takes a piece out of the first rule, over a heading at a table's corner: the rule is whole", () => {
  const page = new PrintedPage(640, 400);
  for (const y of [100, 160, 220, 280]) page.box(80, y, 542, y + 2);
  for (const x of [80, 300, 400, 540]) page.box(x, x === 400 ? 160 : 100, x + 2, 282);
  page.box(510, 100, 520, 102, 255);
  expect(ruledTables(page.raster)).toMatchObject([{ rows: 3, columns: 3 }]);
});

test("the last pixels of a label that a page's end left close it at the line of the rows", () => {
  const page = new PrintedPage(640, 400);
  for (const y of [100, 160, 220, 280]) page.box(y === 100 ? 200 : 80, y, 542, y + 2);
  for (const x of [80, 200, 400, 540]) page.box(x, 100, x + 2, 282);
  page.box(80, 111, 242, 113);
  const [found, ...others] = ruledTables(page.raster);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ rows: 3, columns: 3 });
  expect(found?.cells).toHaveLength(9);
});
