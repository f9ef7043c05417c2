import { expect, test } from "vitest";
import type { Emission } from "../../../shared/ocr/engines.ts";
import { quartersToUpright } from "../../../shared/ocr/page/upright.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { type Quarters, turned } from "../../../shared/ocr/raster/turn.ts";

/** Lines of letters, each a box with a bar along its top: on its feet where the bar is above. */
function page(): Raster {
  const [width, height] = [600, 800];
  const data = new Uint8Array(width * height).fill(255);
  const fill = (left: number, top: number, right: number, bottom: number): void => {
    for (let y = top; y < bottom; y += 1) data.fill(0, y * width + left, y * width + right);
  };
  for (let top = 100; top < 700; top += 60)
    for (let left = 60; left < 540; left += 24) {
      fill(left, top, left + 20, top + 8);
      fill(left + 8, top + 8, left + 12, top + 24);
    }
  return { width, height, data };
}

/** Whether more ink lies in the lower half of a line. */
function isUpsideDown({ width, height, data }: Raster): boolean {
  let [above, below] = [0, 0];
  data.forEach((value, at) => {
    if (value > 128) return;
    if (Math.floor(at / width) < height / 2) above += 1;
    else below += 1;
  });
  return below > above;
}

/** Letters, each as sure as told. */
const emission = (...sure: readonly number[]): Emission => ({
  steps: sure.length,
  classes: 2,
  data: Float32Array.from(sure.flatMap((letter) => [1 - letter, letter])),
});

const recognizer = {
  alphabet: ["T"],
  recognize: async (lines: readonly Raster[]) =>
    lines.map((line) => emission(isUpsideDown(line) ? 0.6 : 0.9)),
};
const sure = {
  upsideDown: async (lines: readonly Raster[]) => lines.map((line) => (isUpsideDown(line) ? 1 : 0)),
};
const undecided = { upsideDown: async (lines: readonly Raster[]) => lines.map(() => 0.5) };

const QUARTERS: readonly Quarters[] = [0, 1, 2, 3];

test.each(QUARTERS)("a page turned by %i quarters is turned back", async (quarters) => {
  const lying = turned(page(), quarters);
  expect(await quartersToUpright(lying, { direction: sure, recognizer })).toBe((4 - quarters) % 4);
});

test.each(QUARTERS)("where the direction is not told, lines are read both ways: %i", async (quarters) => {
  const lying = turned(page(), quarters);
  expect(await quartersToUpright(lying, { direction: undecided, recognizer })).toBe((4 - quarters) % 4);
});

test("a page without lines stays as it is", async () => {
  const empty = { width: 300, height: 400, data: new Uint8Array(300 * 400).fill(255) };
  expect(await quartersToUpright(empty, { direction: sure, recognizer })).toBe(0);
});

/** A page of figures in cells, and one label that is set from top to bottom: no line of it runs across. */
function figures(): Raster {
  const [width, height] = [600, 800];
  const data = new Uint8Array(width * height).fill(255);
  const fill = (left: number, top: number, right: number, bottom: number): void => {
    for (let y = top; y < bottom; y += 1) data.fill(0, y * width + left, y * width + right);
  };
  for (let top = 100; top < 700; top += 60)
    for (let left = 200; left < 540; left += 80) fill(left, top, left + 12, top + 24);
  for (let top = 200; top < 500; top += 30) fill(60, top, 84, top + 24);
  return { width, height, data };
}

test.each([0, 1] as const)(
  "a page with hardly a line lies as its figures do, higher than wide: %i quarters",
  async (quarters) => {
    const lying = turned(figures(), quarters);
    const found = await quartersToUpright(lying, { direction: undecided, recognizer });
    expect(found % 2).toBe(quarters);
  },
);

/** Two lines of letters over rules that came to pieces, which run down. */
function ruled(): Raster {
  const { width, height, data } = page();
  data.fill(255, 210 * width);
  for (let left = 30; left < 580; left += 60)
    for (let top = 580; top < 780; top += 100)
      for (let y = top; y < top + 90; y += 1) data.fill(0, y * width + left, y * width + left + 14);
  return { width, height, data };
}

