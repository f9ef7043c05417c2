import { heightOf, hull, middleY } from "../../raster/box.ts";
import { type Component, componentOf } from "./components.ts";

/** Of lines of words, in heights of a digit: how high one is, and how far those stand apart that touch one another. */
const HEIGHT = 1.35;
const PITCH = { least: 1.2, most: 1.8 };
/** How far (heights of a digit) a cut may be from where even lines would meet. */
const REACH = 0.3;
/** Where lines meet is less ink than this share of what a row of the band has. */
const VALLEY = 0.5;
/** What a cut would take off a stroke (heights of a digit) goes with the rest of it, if it is less. */
const TAIL = 0.35;
const MOST_LINES = 12;

/** Pixels of ink in each row of a band. */
function profileOf(strokes: readonly Component[], top: number, height: number, width: number): Uint32Array {
  const profile = new Uint32Array(height);
  for (const { pixels } of strokes)
    for (const pixel of pixels) {
      const y = Math.floor(pixel / width) - top;
      profile[y] = (profile[y] ?? 0) + 1;
    }
  return profile;
}

/** How deep a cut goes into strokes: the shallower part of each, squared; those that it parts are all the same. */
function depth(strokes: readonly Component[], y: number, digit: number): number {
  let sum = 0;
  for (const { box } of strokes) {
    const into = Math.min(y - box[1], box[3] - y, TAIL * digit);
    if (into > 0) sum += into * into;
  }
  return sum;
}

/** The cuts between `count` lines, each where it goes least deep into strokes, through the least ink; null where there is no valley. */
function cutsFor(
  count: number,
  strokes: readonly Component[],
  profile: Uint32Array,
  [top, digit]: readonly [number, number],
): { readonly cuts: readonly number[]; readonly cost: number } | null {
  const pitch = (profile.length - HEIGHT * digit) / (count - 1);
  if (pitch < PITCH.least * digit || pitch > PITCH.most * digit) return null;
  const mean = profile.reduce((sum, ink) => sum + ink, 0) / profile.length;
  const cuts: number[] = [];
  let cost = 0;
  for (let line = 1; line < count; line += 1) {
    const middle = top + (HEIGHT * digit - pitch) / 2 + line * pitch;
    const rows = Array.from({ length: 2 * Math.round(REACH * digit) + 1 }, (_, row) =>
      Math.round(middle - REACH * digit + row),
    );
    const [cut] = rows
      .filter((y) => (profile[y - top] ?? 0) <= VALLEY * mean)
      .map((y) => ({ y, depth: depth(strokes, y, digit) + (profile[y - top] ?? 0) }))
      .sort((a, b) => a.depth - b.depth || Math.abs(a.y - middle) - Math.abs(b.y - middle));
    if (cut === undefined) return null;
    cuts.push(cut.y);
    cost += cut.depth;
  }
  return { cuts, cost: cost / cuts.length };
}

/** A stroke as a whole where it has but a tail beyond a cut, else what is above and what is below. */
function parted(stroke: Component, cuts: readonly number[], width: number, digit: number): Component[] {
  const cut = cuts.find((y) => y - stroke.box[1] > TAIL * digit && stroke.box[3] - y > TAIL * digit);
  if (cut === undefined) return [stroke];
  const isAbove = (pixel: number): boolean => pixel < cut * width;
  const above = componentOf(stroke.pixels.filter(isAbove), width);
  const below = componentOf(
    stroke.pixels.filter((pixel) => !isAbove(pixel)),
    width,
  );
  return [above, ...parted(below, cuts, width, digit)];
}

/**
 * The lines of words in a band of ink, from the top: where they are set close, the strokes of one reach between those of
 * the next, and the band seems to be one line. A band that is no higher than a line, or has no valleys where lines would
 * meet, stays whole. `width` is that of the raster.
 */
export function stackedLines(
  strokes: readonly Component[],
  width: number,
  digit: number,
): readonly (readonly Component[])[] {
  const band = hull(strokes.map(({ box }) => box));
  const height = heightOf(band);
  if (height < (HEIGHT + PITCH.least) * digit || height > MOST_LINES * PITCH.most * digit) return [strokes];
  const profile = profileOf(strokes, band[1], height, width);
  const counts = Array.from({ length: MOST_LINES - 1 }, (_, index) => index + 2);
  const [best] = counts
    .flatMap((count) => cutsFor(count, strokes, profile, [band[1], digit]) ?? [])
    .sort((a, b) => a.cost - b.cost);
  if (best === undefined) return [strokes];
  const pieces = strokes.flatMap((stroke) => parted(stroke, best.cuts, width, digit));
  const lineAt = (stroke: Component): number => best.cuts.filter((y) => middleY(stroke.box) >= y).length;
  const lines = Map.groupBy(pieces, lineAt);
  return [...lines.keys()].sort((a, b) => a - b).map((line) => lines.get(line) ?? []);
}
