import type { Picture } from "../raster/raster.ts";

/** Pixels an inch at which pages are read. */
const DPI = 200;
/** The longer side of an A4 page, in inches. */
const A4 = 11.7;
/** Inches that the longer side of a page may have; what says otherwise is a picture that does not know its size. */
const SIDES = { least: 6, most: 24 };
const MOST_PIXELS = 9_000_000;
const LARGEST_SCALE = 4;

/** A picture so many times higher than wide shows several pages one under the other: it is as wide as a sheet, not as high. */
const LONG = 1.8;
const SHEET = Math.SQRT2;

/** The longer side, in pixels, of the sheet that a picture shows, or of those that stand in it one under the other. */
export const sheetSide = ({ width, height }: Pick<Picture, "width" | "height">): number =>
  height > LONG * width ? width * SHEET : Math.max(width, height);

/** The size at which a picture is read: about 200 dots an inch, in pixels. Near that it stays as it is. */
export function workingSize({ width, height, dpi }: Pick<Picture, "width" | "height" | "dpi">): {
  readonly width: number;
  readonly height: number;
} {
  const longer = sheetSide({ width, height });
  const inches = dpi === null ? 0 : longer / dpi;
  const isKnown = inches >= SIDES.least && inches <= SIDES.most;
  const wanted = isKnown && dpi !== null ? DPI / dpi : (DPI * A4) / longer;
  const bounded = Math.min(wanted, LARGEST_SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const scale = bounded > 0.9 && bounded < 1.1 ? 1 : bounded;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
