import { expect, test } from "vitest";
import { evened } from "../../../shared/ocr/raster/even.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { seededRandom } from "../../corpus/random.ts";

const [WIDTH, HEIGHT] = [400, 300];

function drawn(shadeAt: (x: number, y: number) => number): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT);
  for (let at = 0; at < data.length; at += 1) data[at] = shadeAt(at % WIDTH, Math.floor(at / WIDTH));
  return { width: WIDTH, height: HEIGHT, data };
}

/** Short dashes and long rules, four pixels thick. */
const onInk = (x: number, y: number): boolean => y % 75 === 30 || (y % 25 < 4 && x % 100 < 12);
/** Bands whose edges run between dashes, and through some. */
const onGround = (x: number, y: number): boolean => x > 60 && x < 330 && Math.floor((y + 9) / 52) % 2 === 0;

test.each([0.97, 0.92, 0.8, 0.6])("a ground of %f of the paper leaves no edge and keeps all ink", (shade) => {
  const random = seededRandom(7);
  const grain = Array.from({ length: WIDTH * HEIGHT }, () => random.int(-4, 4));
  const even = evened(
    drawn((x, y) => {
      const paper = 240 * (onGround(x, y) ? shade : 1);
      return (onInk(x, y) ? 0.1 * paper : paper) + (grain[y * WIDTH + x] ?? 0);
    }),
  );
  const row = (y: number, from: number, to: number): number =>
    even.data.subarray(y * WIDTH + from, y * WIDTH + to).reduce((sum, value) => sum + value, 0) / (to - from);
  for (let y = 4; y < HEIGHT - 4; y += 1) {
    if (y % 25 < 5 || y % 75 === 30) continue;
    expect(row(y, 70, 320)).toBeGreaterThan(242);
  }
  even.data.forEach((value, at) => {
    if (onInk(at % WIDTH, Math.floor(at / WIDTH))) expect(value).toBeLessThan(70);
  });
});

test("what is black on a ground as large as a letter stays", () => {
  const onBlack = (x: number, y: number): boolean => x > 180 && x < 210 && y > 80 && y < 110;
  const even = evened(drawn((x, y) => (onBlack(x, y) ? 20 : onGround(x, y) ? 200 : 245)));
  expect(even.data[95 * WIDTH + 195]).toBeLessThan(40);
});

test("a stroke stays dark wherever beside a ground it stands", () => {
  for (let left = 130; left < 190; left += 1) {
    const [width, height] = [256, 256];
    const data = new Uint8Array(width * height).fill(230);
    for (let y = 64; y < 128; y += 1) data.fill(190, y * width + 64, y * width + 128);
    for (let y = 70; y < 120; y += 1) data.fill(90, y * width + left, y * width + left + 3);
    const even = evened({ width, height, data });
    expect(even.data[95 * width + left + 1], `at ${left}`).toBeLessThan(120);
  }
});
