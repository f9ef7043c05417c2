import { describe, expect, it } from "vitest";
import type { Engines } from "../../shared/ocr/engines.ts";
import { layoutOf } from "../../shared/ocr/page/layout.ts";
import { HOSTILE_PAGES } from "./pages.ts";

const never = (): never => {
  throw new Error("nothing is to be recognised here");
};

/** Finds no text and no direction. */
const BLIND: Engines = {
  recognizer: { alphabet: [], recognize: never },
  direction: { upsideDown: async (lines) => lines.map(() => 0) },
};

describe("a page drawn against the finding of tables has a layout all the same", () => {
  it.each(HOSTILE_PAGES)("%s", async (_, make) => {
    const { page, tables } = await layoutOf(make(), BLIND);
    expect(page.data.length).toBe(page.width * page.height);
    for (const { raster, rows, columns, cells } of tables) {
      expect(cells.length).toBeLessThanOrEqual(rows * columns);
      for (const { box, row, column, rowSpan, columnSpan } of cells) {
        const [left, top, right, bottom] = box;
        expect(left >= 0 && top >= 0 && right <= raster.width && bottom <= raster.height).toBe(true);
        expect(row + rowSpan <= rows && column + columnSpan <= columns).toBe(true);
      }
    }
  });
});
