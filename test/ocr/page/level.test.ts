import { expect, test } from "vitest";
import { levelled } from "../../../shared/ocr/page/level.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";

const [WIDTH, HEIGHT] = [1600, 1200];
const BAR = 3;

/** Lines of letters of three bars, those of a letter so far below where they would be in the first of its line. */
function page(bars: (letter: number, x: number) => readonly number[]): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let line = 100; line < HEIGHT - 60; line += 44)
    for (let letter = 0; letter < 46; letter += 1) {
      const x = 200 + 26 * letter;
      for (const down of bars(letter, x))
        for (let y = line + down; y < line + down + BAR; y += 1)
          data.fill(0, y * WIDTH + x, y * WIDTH + x + 22);
    }
  return { width: WIDTH, height: HEIGHT, data };
}

/** How far places in the middle of a page were from one level. */
const moved = (raster: Raster): number => {
  const { before } = levelled(raster, 0);
  const ys = [300, 550, 800, 1050, 1300].map((x) => before(x, 600)[1]);
  return Math.max(...ys) - Math.min(...ys);
};

test("lines of letters that curl are made level", () => {
  const curled = page((_, x) => {
    const down = Math.round(9 * Math.sin((Math.PI * x) / WIDTH));
    return [down, down + 9, down + 18];
  });
  expect(moved(curled)).toBeGreaterThan(3);
});

test("bars that lead askew from letter to letter bend no lines whose letters stand level", () => {
  expect(moved(page((letter) => [0, 4 + ((letter >> 1) % 12), 20]))).toBe(0);
});
