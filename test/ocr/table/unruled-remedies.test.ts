import { describe, expect, test } from "vitest";
import { unruledTables } from "../../../shared/ocr/table/unruled/unruled-tables.ts";
import { cellAt, namesOfRemedies, PrintedPage } from "./printed-page.ts";

const page = (): PrintedPage => new PrintedPage(1400, 1000);

/** Table 4 with figures of two digits in some of its columns. */
function remedies(columns: readonly number[], y = 215): PrintedPage {
  const printed = page();
  const xs = namesOfRemedies(printed);
  for (const column of columns) printed.figure(2, xs[column] ?? 0, y);
  return printed;
}

describe("table 4 with blank cells", () => {
  test("has the columns of its names", () => {
    const [table, ...others] = unruledTables(remedies([5, 9]).raster, []);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ rows: 4, columns: 15 });
    expect(table?.cells.filter(({ isDoubtful }) => isDoubtful)).toEqual([]);
    const box = table?.toPage(cellAt(table, 3, 5)?.box ?? [0, 0, 0, 0]);
    expect(box?.[0]).toBeLessThan(525 - 14);
    expect(box?.[2]).toBeGreaterThan(525 + 14);
  });

  test.each([
    ["a figure alone, as the number of the page", [7]],
    ["figures without a total", [6, 7]],
  ])("is not told by %s", (_name, columns) => {
    expect(unruledTables(remedies(columns).raster, []).map(({ rows }) => rows)).not.toContain(4);
  });

  test("is none where a figure stands between two names, or over a second line", () => {
    const between = remedies([4]);
    between.figure(1, 100 + 2.5 * 85, 215);
    const broken = remedies([5, 9]);
    broken.figure(1, 100 + 5 * 85, 245);
    for (const printed of [between, broken])
      expect(unruledTables(printed.raster, []).map(({ rows }) => rows)).not.toContain(4);
  });
});

describe("a row of table 4 on another page than its header", () => {
  const full = [...Array(15).keys()];

  test("is known by a figure in each cell at the top of the page", () => {
    const printed = page();
    printed.word(9, 200, 60);
    for (const column of full) printed.figure(1 + (column % 3), 100 + column * 85, 110);
    printed.word(16, 300, 170);
    expect(unruledTables(printed.raster, [])).toMatchObject([{ rows: 1, columns: 15 }]);
  });

  test("is none where a cell is blank and a figure in two parts", () => {
    const printed = page();
    for (const column of full.filter((at) => at !== 6)) printed.figure(1, 100 + column * 85, 110);
    printed.figure(1, 100 + 9 * 85 + 34, 110);
    expect(unruledTables(printed.raster, [])).toEqual([]);
  });

  test("is none under other lines", () => {
    const printed = page();
    printed.word(40, 600, 60);
    for (const column of full) printed.figure(1, 100 + column * 85, 110);
    expect(unruledTables(printed.raster, [])).toEqual([]);
  });

  test("has its header at the end of the page before", () => {
    const printed = remedies([]);
    printed.figure(1, 700, 300);
    const [table, ...others] = unruledTables(printed.raster, []);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ rows: 3, columns: 15 });
    expect(table?.cells).toHaveLength(19);
  });
});
