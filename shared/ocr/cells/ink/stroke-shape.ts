import { heightOf, hull, widthOf } from "../../raster/box.ts";
import { median } from "../../raster/quantile.ts";
import type { Box } from "../../raster/raster.ts";
import { type Component, componentOf } from "./components.ts";

/** What a stroke that stands alone may be. */
export type StrokeShape = "dash" | "slash" | "backslash" | "upright" | "other";

/** In heights of a digit. */
const DASH = { thickest: 0.32, shortest: 0.2 };
/** How much wider than high a dash is at least. */
const FLAT = 1.6;
const TALL = { least: 0.6, most: 1.9 };
/** How far a slash leans: pixels to the right for each pixel upwards. */
const LEAN = { least: 0.22, most: 1.6 };
const UPRIGHT = 0.13;
/** How far (heights of a digit) the pixels of a slash lie from its line, at most. */
const THICK = 0.11;

/** The straight line through a component's pixels: its lean to the right upwards, and how far the pixels lie from it. */
function lineThrough(pixels: readonly number[], rasterWidth: number): { lean: number; spread: number } {
  const xs = pixels.map((pixel) => pixel % rasterWidth);
  const ys = pixels.map((pixel) => Math.floor(pixel / rasterWidth));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const covariance = mean(xs.map((x, index) => (x - mx) * ((ys[index] ?? 0) - my)));
  const slope = covariance / Math.max(1e-9, mean(ys.map((y) => (y - my) ** 2)));
  const rest = xs.map((x, index) => (x - mx - slope * ((ys[index] ?? 0) - my)) ** 2);
  return { lean: -slope, spread: Math.sqrt(mean(rest)) };
}

/** True for what is no thicker (pixels) than a dash: no digit is so low. */
export const isThin = (thickness: number, digit: number): boolean => thickness <= DASH.thickest * digit;

/** True for ink as low as a dash. */
export const isLow = (box: Box, digit: number): boolean => isThin(heightOf(box), digit);

/** How much wider than most of its rows of pixels a slash is in any: the bar of a 7 is wider. */
const EVEN = 2.2;

/** True for a stroke of one width from end to end. */
function isEven(pixels: readonly number[], rasterWidth: number): boolean {
  const widths = [...Map.groupBy(pixels, (pixel) => Math.floor(pixel / rasterWidth)).values()].map(
    (row) => row.length,
  );
  return Math.max(...widths) <= EVEN * median(widths) + 1;
}

/** A dash is flat and wide; a slash leans along its whole length and is thin, and a backslash the other way; a 1 stands upright. */
export function strokeShape({ box, pixels }: Component, rasterWidth: number, digit: number): StrokeShape {
  const [width, height] = [widthOf(box), heightOf(box)];
  if (isLow(box, digit) && width >= DASH.shortest * digit && width >= FLAT * height) return "dash";
  if (height < TALL.least * digit || height > TALL.most * digit) return "other";
  const { lean, spread } = lineThrough(pixels, rasterWidth);
  if (Math.abs(lean) <= UPRIGHT && width <= 0.75 * height) return "upright";
  const isLine = Math.abs(lean) >= LEAN.least && Math.abs(lean) <= LEAN.most && spread <= THICK * digit;
  if (!isLine || !isEven(pixels, rasterWidth)) return "other";
  return lean > 0 ? "slash" : "backslash";
}

/** True for a stroke that leans and is thin as a slash, however high: a slash, or a piece of one. */
export const isLeaning = (stroke: Component, rasterWidth: number): boolean =>
  strokeShape(stroke, rasterWidth, heightOf(stroke.box)) === "slash";

/** How much of the sides of its box a frame covers, how many of its corners, and how much of the box at most. */
const SIDES = 0.85;
const CORNERS = 3;
const FILLED = 0.75;

