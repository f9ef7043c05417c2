import { expect, it } from "vitest";
import { findLines } from "../../../shared/ocr/prose/find-lines.ts";
import { pageLevel } from "../../../shared/ocr/prose/page-level.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { withoutBoxes } from "../../../shared/ocr/raster/without-boxes.ts";

const [WIDTH, HEIGHT] = [1_000, 800];
const [SIDE, STEP] = [30, 40];

/** Numbers from 0 to 1, always the same. */
function random(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A page with lines of ten hollow squares at these tops. */
function page(tops: readonly number[], paper: () => number): Raster {
  const data = Uint8Array.from({ length: WIDTH * HEIGHT }, paper);
  const draw = (left: number, top: number): void => {
    for (let y = 0; y < SIDE; y += 1)
      for (let x = 0; x < SIDE; x += 1)
        if (Math.min(x, y, SIDE - 1 - x, SIDE - 1 - y) < 4) data[(top + y) * WIDTH + left + x] = 0;
  };
  for (const top of tops) for (let n = 0; n < 10; n += 1) draw(200 + n * STEP, top);
  return { width: WIDTH, height: HEIGHT, data };
}

function speckled(raster: Raster, specks: number, side: number): Raster {
  const data = Uint8Array.from(raster.data);
  const next = random();
  for (let n = 0; n < specks; n += 1) {
    const at = Math.floor(next() * (HEIGHT - side)) * WIDTH + Math.floor(next() * (WIDTH - side));
    for (let y = 0; y < side; y += 1) data.fill(0, at + y * WIDTH, at + y * WIDTH + side);
  }
  return { ...raster, data };
}

const tops = (raster: Raster): number[] | undefined =>
  findLines(raster, pageLevel(raster))?.map(({ box }) => box[1]);

it("finds the one line of a page that is otherwise grain", () => {
  const next = random();
  expect(tops(page([400], () => 255 - Math.floor(60 * next() ** 2)))).toEqual([400]);
});

it("finds lines among specks", () => {
  expect(
    tops(
      speckled(
        page([200, 300, 400], () => 255),
        600,
        2,
      ),
    ),
  ).toEqual([200, 300, 400]);
});

it("cannot tell lines on a page of more pieces than text has; finds none on an empty one", () => {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) if (x % 50 < 12 && y % 50 < 12) data[y * WIDTH + x] = 0;
  expect(findLines({ width: WIDTH, height: HEIGHT, data }, 128)).toBeNull();
  expect(tops(page([], () => 255))).toEqual([]);
});

it("leaves out what stands in a table", () => {
  const raster = page([200, 400], () => 255);
  const found = findLines(withoutBoxes(raster, [[150, 180, 700, 260]]), pageLevel(raster));
  expect(found).toMatchObject([{ box: [200, 400, 590, 430], size: 30 }]);
});

it("takes the halves of one character alone on its line for one line, and two characters above one another for two", () => {
  const raster = page([200], () => 255);
  const block = (left: number, top: number, width: number, height: number): void => {
    for (let y = top; y < top + height; y += 1)
      raster.data.fill(0, y * WIDTH + left, y * WIDTH + left + width);
  };
  block(200, 400, 44, 18);
  block(204, 424, 36, 20);
  block(700, 400, 30, 30);
  block(700, 442, 30, 30);
  expect(tops(raster)?.toSorted()).toEqual([200, 400, 400, 442]);
});
