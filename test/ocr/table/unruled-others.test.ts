import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unruledTables } from "../../../shared/ocr/table/unruled/unruled-tables.ts";
import { cellAt, PrintedPage } from "./printed-page.ts";

const ROW = 44;

const page = (height = 1000): PrintedPage => new PrintedPage(1400, height);

describe("a row of fifteen figures", () => {
  const xs = Array.from({ length: 15 }, (_, index) => 100 + index * 85);
  const middle = (from: number, to: number): number => ((xs[from] ?? 0) + (xs[to] ?? 0)) / 2;

  function remedies(withGroups: boolean, withUpper = true, height = 1000): PrintedPage {
    const printed = page(height);
    if (withUpper) {
      printed.word(4, middle(0, 4), 100);
      printed.word(4, middle(5, 14), 100);
    }
    if (withGroups) {
      printed.word(8, middle(5, 9), 140);
      printed.word(5, middle(10, 14), 140);
    }
    xs.forEach((x, index) => {
      printed.word(2, x, index < 5 ? 160 : 180);
      printed.figure(1, x, 230);
    });
    return printed;
  }

  test("under the form's names is table 4", () => {
    const [table, ...others] = unruledTables(remedies(true).raster, []);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ rows: 4, columns: 15 });
    expect(table?.cells).toHaveLength(34);
  });

  test("is table 4, too, where a page ends below its upper names", () => {
    const [table] = unruledTables(remedies(true, false).raster, []);
    expect(table).toMatchObject({ rows: 4, columns: 15 });
    expect(table?.cells.filter(({ row }) => row === 0)).toEqual([]);
    expect(cellAt(table, 1, 5)).toMatchObject({ columnSpan: 5 });
  });

  test("right under a heading is table 4", () => {
    const printed = remedies(true);
    printed.word(16, middle(0, 4), 62);
    expect(unruledTables(printed.raster, [])).toMatchObject([{ rows: 4, columns: 15 }]);
  });

  test("right under a heading and lines of another table is table 4", () => {
    const printed = remedies(true);
    for (const y of [14, 40, 66]) printed.word(16, middle(0, 4), y);
    expect(unruledTables(printed.raster, [])).toMatchObject([{ rows: 4, columns: 15 }]);
  });

  test("is none where the page is strewn with more dots than it may have words", () => {
    const strewn = (rows: number) => {
      const printed = remedies(true, true, 3000);
      for (let at = 0; at < 40 * rows; at += 1) {
        const [x, y] = [20 + 34 * (at % 40), 700 + 30 * Math.floor(at / 40)];
        printed.box(x, y, x + 5, y + 5);
      }
      return unruledTables(printed.raster, []).length;
    };
    expect(strewn(20)).toBe(1);
    expect(strewn(75)).toBe(0);
  });

  test("under other names is none", () => {
    expect(unruledTables(remedies(false).raster, [])).toEqual([]);
  });
});

describe("captions with a header and rows under each", () => {
  test("are table 2", () => {
    const printed = page();
    const band = (y: number, xs: readonly number[], rows: number): void => {
      printed.word(8, 640, y);
      printed.word(4, 350, y + ROW);
      for (const x of xs) printed.word(5, x, y + ROW);
      for (let index = 0; index < rows; index += 1) {
        printed.word(6, 350, y + (2 + index) * ROW);
        for (const x of xs) printed.figure(2, x, y + (2 + index) * ROW);
      }
    };
    band(100, [750, 930, 1110], 2);
    band(100 + 4 * ROW, [930], 1);
    const [table, ...others] = unruledTables(printed.raster, []);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ rows: 7, columns: 4 });
    expect(cellAt(table, 0, 0)).toMatchObject({ columnSpan: 4 });
    expect(cellAt(table, 6, 1)).toMatchObject({ columnSpan: 3 });
  });
});

describe("captions whose rows have blank cells", () => {
  /** Bands under captions, each with names over some columns and rows of figures in some of these. */
  function bands(...of: readonly (readonly [xs: readonly number[], rows: readonly (readonly number[])[]])[]) {
    const printed = page();
    let y = 100;
    for (const [xs, rows] of of) {
      printed.word(8, 640, y);
      printed.word(4, 350, y + ROW);
      for (const x of xs) printed.word(5, x, y + ROW);
      for (const [index, figures] of rows.entries()) {
        printed.word(6, 350, y + (2 + index) * ROW);
        for (const x of figures) printed.figure(2, x, y + (2 + index) * ROW);
      }
      y += (2 + rows.length) * ROW;
    }
    return { printed, bottom: y };
  }

  test("are table 2 by the names in their headers, down to the last label", () => {
    const { printed, bottom } = bands(
      [
        [750, 930, 1110],
        [[], [930]],
      ],
      [[930], [[]]],
    );
    printed.word(17, 300, bottom);
    const [table, ...others] = unruledTables(printed.raster, []);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ rows: 7, columns: 4 });
    const box = table?.toPage(cellAt(table, 3, 2)?.box ?? [0, 0, 0, 0]);
    expect(box?.[0]).toBeLessThan(930 - 14);
    expect(box?.[2]).toBeGreaterThan(930 + 14);
    expect(cellAt(table, 6, 1)).toMatchObject({ columnSpan: 3 });
  });

  test.each([
    ["a figure stands between two names", [750, 930, 1110], [[], [840]]],
    ["a figure stands far from the middle of the only name", [930], [[], [980]]],
    ["no row has a figure", [750, 930, 1110], [[], []]],
  ])("are none where %s", (_name, xs, rows) => {
    expect(
      unruledTables(bands([xs, rows]).printed.raster, []).flatMap(({ cells }) => cells),
    ).not.toContainEqual(expect.objectContaining({ row: 2, column: 1 }));
  });
});

test("running text is no table", () => {
  const lines = fc.array(fc.integer({ min: 3, max: 44 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lines, (lengths) => {
      const printed = page();
      for (const [index, count] of lengths.entries()) printed.word(count, 90 + count * 13.5, 60 + index * 45);
      return unruledTables(printed.raster, []).length === 0;
    }),
    { numRuns: 12 },
  );
});
