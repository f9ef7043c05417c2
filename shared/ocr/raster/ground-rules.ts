import { extentOf } from "./box.ts";
import { type Component, componentsOf, type Mask } from "./components.ts";
import { maskOf } from "./mask.ts";
import { quantile } from "./quantile.ts";
import type { Raster } from "./raster.ts";

/** How much lighter than its ground a rule is at least: in shades, and in deviations that half of the ground keeps within. */
const LIGHTER = { least: 12, grains: 6 };
/** A letter is no longer than this (pixels at 100 dots an inch); rules hang together over more. */
const LONGEST_LETTER = 60;
/** The share of a rule's pixels that are as light as it is drawn, not mixed with its ground. */
const DRAWN = 0.75;

/** The pixels of an area that are lighter than a shade. */
function lighterIn({ width, height, data }: Raster, { runs }: Component, shade: number): Mask {
  const found: Mask = { width, height, data: new Uint8Array(width * height) };
  for (let run = 0; run < runs.length; run += 3) {
    const row = (runs[run] ?? 0) * width;
    for (let at = row + (runs[run + 1] ?? 0); at < row + (runs[run + 2] ?? 0); at += 1)
      if ((data[at] ?? 0) > shade) found.data[at] = 1;
  }
  return found;
}

/** Where the rules on a ground are that are lighter than it; `half` has 100 dots an inch. */
export function lightRules(
  half: Raster,
  { area, shade, grain }: { readonly area: Component; readonly shade: number; readonly grain: number },
): Mask {
  const light = lighterIn(half, area, shade + Math.max(LIGHTER.least, LIGHTER.grains * grain));
  const rules = componentsOf(light).filter(({ box }) => extentOf(box) > LONGEST_LETTER);
  return maskOf(rules, half.width, half.height);
}

/** The shade of such rules as they are drawn, on the page at its whole size; null where there are none. */
export function shadeOfRules({ width, data }: Raster, { runs }: Component, rules: Mask): number | null {
  const shades: number[] = [];
  for (let run = 0; run < runs.length; run += 3) {
    const y = runs[run] ?? 0;
    for (let x = runs[run + 1] ?? 0; x < (runs[run + 2] ?? 0); x += 1)
      if (rules.data[y * rules.width + x] === 1)
        for (const at of [2 * y * width + 2 * x, (2 * y + 1) * width + 2 * x])
          shades.push(data[at] ?? 0, data[at + 1] ?? 0);
  }
  return shades.length === 0 ? null : quantile(shades, DRAWN);
}
