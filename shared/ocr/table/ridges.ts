/** A place across a profile that is darker than both its sides: a rule, or a stroke that runs the same way. */
export interface Ridge {
  /** Pixels across the axis, to the middle of the dark. */
  readonly offset: number;
  /** How much darker than the lighter of its sides, 0 to 255. */
  readonly contrast: number;
  /** Pixels, at half the contrast. */
  readonly width: number;
}

/** How far away a side is looked for: beyond a thin rule, a thick one, a very thick one. */
const SIDES = [4, 7, 11];
const WIDEST = 12;
const LIGHTEST = 250;

function contrastAt(means: Float32Array, at: number, value: number): number {
  let contrast = 0;
  for (let index = 0; index < SIDES.length; index += 1) {
    const side = SIDES[index] ?? 0;
    const less = Math.min(means[at - side] ?? 0, means[at + side] ?? 0) - value;
    if (less > contrast) contrast = less;
  }
  return contrast;
}

/**
 * Where the dark around `at` reaches `level`, as a fraction of pixels, going by `step`; beyond `WIDEST` where something
 * darker comes first, beside which this is but a shadow.
 */
function edgeOf(means: Float32Array, at: number, level: number, step: 1 | -1): number {
  const darkest = means[at] ?? 0;
  for (let away = 1; away <= WIDEST; away += 1) {
    const value = means[at + away * step] ?? 255;
    if (value < darkest) return WIDEST + 1;
    if (value < level) continue;
    const before = means[at + (away - 1) * step] ?? 0;
    return away - 1 + (level - before) / (value - before || 1);
  }
  return WIDEST;
}

/** The ridges of one profile after another, by offset: those of the latest. A page has too many to make objects of. */
export interface Ridges {
  count: number;
  readonly offsets: Float64Array;
  readonly contrasts: Float64Array;
  readonly widths: Float64Array;
}

/** Room for the ridges of profiles of a length. */
export function roomForRidges(length: number): Ridges {
  const room = (): Float64Array => new Float64Array(length);
  return { count: 0, offsets: room(), contrasts: room(), widths: room() };
}

/** Finds the ridges of the profile that begins at `start`. */
export function findRidges(
  means: Float32Array,
  start: number,
  length: number,
  least: number,
  into: Ridges,
): void {
  into.count = 0;
  const margin = SIDES.at(-1) ?? 0;
  for (let offset = margin; offset < length - margin; offset += 1) {
    const at = start + offset;
    const value = means[at] ?? 0;
    if (value > LIGHTEST || value > (means[at - 1] ?? 0) || value >= (means[at + 1] ?? 0)) continue;
    const contrast = contrastAt(means, at, value);
    if (contrast < least) continue;
    const level = value + contrast / 2;
    const before = edgeOf(means, at, level, -1);
    const after = edgeOf(means, at, level, 1);
    if (before + after > WIDEST) continue;
    into.offsets[into.count] = offset + (after - before) / 2;
    into.contrasts[into.count] = contrast;
    into.widths[into.count] = before + after;
    into.count += 1;
    offset += Math.floor(after);
  }
}
