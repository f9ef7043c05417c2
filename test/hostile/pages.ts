import type { Picture } from "../../shared/ocr/raster/raster.ts";

const [WIDTH, HEIGHT] = [620, 877];

const page = (shade: (x: number, y: number) => number): Picture => {
  const data = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0, index = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1, index += 3) data.fill(shade(x, y), index, index + 3);
  return { width: WIDTH, height: HEIGHT, data, dpi: 200 };
};

/** The same noise each time. */
const noise = (x: number, y: number): number => (Math.imul(x * 7_919 + y * 104_729, 0x9e3779b1) >>> 24) & 255;

/** Pages that are sound pictures and drawn against whoever looks for tables and text on them. */
export const HOSTILE_PAGES: readonly (readonly [what: string, make: () => Picture])[] = [
  ["white", () => page(() => 255)],
  ["black", () => page(() => 0)],
  ["black and white noise", () => page((x, y) => (noise(x, y) < 128 ? 0 : 255))],
  ["a grid of 6 pixels", () => page((x, y) => (x % 6 === 0 || y % 6 === 0 ? 0 : 255))],
  ["a grid of 12 pixels", () => page((x, y) => (x % 12 === 0 || y % 12 === 0 ? 0 : 255))],
  ["horizontal rules alone", () => page((_, y) => (y % 10 < 2 ? 0 : 255))],
  ["frames in frames", () => page((x, y) => (Math.min(x, y, WIDTH - x, HEIGHT - y) % 12 < 2 ? 0 : 255))],
  ["rings in rings", () => page((x, y) => (Math.hypot(x - 300, y - 400) % 14 < 3 ? 0 : 255))],
];
