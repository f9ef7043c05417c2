/** Smaller pictures (points, as shown) are seals, logos and icons: about 8 cm × 2.6 cm. */
const LEAST_WIDTH = 225;
const LEAST_HEIGHT = 75;

/** Table 4 alone is a strip: as wide as the text, and four lines high. */
const STRIP_WIDTH = 340;
const STRIP_HEIGHT = 40;

/** Whether a picture of this size, in points as shown, is large enough to show a table or a page. */
export const mayShowTable = (width: number, height: number): boolean =>
  (width >= LEAST_WIDTH && height >= LEAST_HEIGHT) || (width >= STRIP_WIDTH && height >= STRIP_HEIGHT);

const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75 };

/** A length with its unit, such as `9cm`, in points; 0 where it is none. A number alone is in pixels where `pixels`. */
export function pointsOf(length: string | undefined, pixels = false): number {
  const found = /^\s*([\d.]+)\s*([a-z]{2})?\s*$/iu.exec(length ?? "");
  const unit = found?.[2]?.toLowerCase() ?? (pixels ? "px" : "");
  return Number(found?.[1] ?? 0) * (POINTS[unit] ?? 0) || 0;
}
