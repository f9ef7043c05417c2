import { expect, test } from "vitest";
import { evened } from "../../../shared/ocr/raster/even.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";

const [WIDTH, HEIGHT] = [200, 160];
/** Strokes of two pixels, a fiftieth of the page. */
const onStroke = (x: number, y: number): boolean => x % 40 < 2 && y % 40 < 20;

function drawn(shadeAt: (x: number, y: number) => number): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT);
  for (let at = 0; at < data.length; at += 1) data[at] = shadeAt(at % WIDTH, Math.floor(at / WIDTH));
  return { width: WIDTH, height: HEIGHT, data };
}

/** The darkest paper and the lightest stroke. */
function extremes({ data }: Raster): readonly [paper: number, stroke: number] {
  let [paper, stroke] = [255, 0];
  data.forEach((value, at) => {
    if (onStroke(at % WIDTH, Math.floor(at / WIDTH))) stroke = Math.max(stroke, value);
    else paper = Math.min(paper, value);
  });
  return [paper, stroke];
}

test("paper in light and shadow becomes white, ink on it black", () => {
  const [paper, stroke] = extremes(
    evened(drawn((x, y) => (250 - 0.3 * x - 0.2 * y) * (onStroke(x, y) ? 0.15 : 1))),
  );
  expect(paper).toBeGreaterThan(235);
  expect(stroke).toBeLessThan(30);
});

test("pale ink on grey paper is stretched to black on white", () => {
  const [paper, stroke] = extremes(evened(drawn((x, y) => (onStroke(x, y) ? 120 : 200))));
  expect(paper).toBeGreaterThan(250);
  expect(stroke).toBeLessThan(40);
});

test("a stain is evened, a page with nothing on it stays paper", () => {
  const isStained = (x: number, y: number): boolean => Math.hypot(x - 100, y - 80) < 60;
  const [paper, stroke] = extremes(
    evened(drawn((x, y) => (onStroke(x, y) ? 0 : 255) * (isStained(x, y) ? 0.6 : 1))),
  );
  // At its very edge a stain is darker than the paper around it.
  expect(paper).toBeGreaterThan(140);
  expect(stroke).toBe(0);
  const empty = evened(drawn(() => 230));
  expect(empty.data.every((value) => value > 240)).toBe(true);
});
