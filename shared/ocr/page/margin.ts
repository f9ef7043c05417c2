import type { Raster } from "../raster/raster.ts";

/** Pixels from a picture's end within which no rule is found, for nothing is seen beyond it. */
const UNSEEN = 12;
/** Pixels of paper that are put around a picture; fewer than a table that the picture cuts may be away from its end. */
const MARGIN = 16;
/** How dark a rule is on even paper, and along how much of a picture's end it runs. */
const DARK = 208;
const SHARE = 0.4;
/** How light paper is, how thick a rule is at most, and along how much of its length paper is beside it: a shadow has none there. */
const PAPER = 232;
const THICKEST = 8;
const BESIDE = 0.8;
/** What runs along so much of an end is the edge of a sheet or of a scanner's glass, unless the picture ends on lines at two more sides. */
const WHOLE = 0.95;

/** A picture with paper around it, and how many pixels of it. */
export interface Margined {
  readonly page: Raster;
  readonly margin: number;
}

/** The pixels of a picture's end: the first of the last ones, the way from these inward, and the way along them. */
interface End {
  readonly start: number;
  readonly inward: number;
  readonly step: number;
  readonly length: number;
}

/** Along how much of a picture's end a line runs, nearer to it than rules are looked for, with paper on its inner side. */
function ruleAt(data: Uint8Array, { start, inward, step, length }: End): number {
  const shareOf = (away: number, passes: (value: number) => boolean): number => {
    let count = 0;
    for (let index = 0; index < length; index += 1)
      if (passes(data[start + away * inward + index * step] ?? 255)) count += 1;
    return count / length;
  };
  const dark = Array.from({ length: UNSEEN }, (_, away) => shareOf(away, (value) => value < DARK));
  const [first, last] = [
    dark.findIndex((share) => share >= SHARE),
    dark.findLastIndex((share) => share >= SHARE),
  ];
  if (first < 0 || last - first >= THICKEST) return 0;
  const isLine = [2, 3, 4].every((beyond) => shareOf(last + beyond, (value) => value >= PAPER) >= BESIDE);
  return isLine ? Math.max(...dark) : 0;
}

/** Whether a picture ends on a border of its table. */
function hasRuleAtEnd({ width, height, data }: Raster): boolean {
  const across = { step: 1, length: width };
  const down = { step: width, length: height };
  const rows = [
    ruleAt(data, { ...across, start: 0, inward: width }),
    ruleAt(data, { ...across, start: (height - 1) * width, inward: -width }),
  ];
  const columns = [
    ruleAt(data, { ...down, start: 0, inward: 1 }),
    ruleAt(data, { ...down, start: width - 1, inward: -1 }),
  ];
  /** Three sides of a picture are no edges of glass. */
  const isBorder = (share: number, [first = 0, last = 0]: readonly number[], opposite: number): boolean =>
    share > 0 && (share < WHOLE || [first, last, opposite].filter((other) => other > 0).length >= 2);
  const hasBorder = (sides: readonly number[], beside: readonly number[]): boolean =>
    sides.some((share, at) => isBorder(share, beside, sides[1 - at] ?? 0));
  return hasBorder(rows, columns) || hasBorder(columns, rows);
}

/** Puts paper around a picture that is cut so close to its table that a border lies on its end; others stay as they are. */
export function withMargin(page: Raster): Margined {
  if (!hasRuleAtEnd(page)) return { page, margin: 0 };
  const [width, height] = [page.width + 2 * MARGIN, page.height + 2 * MARGIN];
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < page.height; y += 1)
    data.set(page.data.subarray(y * page.width, (y + 1) * page.width), (y + MARGIN) * width + MARGIN);
  return { page: { width, height, data }, margin: MARGIN };
}
