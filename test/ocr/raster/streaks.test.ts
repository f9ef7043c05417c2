import { expect, test } from "vitest";
import type { Box, Raster } from "../../../shared/ocr/raster/raster.ts";
import { streaksOf, withoutStreaks } from "../../../shared/ocr/raster/streaks.ts";

const DOTS = 50;
const [WIDTH, HEIGHT] = [400, 560];

function page(...marks: readonly Box[]): Raster {
  const raster = { width: WIDTH, height: HEIGHT, data: new Uint8Array(WIDTH * HEIGHT).fill(250) };
  for (const [left, top, right, bottom] of marks)
    for (let y = top; y < bottom; y += 1) raster.data.fill(20, y * WIDTH + left, y * WIDTH + right);
  return raster;
}

const LINES: readonly Box[] = [60, 140, 220, 300, 340].map((x) => [x, 60, x + 2, 480]);
const ROWS: readonly Box[] = [60, 200, 340, 478].map((y) => [60, y, 342, y + 2]);

test("a line down all of a page is a streak, those of a table are none", () => {
  expect(streaksOf(page(...LINES, ...ROWS), DOTS)).toEqual([]);
  const streak: Box = [180, 0, 182, HEIGHT];
  expect(streaksOf(page(...LINES, ...ROWS, streak), DOTS)).toEqual([{ from: 180, to: 182 }]);
});

test("a line down all of a copy is a streak between the dark edges above and below", () => {
  const edges: readonly Box[] = [
    [0, 0, WIDTH, 9],
    [0, HEIGHT - 7, WIDTH, HEIGHT],
  ];
  const streak: Box = [180, 0, 182, HEIGHT];
  expect(streaksOf(page(...LINES, ...ROWS, ...edges, streak), DOTS)).toEqual([{ from: 180, to: 182 }]);
  expect(streaksOf(page(...LINES, ...ROWS, ...edges), DOTS)).toEqual([]);
});

test("lines of a table that goes on beyond the picture are no streaks", () => {
  const rows = [2, 200, 340, 540].map((y): Box => [60, y, 342, y + 2]);
  const lines = LINES.map(([left, , right]): Box => [left, 0, right, HEIGHT]);
  expect(streaksOf(page(...lines.slice(0, 3), ...rows), DOTS)).toEqual([]);
  expect(streaksOf(page(...lines), DOTS)).toEqual([]);
});

test("what stands on both sides of a streak goes on where it was, what touched it stays", () => {
  const clean = page(...ROWS, [176, 100, 190, 102]);
  const streaked = page(...ROWS, [176, 100, 190, 102], [180, 0, 182, HEIGHT]);
  expect(withoutStreaks(streaked, streaksOf(streaked, DOTS), DOTS).data).toEqual(clean.data);
});
