import { extentOf } from "./box.ts";
import { type Component, componentsOf } from "./components.ts";
import type { Raster } from "./raster.ts";
import { endsSharply } from "./sharp-edges.ts";
import { type Darkness, darknessOf, solidAreas } from "./solid-areas.ts";

/** A dark ground of cells with light letters on it, on a raster of half the size. */
export interface DarkGround {
  /** Its pixels and those of its letters. */
  readonly area: Component;
  /** Its shade, that of its letters, and that of the paper about it. */
  readonly shade: number;
  readonly letters: number;
  /** The shade of rules on it that are darker than it. */
  readonly rules: number;
  readonly paper: number;
  /** How far from its shade half of it keeps within. */
  readonly grain: number;
}

/** How far from a ground towards paper, or towards black, marks of letters begin; and in times what half of it keeps within. */
const APART = 0.35;
const NO_GRAIN = 6;
/** A ground is no more of a picture. */
const MOST_OF_PICTURE = 0.6;
/** Shares of a ground: what is of one shade, what is letters. */
const EVEN = 0.6;
const LETTERS = { least: 0.015, most: 0.5 };
/** By how much the shades of one ground differ. */
const STRAY = 16;
/** The share of a ground's letters that is lightest. */
const LIGHTEST = 0.1;
/** The share of a ground that is darkest, and how much darker than it at least: in deviations that half of it keeps within, in shades. */
const RULES = { share: 0.005, grains: 35, least: 8 };
/** A letter is no higher than this. */
const TALLEST = 60;

/** The shades of an area: its pixels counted by grey. */
function shadesIn({ width, data }: Raster, { runs }: Component): Uint32Array {
  const counts = new Uint32Array(256);
  for (let run = 0; run < runs.length; run += 3) {
    const row = (runs[run] ?? 0) * width;
    for (let at = row + (runs[run + 1] ?? 0); at < row + (runs[run + 2] ?? 0); at += 1) {
      const value = data[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

const sumOf = (counts: Uint32Array, from: number, to: number): number =>
  counts
    .subarray(Math.max(0, Math.ceil(from)), Math.max(0, Math.floor(to)))
    .reduce((sum, count) => sum + count, 0);

/** Pixels of letters in an area that are darker than a shade; rules hang together over more than a letter. */
function darkLetters({ width, data }: Raster, area: Component, shade: number): number {
  const [left, top, right, bottom] = area.box;
  const dark = {
    width: right - left,
    height: bottom - top,
    data: new Uint8Array((right - left) * (bottom - top)),
  };
  for (let run = 0; run < area.runs.length; run += 3) {
    const y = area.runs[run] ?? 0;
    for (let x = area.runs[run + 1] ?? 0; x < (area.runs[run + 2] ?? 0); x += 1)
      if ((data[y * width + x] ?? 255) < shade) dark.data[(y - top) * dark.width + x - left] = 1;
  }
  return componentsOf(dark)
    .filter(({ box }) => extentOf(box) <= TALLEST)
    .reduce((sum, component) => sum + component.area, 0);
}

/** How far from its shade half of a ground keeps within. */
function grainOf(counts: Uint32Array, shade: number, pixels: number): number {
  let grain = 0;
  while (sumOf(counts, shade - grain, shade + grain + 1) < pixels / 2 && grain < STRAY) grain += 1;
  return grain;
}

/** How much darker than a ground its rules are; far beyond its grain, where it has none. */
function rulesRange(counts: Uint32Array, shade: number, grain: number, pixels: number): number {
  let [darkest, below] = [0, pixels * RULES.share];
  for (; darkest < shade && below > 0; darkest += 1) below -= counts[darkest] ?? 0;
  return Math.max(shade - darkest, RULES.grains * grain, RULES.least);
}

/** An area as a ground with light letters; null where it is none: of many shades, without letters, with dark ones, a shadow. */
function groundOf(area: Component, { half, paperAt }: Darkness): DarkGround | null {
  const { box } = area;
  const paper = paperAt(((box[1] + box[3]) >> 1) * half.width + ((box[0] + box[2]) >> 1));
  const counts = shadesIn(half, area);
  const shade = counts.indexOf(Math.max(...counts));
  const grain = grainOf(counts, shade, area.area);
  const light = sumOf(counts, shade + Math.max(APART * (paper - shade), NO_GRAIN * grain), 256);
  if (light < LETTERS.least * area.area || light > LETTERS.most * area.area) return null;
  if (light < darkLetters(half, area, Math.min(shade * (1 - APART), shade - STRAY))) return null;
  if (sumOf(counts, shade - STRAY, shade + STRAY + 1) < EVEN * (area.area - light)) return null;
  if (!endsSharply(half, area, { shade, paper })) return null;
  let [letters, above] = [255, light * LIGHTEST];
  for (; letters > shade + 1 && above > 0; letters -= 1) above -= counts[letters] ?? 0;
  return { area, shade, letters, rules: shade - rulesRange(counts, shade, grain, area.area), paper, grain };
}

/** The dark grounds with light letters of a page. `half` has 100 dots an inch. */
export function darkGrounds(half: Raster): readonly DarkGround[] {
  const darkness = darknessOf(half);
  if (darkness === null) return [];
  return solidAreas(darkness).flatMap((area) => {
    if (area.area > MOST_OF_PICTURE * half.data.length) return [];
    return groundOf(area, darkness) ?? [];
  });
}
