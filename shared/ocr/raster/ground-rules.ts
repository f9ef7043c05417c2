import { extentOf, heightOf, widthOf } from "./box.ts";
import { type Component, componentsOf, type Mask } from "./components.ts";
import { maskOf } from "./mask.ts";
import { median, quantile } from "./quantile.ts";
import type { Raster } from "./raster.ts";

/** How much lighter than its ground a rule is at least: in shades, and in deviations that half of the ground keeps within. */
const LIGHTER = { least: 12, grains: 6 };
/** A letter is no longer than this (pixels at 100 dots an inch); rules hang together over more. */
const LONGEST_LETTER = 60;
/** Letters that hang together in a line fill more of their box; a rule alone is no thicker than so (pixels at 100 dots an inch). */
const MOST_FILLED = 0.25;
const THICKEST = 5;
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

/** Whether what hangs together is rules, and no letter or line of them. */
function areRules({ box, area }: Component): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  const isThin = Math.min(width, height) <= THICKEST;
  return extentOf(box) > LONGEST_LETTER && (isThin || area < MOST_FILLED * width * height);
}

/** Where the rules on a ground are that are lighter than it; `half` has 100 dots an inch. */
export function lightRules(
  half: Raster,
  { area, shade, grain }: { readonly area: Component; readonly shade: number; readonly grain: number },
): Mask {
  const light = lighterIn(half, area, shade + Math.max(LIGHTER.least, LIGHTER.grains * grain));
  const rules = componentsOf(light).filter(areRules);
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

/** Pixels below the end of a ground between which the rules of its table are looked for, clear of the line that it ends with. */
const BELOW = { from: 4, to: 12 };
/** So many places say how a table's rules go on below a ground. */
const PLACES = 3;

/**
 * The shade of a table's rules where they go on below a ground, on the page at its whole size; null where none do.
 * `rules` are those on the ground.
 */
export function shadeBelow({ width, height, data }: Raster, { box }: Component, rules: Mask): number | null {
  const [left, , right, bottom] = box;
  const to = 2 * bottom + BELOW.to;
  if (to > height) return null;
  const shades: number[] = [];
  for (let x = left; x < right; x += 1) {
    if (rules.data[(bottom - 2) * rules.width + x] !== 1 || rules.data[(bottom - 6) * rules.width + x] !== 1)
      continue;
    // What is darkest across a rule, where it is lightest along it.
    let lightest = 0;
    for (let y = 2 * bottom + BELOW.from; y < to; y += 1)
      lightest = Math.max(lightest, Math.min(...data.subarray(y * width + 2 * x - 2, y * width + 2 * x + 4)));
    shades.push(lightest);
  }
  return shades.length < PLACES ? null : median(shades);
}
