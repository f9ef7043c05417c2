import type { Box } from "../../raster/raster.ts";
import type { InkedCell } from "../inked-cell.ts";

/** Fewer figures of several digits do not show how these stand; of what all do, so few do not, by chance. */
const LEAST_FIGURES = 12;
const FEW = 0.03;
const SEVERAL = /^\d{2,}$/u;
/** How far (heights of a digit, and pixels) the heads of digits, and their feet, are from one line at most. */
const OFF_LINE = 0.1;
const LEAST_OFF = 2;

/** How far digits stand from one another, in heights of a digit, where few figures have several. */
export const PLACE = 0.7;

/** How a table's digits stand beside one another. */
export interface Spacing {
  /** From middle to middle, in heights of a digit; null where few figures of the page show it. */
  readonly place: number | null;
  /** The same, where most figures of the page agree in it; null where they do not, or are few. */
  readonly pitch: number | null;
  /** They do not touch one another. */
  readonly areApart: boolean;
  /** Heads and feet of those of one figure are on one line: faces with old-style digits have none. */
  readonly areLevel: boolean;
}

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** True where digits (their boxes) do not stand on one line; `near` where what is off by a little counts. */
export function areOffLine(digits: readonly Box[], height: number, near = false): boolean {
  const off = Math.max(spread(digits.map((box) => box[1])), spread(digits.map((box) => box[3])));
  return off >= LEAST_OFF && (near || off > OFF_LINE * height);
}

/** True where digits touch: they are one glyph, or several that only darker ink told apart, with no room between them. */
const doTouch = (digits: number, boxes: readonly Box[]): boolean =>
  boxes.length < digits || boxes.some(([, , right], at) => (boxes[at + 1]?.[0] ?? Infinity) <= right);

/** Figures of several digits: as many of each as were read, and the boxes of their glyphs. */
const severalIn = (cells: readonly InkedCell[]): { readonly digits: number; readonly boxes: Box[] }[] =>
  cells.flatMap(({ lines }) =>
    lines.flatMap(({ figure, glyphs }) => {
      const text = figure?.figures[0]?.text ?? "";
      const boxes = glyphs.map(({ box }) => box);
      return boxes.length > 0 && SEVERAL.test(text) ? [{ digits: text.length, boxes }] : [];
    }),
  );

/** Steps from digit to digit agree if they differ by less than this share; so many must, and so many of all. */
const AGREED = 0.06;
const LEAST_AGREED = 4;
const MOST = 0.5;
/** Wider steps (heights of a digit) are of full-width digits, or of such as touch in pairs. */
const WIDEST = 1.1;

/** How far apart digits of one width stand (heights of a digit), by the steps between those of a page; null where they show none. */
export function pitchOf(steps: readonly number[]): number | null {
  const nearTo = (step: number): number[] => steps.filter((other) => Math.abs(other - step) <= AGREED * step);
  const agreed = steps.map(nearTo).reduce((most, near) => (near.length > most.length ? near : most), []);
  if (agreed.length < LEAST_AGREED || agreed.length < MOST * steps.length) return null;
  // Steps are of half pixels: their mean tells more than the middle one.
  const pitch = agreed.reduce((sum, step) => sum + step, 0) / agreed.length;
  return pitch <= WIDEST ? pitch : null;
}

/** How the digits of a table's figures stand, where they are so high; `place` and `pitch` say how far from one another. */
export function spacingOf(
  cells: readonly InkedCell[],
  { place, pitch }: Pick<Spacing, "place" | "pitch">,
  height: number,
): Spacing {
  const several = severalIn(cells);
  const areFew = (others: number): boolean =>
    several.length >= LEAST_FIGURES && others <= FEW * several.length;
  return {
    place,
    pitch,
    areApart: areFew(several.filter(({ digits, boxes }) => doTouch(digits, boxes)).length),
    areLevel: areFew(several.filter(({ boxes }) => areOffLine(boxes, height)).length),
  };
}