test.each([0, 1] as const)(
  "pieces of rules that run down do not turn a page: %i quarters",
  async (quarters) => {
    const isBar = ({ data }: Raster): boolean =>
      data.filter((value) => value < 128).length > 0.6 * data.length;
    const recognize = async (lines: readonly Raster[]) =>
      lines.map((line) => emission(isBar(line) ? 0.3 : isUpsideDown(line) ? 0.6 : 0.9));
    const lying = turned(ruled(), quarters);
    const engines = { direction: sure, recognizer: { ...recognizer, recognize } };
    expect(await quartersToUpright(lying, engines)).toBe((4 - quarters) % 4);
  },
);

test("a page whose rules look like single letters stays as it is where its lines have more of them", async () => {
  const isBar = ({ data }: Raster): boolean => data.filter((value) => value < 128).length > 0.6 * data.length;
  const recognize = async (lines: readonly Raster[]) =>
    lines.map((line) =>
      isBar(line) ? emission(0.95) : isUpsideDown(line) ? emission(0.6) : emission(0.9, 0.5, 0.85),
    );
  expect(
    await quartersToUpright(ruled(), { direction: sure, recognizer: { ...recognizer, recognize } }),
  ).toBe(0);
});

/** Five long lines of letters, and labels in columns: shorter lines that run down. */
function labelled(): Raster {
  const { width, height, data } = page();
  data.fill(255, 400 * width);
  for (let left = 40; left < 580; left += 60)
    for (let top = 480; top < 720; top += 24)
      for (let y = top; y < top + 20; y += 1)
        data.fill(0, y * width + left, y * width + left + (y < top + 8 ? 20 : 8));
  return { width, height, data };
}

test.each([0, 1] as const)(
  "labels set from top to bottom, of which a little more is read, do not turn a page: %i quarters",
  async (quarters) => {
    const lying = turned(labelled(), quarters);
    const isLabel = ({ width, height }: Raster): boolean => width > 3 * height;
    const recognize = async (lines: readonly Raster[]) =>
      lines.map((line) =>
        isUpsideDown(line) ? emission(0.6) : isLabel(line) ? emission(0.9, 0.9) : emission(0.9),
      );
    const engines = { direction: sure, recognizer: { ...recognizer, recognize } };
    expect(await quartersToUpright(lying, engines)).toBe((4 - quarters) % 4);
  },
);

/** A picture that was cut to a table: large letters far apart, and strokes of some of them, which look the same on their heads. */
function cutToTable(): Raster {
  const [width, height] = [1600, 1200];
  const data = new Uint8Array(width * height).fill(255);
  const fill = (left: number, top: number, right: number, bottom: number): void => {
    for (let y = top; y < bottom; y += 1) data.fill(0, y * width + left, y * width + right);
  };
  for (let top = 60; top < 1100; top += 130)
    for (let left = 100; left < 1400; left += 76) {
      if (left > 1200) fill(left, top + 24, left + 52, top + 36);
      else {
        fill(left, top, left + 60, top + 20);
        fill(left + 24, top + 20, left + 36, top + 60);
      }
    }
  return { width, height, data };
}

test.each(QUARTERS)(
  "a picture whose letters are too large and too far apart for lines is turned by what its letters say: %i",
  async (quarters) => {
    const isStroke = ({ data }: Raster): boolean => data.filter((v) => v < 128).length > 0.4 * data.length;
    const upsideDown = async (lines: readonly Raster[]) =>
      lines.map((line) => (isStroke(line) ? 0.8 : isUpsideDown(line) ? 1 : 0));
    const lying = turned(cutToTable(), quarters);
    expect(await quartersToUpright(lying, { direction: { upsideDown }, recognizer })).toBe(
      (4 - quarters) % 4,
    );
  },
);
