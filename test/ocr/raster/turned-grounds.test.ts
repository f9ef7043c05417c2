import { expect, test } from "vitest";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { withDarkGroundsTurned } from "../../../shared/ocr/raster/turned-grounds.ts";

const [WIDTH, HEIGHT] = [600, 400];
const GROUND = { left: 40, top: 60, right: 560, bottom: 160 };

const isOnGround = (x: number, y: number): boolean =>
  x >= GROUND.left && x < GROUND.right && y >= GROUND.top && y < GROUND.bottom;
/** Strokes of letters, on the ground and below it; those below begin close to it. */
const isStroke = (x: number, y: number): boolean =>
  x > 200 && x < 400 && x % 12 < 4 && ((y > 68 && y < 96) || (y > 170 && y < 198));

function drawn(shadeAt: (x: number, y: number) => number): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT);
  for (let at = 0; at < data.length; at += 1) data[at] = shadeAt(at % WIDTH, Math.floor(at / WIDTH));
  return { width: WIDTH, height: HEIGHT, data };
}

const valueAt = ({ data }: Raster, x: number, y: number): number => data[y * WIDTH + x] ?? -1;

test.each([0, 60, 110, 165])("light letters on a ground of shade %i become dark ones on paper", (shade) => {
  const page = drawn((x, y) =>
    isOnGround(x, y) ? (isStroke(x, y) ? 250 : shade) : isStroke(x, y) ? 20 : 250,
  );
  const turned = withDarkGroundsTurned(page);
  expect(valueAt(turned, 206, 80)).toBeLessThan(60);
  expect(valueAt(turned, 211, 80)).toBeGreaterThan(240);
  expect(valueAt(turned, 100, 120)).toBeGreaterThan(240);
  // It ends with a line.
  expect(valueAt(turned, 100, GROUND.bottom - 1)).toBeLessThan(165);
  expect(valueAt(turned, 100, GROUND.bottom - 1)).toBeGreaterThan(125);
});

test("what stands beside a dark ground stays to the pixel", () => {
  const page = drawn((x, y) => (isOnGround(x, y) ? (isStroke(x, y) ? 250 : 60) : isStroke(x, y) ? 20 : 250));
  const turned = withDarkGroundsTurned(page);
  page.data.forEach((value, at) => {
    if (!isOnGround(at % WIDTH, Math.floor(at / WIDTH))) expect(turned.data[at]).toBe(value);
  });
});

test("rules on a dark ground that are darker than it stay to be seen", () => {
  const page = drawn((x, y) => {
    if (!isOnGround(x, y)) return 250;
    if (x === 300 || x === 301) return 45;
    return isStroke(x, y) ? 250 : 60;
  });
  expect(valueAt(withDarkGroundsTurned(page), 300, 130)).toBeLessThan(120);
});

test.each([
  [0, 60],
  [40, 75],
  [110, 150],
])(
  "rules on a ground of shade %i that are a little lighter (%i) become as dark as letters",
  (shade, rule) => {
    const page = drawn((x, y) => {
      if (!isOnGround(x, y)) return 250;
      if (x === 300 || (y === 110 && x > 100)) return rule;
      return isStroke(x, y) ? 250 : shade;
    });
    const turned = withDarkGroundsTurned(page);
    expect(valueAt(turned, 300, 130)).toBeLessThan(60);
    expect(valueAt(turned, 150, 110)).toBeLessThan(60);
    expect(valueAt(turned, 150, 130)).toBeGreaterThan(240);
    expect(valueAt(turned, 206, 80)).toBeLessThan(60);
  },
);

test("dark letters on a ground stay, and so does a row of paper between two dark ones", () => {
  const dark = drawn((x, y) => (isStroke(x, y) ? 0 : isOnGround(x, y) ? 150 : 250));
  expect(withDarkGroundsTurned(dark).data).toEqual(dark.data);
  const isRow = (y: number): boolean => (y >= 60 && y < 100) || (y >= 140 && y < 180);
  const between = drawn((x, y) => {
    const isLetter = x > 200 && x < 400 && x % 12 < 4 && y % 40 > 28 && y % 40 < 36;
    const isDark = x >= 40 && x < 560 && isRow(y);
    return isLetter === isDark ? 250 : 40;
  });
  const turned = withDarkGroundsTurned(between);
  for (let y = 100; y < 140; y += 1)
    for (let x = 0; x < WIDTH; x += 1) expect(valueAt(turned, x, y)).toBe(valueAt(between, x, y));
  expect(valueAt(turned, 100, 80)).toBeGreaterThan(240);
});

