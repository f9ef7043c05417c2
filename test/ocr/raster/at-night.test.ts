import { expect, test } from "vitest";
import { byDay } from "../../../shared/ocr/raster/at-night.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";

const [WIDTH, HEIGHT] = [200, 100];

function drawn(shadeAt: (x: number, y: number) => number): Raster {
  const data = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) =>
    shadeAt(at % WIDTH, Math.floor(at / WIDTH)),
  );
  return { width: WIDTH, height: HEIGHT, data };
}

/** Strokes that cover a twelfth of a page. */
const isStroke = (x: number, y: number): boolean => x % 6 < 2 && y % 20 < 5;

test.each([0, 30, 60])(
  "light letters on a ground of shade %i all over become dark ones on paper",
  (shade) => {
    const page = drawn((x, y) => (isStroke(x, y) ? 200 : shade));
    const { data } = byDay(page);
    expect([data[0], data[3]]).toEqual([55, 255 - shade]);
  },
);

test.each<[string, (x: number, y: number) => number]>([
  ["dark letters on paper", (x, y) => (isStroke(x, y) ? 20 : 250)],
  ["dark letters on paper in shadow", (x, y) => (isStroke(x, y) ? 5 : 80)],
  ["a sheet on a dark desk", (x, y) => (x < 110 ? 30 : isStroke(x, y) ? 20 : 230)],
  ["a dark header above paper", (x, y) => (y < 40 === isStroke(x, y) ? 250 : 30)],
  ["darkness", () => 20],
])("%s stays as it is", (_, shadeAt) => {
  const page = drawn(shadeAt);
  expect(byDay(page)).toBe(page);
});
