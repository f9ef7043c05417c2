import { heightOf, widthOf } from "./box.ts";
import { type Component, componentsOf, type Mask } from "./components.ts";
import { countIn, grown } from "./mask.ts";
import { quantile } from "./quantile.ts";
import type { Box, Picture } from "./raster.ts";

/** What of a picture is seal ink. */
export interface SealInk {
  /** 0 none, 1 a seal's ring or star, 2 its letters and other small red marks within its reach. */
  readonly kinds: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** The red of seal ink on paper, and of seal ink on black ink. */
  readonly paper: number;
  readonly black: number;
}

/** How much redder than the page most seal ink is at least. */
const REDDISH = 20;
/** Millimetres: seals and their stars are larger and smaller than this. What is smaller is letters, red digits too. */
const SMALLEST = 9;
const LARGEST = 66;
/** Times its width that half of a seal is long: a rule may part it. */
const LONGEST = 2.6;
/** Inches that letters and rules under a seal part its ink at most, halved. */
const REACH = 1 / 60;
const MM_PER_INCH = 25.4;
/** Pixels of red from which a picture may hold a seal. */
const FEWEST = 400;
const SAMPLE_EVERY = 997;

const excessAt = (data: Uint8Array, at: number): number =>
  (data[at] ?? 0) - Math.max(data[at + 1] ?? 0, data[at + 2] ?? 0);

/** How red the paper is. */
function redOfPaper({ data }: Picture): number {
  const sample: number[] = [];
  for (let at = 0; at < data.length; at += 3 * SAMPLE_EVERY) sample.push(excessAt(data, at));
  sample.sort((a, b) => a - b);
  return Math.max(0, sample[sample.length >> 1] ?? 0);
}

function redOf(picture: Picture): { readonly mask: Mask; readonly count: number } {
  const { width, height, data } = picture;
  const least = redOfPaper(picture) + REDDISH;
  const red = new Uint8Array(width * height);
  let count = 0;
  for (let index = 0, at = 0; index < red.length; index += 1, at += 3) {
    if ((data[at] ?? 0) - (data[at + 1] ?? 0) < least || (data[at] ?? 0) - (data[at + 2] ?? 0) < least)
      continue;
    red[index] = 1;
    count += 1;
  }
  return { mask: { width, height, data: red }, count };
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

function isSeal({ box: [left, top, right, bottom] }: Component, dots: number): boolean {
  const [width, height] = [((right - left) * MM_PER_INCH) / dots, ((bottom - top) * MM_PER_INCH) / dots];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return short >= SMALLEST && long <= LARGEST && long <= LONGEST * short;
}

/** Of the box of a seal its ink covers less than this: more is the ground of a cell, on which letters may be light. */
const MOST_INK = 0.6;

function isGround(mask: Mask, component: Component): boolean {
  const { box } = component;
  return countIn(mask, component) >= MOST_INK * widthOf(box) * heightOf(box);
}

/** Seal ink whose other colours are this share of what they are on paper lies on black ink. */
const BLACK_SHARE = 0.35;
const ENOUGH = 30;

/** The reds of seal ink on paper and on black ink. */
function redsOf({ data }: Picture, kinds: Uint8Array): Pick<SealInk, "paper" | "black"> {
  const reds: number[] = [];
  for (let index = 0; index < kinds.length; index += 1)
    if (kinds[index] !== 0) reds.push(data[index * 3] ?? 0);
  const paper = quantile(reds, 0.7);
  const others: number[] = [];
  const places: number[] = [];
  for (let index = 0; index < kinds.length; index += 1) {
    if (kinds[index] === 0) continue;
    places.push(index);
    if ((data[index * 3] ?? 0) >= paper - 12)
      others.push(Math.max(data[index * 3 + 1] ?? 0, data[index * 3 + 2] ?? 0));
  }
  const least = quantile(others, 0.05) * BLACK_SHARE;
  const blacks = places
    .filter((index) => Math.max(data[index * 3 + 1] ?? 0, data[index * 3 + 2] ?? 0) <= least)
    .map((index) => data[index * 3] ?? 0)
    .filter((red) => red < paper * 0.85);
  return { paper, black: blacks.length < ENOUGH ? 0 : quantile(blacks, 0.5) };
}

/** Gives the red pixels of a component its kind. */
function mark(kinds: Uint8Array, { width, data }: Mask, { runs }: Component, kind: 1 | 2): void {
  for (let run = 0; run < runs.length; run += 3) {
    const row = (runs[run] ?? 0) * width;
    for (let at = row + (runs[run + 1] ?? 0); at < row + (runs[run + 2] ?? 0); at += 1)
      if (data[at] === 1) kinds[at] = kind;
  }
}

/** The seals of a picture with `dots` pixels an inch; null where it holds none. */
export function sealInk(picture: Picture, dots: number): SealInk | null {
  const { mask, count } = redOf(picture);
  if (count < FEWEST) return null;
  const reach = Math.max(1, Math.round(dots * REACH));
  const components = componentsOf(grown(mask, reach, reach));
  const seals = components.filter((component) => isSeal(component, dots) && !isGround(mask, component));
  if (seals.length === 0) return null;
  const kinds = new Uint8Array(mask.data.length);
  for (const component of components)
    if (seals.includes(component)) mark(kinds, mask, component, 1);
    else if (seals.some(({ box }) => isWithin(component.box, box))) mark(kinds, mask, component, 2);
  return { width: picture.width, height: picture.height, kinds, ...redsOf(picture, kinds) };
}
