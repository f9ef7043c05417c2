import { expect, test } from "vitest";
import { greyOf } from "../../../shared/ocr/raster/grey.ts";
import type { Picture, Raster } from "../../../shared/ocr/raster/raster.ts";
import { sealInk } from "../../../shared/ocr/raster/seal.ts";

const SIZE = 320;
const DOTS = 100;
type Colour = readonly [number, number, number];
const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

function drawn(colourAt: (x: number, y: number) => Colour): Picture {
  const data = new Uint8Array(SIZE * SIZE * 3);
  for (let at = 0; at < SIZE * SIZE; at += 1) data.set(colourAt(at % SIZE, Math.floor(at / SIZE)), at * 3);
  return { width: SIZE, height: SIZE, data, dpi: DOTS };
}

const withoutSeal = (picture: Picture): Raster => greyOf(picture, sealInk(picture, DOTS));

/** A ring of 46 mm. */
const onRing = (x: number, y: number): boolean => Math.abs(Math.hypot(x - 160, y - 160) - 90) < 4;
/** A row of black strokes that the ring crosses. */
const onStroke = (x: number, y: number): boolean => y >= 158 && y < 162 && x >= 20 && x < 300;

/** Seal ink as a filter over what is printed, as a film of colour upon it, and as ink that lets little through. */
const INKS: readonly (readonly [name: string, over: (under: number) => Colour])[] = [
  ["a filter", (under) => [under * 0.86, under * 0.24, under * 0.22]],
  ["a film", (under) => [under * 0.25 + 160, under * 0.7, under * 0.7]],
  ["thick ink", (under) => [under * 0.45 + 95, under * 0.3 + 20, under * 0.3 + 15]],
];

test.each(INKS)("a seal that is %s vanishes, what is printed under it stays", (_, over) => {
  const grey = withoutSeal(
    drawn((x, y) => {
      const under = onStroke(x, y) ? 0 : 255;
      return onRing(x, y) ? over(under) : [under, under, under];
    }),
  );
  const differences = [...grey.data].map((value, at) =>
    Math.abs(value - (onStroke(at % SIZE, Math.floor(at / SIZE)) ? 0 : 255)),
  );
  expect(differences.reduce((most, difference) => Math.max(most, difference), 0)).toBeLessThan(60);
});

test("digits printed in red stay dark, beside a seal too", () => {
  const onDigit = (x: number, y: number): boolean => x >= 280 && x < 284 && y >= 20 && y < 34;
  for (const hasSeal of [false, true]) {
    const grey = withoutSeal(
      drawn((x, y) => {
        if (onDigit(x, y)) return [255, 0, 0];
        return hasSeal && onRing(x, y) ? [224, 178, 178] : WHITE;
      }),
    );
    expect(grey.data[26 * SIZE + 282]).toBeLessThan(100);
  }
});

test("red marks within the reach of a seal stay to be seen", () => {
  const onMark = (x: number, y: number): boolean => x >= 120 && x < 124 && y >= 120 && y < 140;
  const grey = withoutSeal(drawn((x, y) => (onMark(x, y) || onRing(x, y) ? [230, 60, 60] : WHITE)));
  expect(grey.data[130 * SIZE + 122]).toBeLessThan(200);
  expect(grey.data[160 * SIZE + 70]).toBeGreaterThan(240);
});

test("red rules of a table are no seal", () => {
  const onRule = (x: number, y: number): boolean => x % 60 === 10 || y % 60 === 10;
  const grey = withoutSeal(drawn((x, y) => (onRule(x, y) ? [220, 30, 30] : WHITE)));
  expect(grey.data[10 * SIZE + 100]).toBeLessThan(120);
});

test("light letters on the red ground of a cell stay to be seen", () => {
  const isGround = (x: number, y: number): boolean => x >= 60 && x < 180 && y >= 100 && y < 150;
  const isLetter = (x: number, y: number): boolean => x >= 110 && x < 114 && y >= 115 && y < 135;
  const grey = withoutSeal(drawn((x, y) => (isGround(x, y) && !isLetter(x, y) ? [192, 0, 0] : WHITE)));
  expect(grey.data[125 * SIZE + 112]).toBeGreaterThan(200);
  expect(grey.data[125 * SIZE + 150]).toBeLessThan(120);
});

test("paper that is brown or lit by a warm lamp is grey paper, black ink on it black", () => {
  const grey = withoutSeal(drawn((x, y) => (onStroke(x, y) ? BLACK : [230, 190, 150])));
  expect(grey.data[0]).toBeGreaterThan(180);
  expect(grey.data[160 * SIZE + 160]).toBe(0);
});
