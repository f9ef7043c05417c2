import { describe, expect, test } from "vitest";
import type { Box } from "../../../shared/ocr/raster/raster.ts";
import { areDigitsApart } from "../../../shared/ocr/table/unruled/digits-apart.ts";
import { unruledTables } from "../../../shared/ocr/table/unruled/unruled-tables.ts";
import { cellAt, PrintedPage } from "./printed-page.ts";

const ROW = 44;

describe("ink in a piece 20 pixels high", () => {
  const digits: readonly Box[] = [
    [0, 0, 12, 20],
    [15, 1, 27, 20],
  ];
  const are = (ink: readonly Box[]): boolean => areDigitsApart([0, 0, 40, 20], ink);

  test.each<[string, readonly Box[]]>([
    ["of two narrow strokes", digits],
    ["of one", digits.slice(0, 1)],
    ["with a comma between", [...digits, [28, 15, 31, 20]]],
  ])("%s is figures", (_name, ink) => {
    expect(are(ink)).toBe(true);
  });

  test.each<[string, readonly Box[]]>([
    ["wide", [[0, 0, 18, 20]]],
    ["lower than the others", [...digits, [30, 8, 38, 20]]],
    ["at the top, as a bracket's end", [...digits, [30, 0, 34, 5]]],
    ["over another", [...digits, [20, 0, 32, 20]]],
    ["of a mark alone", [[0, 15, 3, 20]]],
  ])("with a stroke %s is none", (_name, ink) => {
    expect(are(ink)).toBe(false);
  });
});

describe("captions with a header of three names, and rows of three figures", () => {
  const NAMES = [700, 900, 1100];

  function disclosure(off: number): PrintedPage {
    const printed = new PrintedPage(1400, 600);
    printed.word(8, 640, 100);
    printed.word(4, 350, 100 + ROW);
    for (const x of NAMES) printed.word(4, x, 100 + ROW);
    for (const row of [2, 3]) {
      printed.word(6, 350, 100 + row * ROW);
      for (const x of NAMES) printed.figure(2, x + off, 100 + row * ROW);
    }
    return printed;
  }

  test.each([-70, 0, 70])("are table 2, wherever in their cells the figures stand (%i pixels off)", (off) => {
    const [table, ...others] = unruledTables(disclosure(off).raster, []);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ rows: 4, columns: 4 });
    const [left = 0, , right = 0] = table?.toPage(cellAt(table, 2, 2)?.box ?? [0, 0, 0, 0]) ?? [];
    expect(left).toBeLessThan(900 + off - 14);
    expect(right).toBeGreaterThan(900 + off + 14);
  });

  test("are none where a figure reaches under the next name", () => {
    expect(unruledTables(disclosure(140).raster, [])).toEqual([]);
  });
});

test("table 4 is told where the name of a group is as short as one of its columns, under a heading and another table", () => {
  const printed = new PrintedPage(1400, 1000);
  const xs = Array.from({ length: 15 }, (_, index) => 100 + index * 85);
  const middle = (from: number, to: number): number => ((xs[from] ?? 0) + (xs[to] ?? 0)) / 2;
  for (const x of xs.slice(8)) printed.figure(1, x, 120);
  printed.word(16, 330, 160);
  printed.word(2, middle(0, 4), 200);
  printed.word(2, middle(5, 14), 200);
  printed.word(5, middle(5, 9), 240);
  printed.word(2, middle(10, 14), 240);
  xs.forEach((x, index) => {
    printed.word(2, x, index < 5 ? 260 : 280);
    printed.figure(3, x, 330);
  });
  const [table, ...others] = unruledTables(printed.raster, []);
  expect(others).toEqual([]);
  expect(table).toMatchObject({ rows: 4, columns: 15 });
  expect(cellAt(table, 0, 0)).toMatchObject({ columnSpan: 5 });
  expect(cellAt(table, 1, 10)).toMatchObject({ columnSpan: 5 });
});
