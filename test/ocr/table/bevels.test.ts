import { expect, test } from "vitest";
import { withBevelsFilled } from "../../../shared/ocr/table/bevels.ts";
import { ruledTables, rulesOn } from "../../../shared/ocr/table/ruled-tables.ts";
import { PrintedPage } from "./printed-page.ts";

const XS = [100, 320, 440, 560, 680];
const YS = [100, 150, 200, 250, 300, 350];

/** A table whose lines down stop short of those across, below them or on both sides. */
function bevelled(below: number, above = 0): PrintedPage {
  const page = new PrintedPage(800, 460);
  const [left = 0, right = 0] = [XS[0], XS.at(-1)];
  for (const y of YS) page.box(left, y, right + 2, y + 2);
  for (const x of XS)
    YS.slice(1).forEach((y, row) => {
      page.box(x, (YS[row] ?? 0) + 2 + below, x + 2, y - above);
    });
  return page;
}

test("lines that stop short of others at one side, as light halves of borders leave them, hold a table together", () => {
  expect(ruledTables(bevelled(4).raster)).toMatchObject([{ rows: 5, columns: 4 }]);
  expect(ruledTables(bevelled(6).raster)).toMatchObject([{ rows: 5, columns: 4 }]);
});

test("nothing is filled where lines stop short at both sides, as figures do, or at none", () => {
  for (const page of [bevelled(0), bevelled(4, 4)]) {
    const drawn = rulesOn(page.raster);
    expect(withBevelsFilled(drawn)).toBe(drawn);
  }
});

test("a stroke that meets one line only is not made longer", () => {
  const page = bevelled(4);
  page.box(380, 156, 382, 182);
  const { page: filled } = rulesOn(page.raster);
  expect(filled.data[154 * 800 + 321]).toBeLessThan(60);
  expect(filled.data[154 * 800 + 381]).toBe(255);
});
