import { expect, test } from "vitest";
import { goesOn } from "../../../../shared/ocr/cells/bare/goes-on.ts";
import type { Box, Raster } from "../../../../shared/ocr/raster/raster.ts";

const [WIDTH, HEIGHT] = [160, 120];
const INK = { level: 128, paper: 255, stroke: 0, digit: 20 };
/** A cell between rules at 40 and 100 across, 30 and 80 down. */
const CELL: Box = [42, 32, 100, 80];

/** The page with its rules, and strokes that lean by half a pixel to the right for each pixel upwards, from one height to another. */
function page(
  strokes: readonly { readonly foot: readonly [number, number]; readonly top: number }[],
): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const put = (x: number, y: number): void => {
    data[y * WIDTH + x] = 0;
  };
  for (let y = 0; y < HEIGHT; y += 1) for (const x of [40, 41, 100, 101]) put(x, y);
  for (let x = 0; x < WIDTH; x += 1) for (const y of [30, 31, 80, 81]) put(x, y);
  for (const { foot, top } of strokes)
    for (let y = foot[1]; y >= top; y -= 1)
      for (const by of [0, 1]) put(Math.round(foot[0] + (foot[1] - y) / 2) + by, y);
  return { width: WIDTH, height: HEIGHT, data };
}

const views = (raster: Raster) => ({
  raster,
  ink: INK,
  form: "count" as const,
  printed: { page: raster, box: [0, 0, WIDTH, HEIGHT] as Box },
});

test("a slash that goes on beyond the rules of its cell is a scratch", () => {
  const through = views(page([{ foot: [50, 110], top: 10 }]));
  expect(goesOn([66, 33, 90, 79], CELL, through)).toBe(true);
  const overOneSide = views(page([{ foot: [80, 70], top: 10 }]));
  expect(goesOn([80, 34, 99, 71], CELL, overOneSide)).toBe(true);
});

test("a slash that ends in its cell is none, be it as high as that", () => {
  const high = views(page([{ foot: [60, 79], top: 33 }]));
  expect(goesOn([60, 33, 84, 80], CELL, high)).toBe(false);
  const low = views(
    page([
      { foot: [64, 66], top: 46 },
      { foot: [74, 110], top: 90 },
    ]),
  );
  expect(goesOn([64, 46, 76, 67], CELL, low)).toBe(false);
});

test("a letter that begins beyond the rule is no part of a slash", () => {
  const below = views(
    page([
      { foot: [60, 79], top: 33 },
      { foot: [44, 112], top: 87 },
    ]),
  );
  expect(goesOn([60, 33, 84, 80], CELL, below)).toBe(false);
});
