import { expect, test } from "vitest";
import { sheetIn } from "../../../../shared/ocr/page/sheet/find-sheet.ts";
import { flattened } from "../../../../shared/ocr/page/sheet/flattened.ts";
import { type Corners, type Point, perspectiveOf } from "../../../../shared/ocr/page/sheet/perspective.ts";
import type { Raster } from "../../../../shared/ocr/raster/raster.ts";

const [WIDTH, HEIGHT] = [750, 1000];
const CORNERS: Corners = {
  topLeft: [120, 90],
  topRight: [655, 130],
  bottomRight: [690, 905],
  bottomLeft: [60, 880],
};
const [PAPER, DESK] = [220, 120];

/** Whether a place lies to the right of the way from one point to another. */
const isBeside = ([x, y]: Point, from: Point, to: Point): boolean =>
  (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]) >= 0;

function isOn(place: Point, { topLeft, topRight, bottomRight, bottomLeft }: Corners): boolean {
  return (
    isBeside(place, topLeft, topRight) &&
    isBeside(place, topRight, bottomRight) &&
    isBeside(place, bottomRight, bottomLeft) &&
    isBeside(place, bottomLeft, topLeft)
  );
}

function drawn(shadeAt: (place: Point) => number): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT);
  for (let at = 0; at < data.length; at += 1) data[at] = shadeAt([at % WIDTH, Math.floor(at / WIDTH)]);
  return { width: WIDTH, height: HEIGHT, data };
}

/** Lines of letters across the sheet, not near its sides. */
const isLetter = ([x, y]: Point): boolean =>
  x > 180 && x < 600 && x % 7 < 4 && y > 200 && y < 800 && y % 30 < 10;

const photograph = drawn((place) => (isOn(place, CORNERS) ? (isLetter(place) ? 60 : PAPER) : DESK));

test("a sheet on a desk is found by its sides, and laid flat as one of A4", () => {
  const sheet = sheetIn(photograph);
  expect(sheet).not.toBeNull();
  if (sheet === null) return;
  expect([sheet.isSeenAcross, sheet.isSeenDown]).toEqual([true, true]);
  for (const name of ["topLeft", "topRight", "bottomRight", "bottomLeft"] as const)
    for (const axis of [0, 1] as const)
      expect(Math.abs(sheet.corners[name][axis] - CORNERS[name][axis])).toBeLessThan(4);
  const { page } = flattened(photograph, sheet);
  expect([page.width, page.height]).toEqual([1654, 2339]);
  const near = [20, page.width - 20].flatMap((x) => [20, page.height - 20].map((y) => y * page.width + x));
  for (const at of near) expect(page.data[at]).toBeGreaterThan(PAPER - 10);
});

test("a sheet that curls near the spine of its book is flattened by how its edges bend", () => {
  /** Pixels by which paper rises near its left side, above and below the middle to either end. */
  const rise = (x: number, y: number): number => 26 * Math.exp((90 - x) / 110) * ((500 - y) / 400);
  const curled = drawn(([x, y]) => {
    const flat: Point = [x, y + rise(x, y)];
    return isOn(flat, CORNERS) ? (Math.abs(flat[1] - 160) < 3 ? 60 : PAPER) : DESK;
  });
  const sheet = sheetIn(curled);
  expect(sheet).not.toBeNull();
  if (sheet === null) return;
  const { page } = flattened(curled, sheet);
  const darkestIn = (x: number): number => {
    const column = Array.from({ length: 400 }, (_, y) => page.data[(y + 40) * page.width + x] ?? 255);
    return column.indexOf(Math.min(...column));
  };
  const levels = [120, 300, 500, 800].map((x, index, all) => darkestIn(x) - darkestIn(all[index - 1] ?? x));
  const slopes = levels.slice(1).map((level, index) => level / ([180, 200, 300][index] ?? 1));
  // The line is straight on the paper.
  for (const slope of slopes) expect(Math.abs(slope - (slopes[2] ?? 0))).toBeLessThan(0.03);
});

test("a sheet that reaches beyond the picture is found by the sides that are seen", () => {
  const beyond: Corners = { ...CORNERS, topLeft: [150, -200], topRight: [630, -180] };
  const sheet = sheetIn(drawn((place) => (isOn(place, beyond) ? (isLetter(place) ? 60 : PAPER) : DESK)));
  expect(sheet?.isSeenAcross).toBe(true);
  expect(sheet?.isSeenDown).toBe(false);
  expect(sheet?.corners.topLeft[1]).toBeLessThanOrEqual(0);
  expect(sheet?.corners.topRight[1]).toBeLessThanOrEqual(0);
});

test("what lies straight is a scan, and none is cut from paper as light as the sheet", () => {
  const isStraight = ([x, y]: Point): boolean => x > 100 && x < 650 && y > 80 && y < 900;
  expect(sheetIn(drawn((place) => (isStraight(place) ? PAPER : DESK)))).toBeNull();
  const light = drawn((place) => (isOn(place, CORNERS) ? PAPER : PAPER - 15));
  expect(sheetIn(light)).toBeNull();
});

test("a shadow that falls across what is printed is no side of a sheet", () => {
  const isLit = ([x, y]: Point): boolean => x > 200 + y * 0.05 && x < 560 + y * 0.05;
  const isRule = ([x, y]: Point): boolean => x > 60 && x < 700 && y > 100 && y % 25 < 6;
  expect(sheetIn(drawn((place) => (isLit(place) ? 1 : 0.5) * (isRule(place) ? 60 : PAPER)))).toBeNull();
});

test("the next page of an open book is as much paper as the page that is lit best", () => {
  const isGutter = ([x, y]: Point): boolean => Math.abs(x - 380 - y * 0.03) < 6;
  expect(sheetIn(drawn((place) => (isGutter(place) ? 90 : PAPER)))).toBeNull();
});

test("a flat place is where its corner of the perspective says", () => {
  const before = perspectiveOf(CORNERS, 100, 200);
  const isAt = (x: number, y: number, [atX, atY]: Point): void => {
    expect(before(x, y)[0]).toBeCloseTo(atX, 6);
    expect(before(x, y)[1]).toBeCloseTo(atY, 6);
  };
  isAt(0, 0, CORNERS.topLeft);
  isAt(100, 0, CORNERS.topRight);
  isAt(100, 200, CORNERS.bottomRight);
  isAt(0, 200, CORNERS.bottomLeft);
  // Lines that are straight on the sheet are straight in the picture: its middle lies on both diagonals.
  const middle = before(50, 100);
  for (const [from, to] of [
    [CORNERS.topLeft, CORNERS.bottomRight],
    [CORNERS.topRight, CORNERS.bottomLeft],
  ] as const)
    expect((to[0] - from[0]) * (middle[1] - from[1])).toBeCloseTo(
      (to[1] - from[1]) * (middle[0] - from[0]),
      4,
    );
});
