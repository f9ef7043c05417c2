import { expect, test } from "vitest";
import { softened } from "../../../shared/ocr/raster/softened.ts";

const WIDTH = 5;

/** Five rows of paper with one pixel of ink in their middle. */
const dot = Float32Array.from({ length: 25 }, (_, at) => (at === 12 ? 16 : 0));

test("a pixel is shared with those around it, and none of it is lost", () => {
  const soft = softened(dot, WIDTH, 1);
  expect([...soft.slice(5, 20)]).toEqual([0, 1, 2, 1, 0, 0, 2, 4, 2, 0, 0, 1, 2, 1, 0]);
  expect(softened(dot, WIDTH, 0)).toBe(dot);
});

test("what lies beyond the first row and the last is as it is said to be", () => {
  expect([...softened(new Float32Array(25).fill(8), WIDTH, 2, 8)]).toEqual(Array(25).fill(8));
});
