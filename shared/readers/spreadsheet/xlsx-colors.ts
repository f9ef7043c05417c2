import { channelsOf } from "../flow/unseen.ts";
import type { Attributes } from "../package/xml.ts";

const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];
/** White of the indexed colours (18.8.27), and the window's own ground. */
const WHITES = new Set(["1", "9", "65"]);
/** A theme's first colour is that of the paper; darker shades of it are seen. */
const LEAST_SHADE = -0.12;

/** A colour (18.8.3) as its channels; null where it is left to the program. Of themes only the paper's colour is known. */
export function colorOf({ rgb, theme, tint, indexed }: Attributes): readonly number[] | null {
  if (rgb !== undefined) return channelsOf(rgb.slice(-6));
  if (theme !== undefined) return theme === "0" && Number(tint ?? 0) > LEAST_SHADE ? WHITE : BLACK;
  if (indexed === undefined || indexed === "64") return null;
  return WHITES.has(indexed) ? WHITE : BLACK;
}