/** True for a rectangle with nothing in it, as stands where a font has no character: a 0 is round at its corners. */
export function isFrame(
  { box: [left, top, right, bottom], area, pixels }: Component,
  rasterWidth: number,
): boolean {
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) < 3 || area > FILLED * width * height) return false;
  // How many sides of the box a pixel lies on: two at a corner.
  const sides = pixels.map((pixel) => {
    const [x, y] = [pixel % rasterWidth, Math.floor(pixel / rasterWidth)];
    return Number(x === left || x === right - 1) + Number(y === top || y === bottom - 1);
  });
  const countOf = (least: number): number => sides.filter((on) => on >= least).length;
  return countOf(2) >= CORNERS && countOf(1) >= SIDES * 2 * (width + height - 2);
}

/** How much of its height or width (shares) a stroke that came apart still covers. */
const COVERED = 0.75;

/** How far apart (in heights of a digit) the strokes of a dash of two hyphens lie: one beside the other, on one level. */
const ASIDE = 0.6;
const LEVEL = 0.12;
/** How much longer one of them is than the other, at most; how much wider than high each is, at least. */
const ALIKE = 1.6;
const SHORT_FLAT = 1.25;

/** Two strokes that are one dash of two hyphens. */
export function areHyphens(strokes: readonly Component[], digit: number): boolean {
  const [left, right, ...others] = strokes.toSorted((a, b) => a.box[0] - b.box[0]);
  if (left === undefined || right === undefined || others.length > 0) return false;
  const [longer, shorter] = [widthOf(left.box), widthOf(right.box)].sort((a, b) => b - a) as [number, number];
  const gap = right.box[0] - left.box[2];
  const step = Math.abs(left.box[1] + left.box[3] - right.box[1] - right.box[3]) / 2;
  return (
    [left.box, right.box].every((box) => isLow(box, digit) && widthOf(box) >= SHORT_FLAT * heightOf(box)) &&
    gap >= 0 &&
    gap <= ASIDE * digit &&
    step <= LEVEL * digit &&
    longer <= ALIKE * shorter
  );
}

/** Strokes side by side that are one dash: no higher together than one, and no more missing between them than this. */
const MISSING = 0.2;

/** True for a dash that came apart where it was faintest. */
export function isBrokenDash(strokes: readonly Component[], digit: number): boolean {
  if (strokes.length < 2) return false;
  const whole = hull(strokes.map(({ box }) => box));
  const covered = strokes.reduce((sum, { box }) => sum + widthOf(box), 0);
  const longest = Math.max(...strokes.map(({ box }) => widthOf(box)));
  return (
    isLow(whole, digit) &&
    longest >= FLAT * heightOf(whole) &&
    widthOf(whole) - covered <= MISSING * digit &&
    covered >= COVERED * widthOf(whole)
  );
}

/** True for several strokes that lie on the line of one slash, however much is missing between them. */
export const areOneSlash = (strokes: readonly Component[], rasterWidth: number, digit: number): boolean =>
  strokes.length > 1 &&
  strokeShape(
    componentOf(
      strokes.flatMap(({ pixels }) => pixels),
      rasterWidth,
    ),
    rasterWidth,
    digit,
  ) === "slash";

/** A part of a slash is no wider for its height than this: the bar of a 7 is. */
const NO_BAR = 1.1;

/** Strokes above one another that are one slash: they lie on its line, and little is missing between them. */
export function isBrokenSlash(strokes: readonly Component[], rasterWidth: number, digit: number): boolean {
  const whole = hull(strokes.map(({ box }) => box));
  const covered = strokes.reduce((sum, { box }) => sum + heightOf(box), 0);
  return (
    covered >= COVERED * heightOf(whole) &&
    covered <= 1.1 * heightOf(whole) &&
    strokes.every(({ box }) => widthOf(box) <= NO_BAR * heightOf(box)) &&
    areOneSlash(strokes, rasterWidth, digit)
  );
}

/** The symbol that a shape is; null where it is that of no single symbol. */
export function signOf(shape: StrokeShape | null): "-" | "/" | "1" | null {
  if (shape === "dash") return "-";
  if (shape === "slash") return "/";
  return shape === "upright" ? "1" : null;
}