test("a shadow, which ends gradually, is no dark ground, whatever is lighter in it", () => {
  /** From 0, where the page is lit, to 1 deep in the shadow: 40 pixels from light to dark. */
  const shadow = (x: number, y: number): number =>
    Math.min(1, Math.max(0, Math.min(x - 300, y - 60, 360 - y) / 40));
  const page = drawn((x, y) => (isStroke(x, y) ? 0.2 : 1) * (240 - 150 * shadow(x, y)));
  expect(withDarkGroundsTurned(page) === page).toBe(true);
});

test("the grain of a wide grey ground is no light letters", () => {
  let seed = 1;
  const random = (): number => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647 - 0.5;
  };
  const [width, height] = [900, 700];
  // Grain as coarse as two pixels, as scans have; the middle of the ground is far from paper.
  const grain = Array.from({ length: (width * height) / 4 }, () => 10 * (random() + random() + random()));
  const data = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isGround = x >= 60 && x < 840 && y >= 60 && y < 560;
    const shade = x >= 420 && x < 440 && y >= 300 && y < 316 ? 40 : isGround ? 140 : 190;
    return Math.round(shade + (grain[(y >> 1) * (width / 2) + (x >> 1)] ?? 0));
  });
  const turned = withDarkGroundsTurned({ width, height, data });
  expect(turned.data.some((value, at) => value !== data[at])).toBe(false);
});

test("nor is one that ends gradually on three sides and at a rule on the fourth", () => {
  const shadow = (x: number, y: number): number =>
    Math.min(1, Math.max(0, Math.min(330 - x, y - 20, 380 - y) / 40));
  const isRule = (x: number): boolean => x >= 280 && x < 286;
  const page = drawn((x, y) => (isRule(x) ? 0.2 : 1) * (240 - 80 * shadow(x, y)));
  expect(withDarkGroundsTurned(page) === page).toBe(true);
});

test("rules on a dark ground become as pale as they go on below it, letters that hang together do not", () => {
  const isRule = (x: number): boolean => [100, 101, 460, 461, 520, 521].includes(x);
  const isLetters = (x: number, y: number): boolean =>
    x > 200 && x < 400 && y > 80 && y < 112 && (x % 12 < 5 || y % 12 < 5);
  const page = drawn((x, y) => {
    if (y >> 1 === 60 && x >= 100 && x < 522) return 150;
    if (isRule(x) && y >= GROUND.top && y < 300) return isOnGround(x, y) ? 150 : 205;
    if (!isOnGround(x, y)) return 250;
    return isLetters(x, y) ? 250 : 60;
  });
  const turned = withDarkGroundsTurned(page);
  expect(valueAt(turned, 460, 130)).toBeGreaterThan(185);
  expect(valueAt(turned, 460, 130)).toBeLessThan(225);
  expect(valueAt(turned, 204, 100)).toBeLessThan(60);
  expect(valueAt(turned, 150, GROUND.bottom - 1)).toBeGreaterThan(185);
});

test("and as they go on beside it, in a column of labels", () => {
  const LABELS = { left: 40, top: 20, right: 300, bottom: 380 };
  const isLabel = (x: number, y: number): boolean =>
    x >= LABELS.left && x < LABELS.right && y >= LABELS.top && y < LABELS.bottom;
  const page = drawn((x, y) => {
    if (y % 60 < 2 && x >= LABELS.left && x < 560 && y > LABELS.top && y < LABELS.bottom)
      return isLabel(x, y) ? 170 : 215;
    if (!isLabel(x, y)) return 250;
    return x > 100 && x < 260 && x % 12 < 4 && y % 60 > 20 && y % 60 < 40 ? 250 : 60;
  });
  const turned = withDarkGroundsTurned(page);
  for (const y of [61, 181, 301]) {
    expect(valueAt(turned, 80, y)).toBeGreaterThan(195);
    expect(valueAt(turned, 80, y)).toBeLessThan(235);
  }
  expect(valueAt(turned, 109, 90)).toBeLessThan(60);
});

test("what blurs from a ground into the paper is no letter, and no darker than the line that it ends with", () => {
  const page = drawn((x, y) => {
    if (isOnGround(x, y)) return isStroke(x, y) ? 250 : 60;
    return isOnGround(x, y - 2) || isOnGround(x - 2, y) ? 150 : isStroke(x, y) ? 20 : 250;
  });
  const turned = withDarkGroundsTurned(page);
  for (let y = GROUND.bottom; y < GROUND.bottom + 2; y += 1)
    expect(valueAt(turned, 100, y)).toBeGreaterThan(140);
});
