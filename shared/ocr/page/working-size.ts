import type { Picture } from "../raster/raster.ts";

/** Pixels an inch at which pages are read. */
const DPI = 200;
/** The longer side of an A4 page, in inches. */
const A4 = 11.7;
/** Inches that the longer side of a page may have; what says otherwise is a picture that does not know its size. */
const SIDES = { least: 6, most: 24 };
const MOST_PIXELS = 9_000_000;
const LARGEST_SCALE = 4;

/** The size at which a picture is read: about 200 dots an inch, in pixels. Near that it stays as it is. */
export function workingSize({ width, height, dpi }: Pick<Picture, "width" | "height" | "dpi">): {
  readonly width: number;
  readonly height: number;
} {
  const longer = Math.max(width, height);
  const inches = dpi === null ? 0 : longer / dpi;
  const isKnown = inches >= SIDES.least && inches <= SIDES.most;
  const wanted = isKnown && dpi !== null ? DPI / dpi : (DPI * A4) / longer;
  const bounded = Math.min(wanted, LARGEST_SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const scale = bounded > 0.9 && bounded < 1.1 ? 1 : bounded;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
