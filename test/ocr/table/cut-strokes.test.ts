import { expect, test } from "vitest";
import { ruledTables } from "../../../shared/ocr/table/ruled-tables.ts";
import { PrintedPage } from "./printed-page.ts";

const [XS, YS] = [
  [100, 320, 540],
  [100, 150, 200, 250, 300],
];
const END = 760;

/** A table whose rules across end where nothing closes it, with a letter in each row of its last column that ends there. */
function endingAt(lettersEnd: number): PrintedPage {
  const page = new PrintedPage(900, 420);
  for (const y of YS ?? []) page.box(100, y, END, y + 2);
  for (const x of XS ?? []) page.box(x, 100, x + 2, 302);
  for (const y of [118, 168, 218]) page.box(lettersEnd - 9, y, lettersEnd, y + 4);
  return page;
}

test("cells are in doubt at a side that cuts letters, as a tear does", () => {
  for (const [end, doubted] of [
    [END, 4],
    [END - 12, 0],
  ] as const) {
    const [found] = ruledTables(endingAt(end).raster);
    expect(found).toMatchObject({ rows: 4, columns: 3 });
    const cells = found?.cells.filter(({ isDoubtful }) => isDoubtful === true) ?? [];
    expect(cells).toHaveLength(doubted);
    expect(cells.every(({ column }) => column === 2)).toBe(true);
  }
});
