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

/** Pixels beyond the end of a ground between which the rules of its table are looked for, clear of the line that it ends with. */
const BEYOND = { from: 4, to: 12 };
/** Pixels before it at half the size where a rule is that goes on. */
const BEFORE = [2, 6];
/** So many places say how a table's rules go on, each so much darker than paper (shades). */
const PLACES = 3;
const SEEN = 11;

/** Steps outwards at half the size, and at the whole along a rule that goes on that way and across it. */
interface Way {
  readonly half: number;
  readonly along: number;
  readonly across: number;
}

const waysOn = (width: number, half: number): readonly Way[] =>
  [1, -1].flatMap((sign) => [
    { half: sign, along: sign, across: width },
    { half: sign * half, along: sign * width, across: 1 },
  ]);

/** What is darkest across a rule beyond a place, where it is lightest along it. */
function shadeFrom(data: Uint8Array, start: number, { along, across }: Way): number {
  let lightest = 0;
  for (let away = BEYOND.from; away < BEYOND.to; away += 1) {
    let darkest = 255;
    for (let aside = -2; aside < 4; aside += 1)
      darkest = Math.min(darkest, data[start + away * along + aside * across] ?? 255);
    lightest = Math.max(lightest, darkest);
  }
  return lightest;
}

/**
 * The shade of a table's rules where they go on beyond a ground, on the page at its whole size; null where none do.
 * `ground` and `rules` on it have half the size.
 */
export function shadeBeyond(
  { width, data }: Raster,
  ground: Mask,
  rules: Mask,
  paper: number,
): number | null {
  const shades: number[] = [];
  const ways = waysOn(width, ground.width);
  ground.data.forEach((mark, at) => {
    if (mark !== 1) return;
    const start = 2 * Math.floor(at / ground.width) * width + 2 * (at % ground.width);
    for (const way of ways) {
      if (ground.data[at + way.half] === 1) continue;
      if (BEFORE.some((before) => rules.data[at - before * way.half] !== 1)) continue;
      const shade = shadeFrom(data, start, way);
      if (shade < paper - SEEN) shades.push(shade);
    }
  });
  return shades.length < PLACES ? null : median(shades);
}
