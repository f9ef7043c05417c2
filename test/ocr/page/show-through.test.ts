import { expect, test } from "vitest";
import { showsThrough } from "../../../shared/ocr/page/show-through.ts";
import type { Box, Raster } from "../../../shared/ocr/raster/raster.ts";

const BOX: Box = [50, 150, 350, 350];

/** A page with a line of text in this grey, and a table of rules and figures in another. */
function page(text: number, rules: number, figures: number): Raster {
  const data = new Uint8Array(400 * 400).fill(255);
  const fill = ([left, top, right, bottom]: Box, grey: number): void => {
    for (let y = top; y < bottom; y += 1) data.fill(grey, y * 400 + left, y * 400 + right);
  };
  for (let x = 50; x < 350; x += 30) fill([x, 50, x + 20, 70], text);
  for (let y = 150; y <= 350; y += 40) fill([50, y, 350, y + 2], rules);
  for (let x = 60; x < 340; x += 40) fill([x, 200, x + 12, 218], figures);
  return { width: 400, height: 400, data };
}

test("a table as pale as what shows through paper is of the other side", () => {
  expect(showsThrough(page(0, 225, 230))({ box: BOX })).toBe(true);
});

test("a table with pale rules around dark figures is of this side, and so is one without figures", () => {
  expect(showsThrough(page(0, 225, 30))({ box: BOX })).toBe(false);
  expect(showsThrough(page(0, 30, 255))({ box: BOX })).toBe(false);
});

test("where nothing on the page is darker than the table, it is of this side", () => {
  expect(showsThrough(page(220, 225, 220))({ box: BOX })).toBe(false);
});
