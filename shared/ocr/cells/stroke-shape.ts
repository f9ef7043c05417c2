import { type Component, heightOf, widthOf } from "./components.ts";

/** What a stroke that stands alone may be. */
export type StrokeShape = "dash" | "slash" | "upright" | "other";

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

/** A dash is flat and wide; a slash leans along its whole length and is thin; a 1 stands upright. */
export function strokeShape({ box, pixels }: Component, rasterWidth: number, digit: number): StrokeShape {
  const [width, height] = [widthOf(box), heightOf(box)];
  if (height <= DASH.thickest * digit && width >= DASH.shortest * digit && width >= FLAT * height)
    return "dash";
  if (height < TALL.least * digit || height > TALL.most * digit) return "other";
  const { lean, spread } = lineThrough(pixels, rasterWidth);
  if (Math.abs(lean) <= UPRIGHT && width <= 0.75 * height) return "upright";
  return lean >= LEAN.least && lean <= LEAN.most && spread <= THICK * digit ? "slash" : "other";
}

/** The symbol that a shape is; null where it is that of no single symbol. */
export function signOf(shape: StrokeShape | null): "-" | "/" | "1" | null {
  if (shape === "dash") return "-";
  if (shape === "slash") return "/";
  return shape === "upright" ? "1" : null;
}
