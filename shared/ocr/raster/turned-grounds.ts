import type { Mask } from "./components.ts";
import { type DarkGround, darkGrounds } from "./dark-grounds.ts";
import { lightRules, shadeBeyond, shadeOfRules } from "./ground-rules.ts";
import { halved } from "./halve.ts";
import { maskOf } from "./mask.ts";
import type { Raster } from "./raster.ts";

/**
 * How light the line is that a turned ground gets where it ends, as a share of the paper: neither so dark that beside it the
 * light rules of its table look like none, nor so light that it does beside black ones.
 */
const EDGE = 0.62;

/** The pixels of a ground at half the size, and of these the ones that have it on all sides. */
function placesOf({ area }: DarkGround, { width, height }: Raster): { ground: Mask; inner: Mask } {
  const ground = maskOf([area], width, height);
  const { data } = ground;
  const inner = data.map((mark, at) =>
    mark === 1 && data[at - 1] === 1 && data[at + 1] === 1 && data[at - width] === 1 && data[at + width] === 1
      ? 1
      : 0,
  );
  return { ground, inner: { width, height, data: inner } };
}

/** What a shade on a ground becomes: whatever differs from the ground, lighter or darker, is ink. */
function turnedShade(value: number, { shade, letters, rules, paper }: DarkGround): number {
  const beyond = value - shade;
  return paper * Math.max(0, 1 - beyond / ((beyond > 0 ? letters : rules) - shade));
}

const shadesOf = (ground: DarkGround): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, value) => turnedShade(value, ground));

/**
 * Turns a ground, in place. It ends with its cells: there it gets a line. Rules become as dark as they go on beyond it, and
 * else as letters, however little lighter than the ground they are: rules of one table that differ much look like none.
 */
function turn(page: Raster, ground: DarkGround, half: Raster): void {
  const { width, data } = page;
  const places = placesOf(ground, half);
  const rules = lightRules(half, ground);
  const drawn = shadeOfRules(page, ground.area, rules) ?? ground.letters;
  const shades = shadesOf(ground);
  const end = shadeBeyond(page, places.ground, rules, ground.paper) ?? 0;
  const ofRules = shadesOf({ ...ground, letters: Math.min(drawn, ground.letters) }).map(
    (shade) => end + shade * (1 - end / ground.paper),
  );
  // What is lighter than the ground where it ends is its blur into the paper, and no letter.
  const edge = Math.max(EDGE * ground.paper, end);
  const ofEdge = shades.map((shade, value) => (value > ground.shade ? edge : Math.min(shade, edge)));
  const [left, top, right, bottom] = ground.area.box;
  for (let y = top * 2; y < bottom * 2; y += 1)
    for (let x = left * 2; x < right * 2; x += 1) {
      const place = (y >> 1) * half.width + (x >> 1);
      if (places.ground.data[place] === 0) continue;
      const at = y * width + x;
      const isInner = places.inner.data[place] === 1;
      const become = !isInner ? ofEdge : rules.data[place] === 1 ? ofRules : shades;
      data[at] = become[data[at] ?? 0] ?? 0;
    }
}

/** A page at 200 dots an inch, light letters on dark grounds turned into dark ones on paper. */
export function withDarkGroundsTurned(raster: Raster): Raster {
  const half = halved(raster);
  const grounds = darkGrounds(half);
  if (grounds.length === 0) return raster;
  const made = { ...raster, data: raster.data.slice() };
  for (const ground of grounds) turn(made, ground, half);
  return made;
}
