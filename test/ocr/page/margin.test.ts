import { expect, test } from "vitest";
import { layoutOf } from "../../../shared/ocr/page/layout.ts";
import { withMargin } from "../../../shared/ocr/page/margin.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";

/** A table of three rows and columns that fills a picture but for some pixels, and lines of letters in its cells. */
function cutOut(away: number): Raster {
  const [width, height] = [1500 + 2 * away, 900 + 2 * away];
  const data = new Uint8Array(width * height).fill(255);
  const fill = (left: number, top: number, right: number, bottom: number): void => {
    for (let y = top; y < bottom; y += 1)
      data.fill(0, (y + away) * width + left + away, (y + away) * width + right + away);
  };
  for (const x of [0, 500, 1000, 1498]) fill(x, 0, x + 2, 900);
  for (const y of [0, 300, 600, 898]) fill(0, y, 1500, y + 2);
  for (const y of [140, 440, 740])
    for (const left of [120, 620, 1120])
      for (let x = left; x < left + 240; x += 26) fill(x, y, x + 22, y + 20);
  return { width, height, data };
}

const engines = {
  direction: { upsideDown: async (lines: readonly Raster[]) => lines.map(() => 0) },
  recognizer: { alphabet: [], recognize: async () => [] },
};

test.each([0, 3, 40])("a table that a picture is cut to is whole, %i pixels from its end", async (away) => {
  const { width, height, data } = cutOut(away);
  const colours = Uint8Array.from({ length: data.length * 3 }, (_, at) => data[Math.floor(at / 3)] ?? 0);
  const layout = await layoutOf({ width, height, data: colours, dpi: 200 }, engines);
  const [table, ...others] = layout.tables;
  expect(others).toEqual([]);
  expect(table).toMatchObject({ rows: 3, columns: 3 });
  expect(table?.cells.some((cell) => cell.isDoubtful)).toBe(false);
  const [left, top] = layout.toSource(table?.toPage(table.cells[0]?.box ?? [0, 0, 0, 0]) ?? [0, 0, 0, 0]);
  for (const place of [left, top]) expect(Math.abs((place * 200) / 72 - away - 2)).toBeLessThan(3);
});

test("a picture with paper at its ends stays as it is", () => {
  const page = cutOut(40);
  expect(withMargin(page)).toEqual({ page, margin: 0 });
});

test("a shadow at a picture's end is no rule, however dark, nor is what fades into the page", () => {
  const shadow = (dark: number, fades: number): Raster => {
    const page = cutOut(40);
    const { width, height, data } = page;
    for (let y = 0; y < height; y += 1)
      for (let away = 0; away < dark + fades; away += 1) {
        const shade = away < dark ? 30 : 30 + (225 * (away - dark)) / fades;
        data[y * width + away] = Math.min(data[y * width + away] ?? 255, shade);
      }
    return page;
  };
  for (const page of [shadow(10, 0), shadow(0, 20), shadow(4, 12)]) expect(withMargin(page).margin).toBe(0);
});

test("a line along a whole end of a page is its edge; a border ends with its table", () => {
  const lined = (from: number): Raster => {
    const page = cutOut(40);
    for (let y = from; y < page.height; y += 1) page.data.fill(20, y * page.width, y * page.width + 3);
    return page;
  };
  expect(withMargin(lined(0)).margin).toBe(0);
  expect(withMargin(lined(300)).margin).toBe(16);
});
