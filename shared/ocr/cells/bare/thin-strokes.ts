import { heightOf } from "../../raster/box.ts";
import { median, quantile } from "../../raster/quantile.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import { darknessOf, type Field } from "../ink/darkness.ts";
import type { TableInk } from "../ink/table-ink.ts";
import type { Grain } from "./grain.ts";
import type { SignMark } from "./sign-mark.ts";

/** A line of ink and where it stands. */
export interface Inked {
  readonly raster: Raster;
  readonly box: Box;
  readonly ink: TableInk;
}

/** So many signs tell how thin signs are. */
const ENOUGH = 3;
/** Signs this dark (1: as strokes) show no greys, and paper with less grain than this shows none either. */
const BLACK = 0.6;
const UNBROKEN = 0.75;
const NO_GRAIN = 0.002;
/** A stroke is thinner than signs where it has less than this share of their ink; so many are thinner by chance. */
const THINNER = 0.7;
const FEW = 0.12;
/** A slash crosses pixels wherever a stroke may lie in them, so that all lose the same share of their rows: where so many are seen of each, none is lost. */
const SEEN = 0.75;
/** Every so many columns of ink are looked at; what runs on further than this down a column is no stroke that is crossed. */
const STEP = 3;
const ALONG = 0.6;
const INK = 0.5;
const NOTHING: ReadonlySet<number> = new Set();

/** How much ink the strokes have that a field's columns cross: the darkness of each run, and of the pixel at either end. */
function crossings({ width, height, data }: Field, longest: number): number[] {
  const found: number[] = [];
  for (let x = 0; x < width; x += STEP) {
    const at = (y: number): number => (y < 0 || y >= height ? 0 : (data[y * width + x] ?? 0));
    for (let y = 0; y < height; y += 1) {
      if (at(y) < INK) continue;
      let [sum, length] = [at(y - 1), 0];
      for (; at(y) >= INK; y += 1) [sum, length] = [sum + at(y), length + 1];
      if (length <= longest) found.push(sum + at(y));
    }
  }
  return found;
}

/** True where paper shows no greys, in the cells of a page that hold no ink. */
export const isGrainless = ({ deviation }: Grain): boolean => deviation <= NO_GRAIN;

/**
 * True on a page of black and white only whose dashes or slashes are as thin as anything on it: a stroke as thin as a
 * pixel is there or lost, as it happens to lie. Where there are greys, it is always seen.
 */
export function losesSigns(signs: readonly SignMark[], inked: readonly Inked[], grain: Grain): boolean {
  if (!isGrainless(grain)) return false;
  const losable = signs.filter(({ sign, seen }) => sign === "-" || seen < SEEN);
  return [...Map.groupBy(losable, ({ sign }) => sign).values()].some((alike) => {
    // One that is broken is paler than it was drawn.
    const black = quantile(
      alike.map(({ darkness }) => darkness),
      UNBROKEN,
    );
    if (alike.length < ENOUGH || black < BLACK) return false;
    const thickness = median(alike.map((sign) => sign.thickness));
    const strokes = inked.flatMap(({ raster, box, ink }) =>
      crossings(darknessOf(raster, box, ink, NOTHING), ALONG * Math.max(ink.digit, heightOf(box))),
    );
    return strokes.filter((stroke) => stroke < THINNER * thickness).length <= FEW * strokes.length;
  });
}
