import { type Box, heightOf, widthOf } from "./geometry.ts";

/** A straight line that is drawn on the page, along one axis; `at` is its middle across it. Points. */
export interface Rule {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

/** What is thicker is an area, not a line. */
const THICKEST = 4.5;
/** How many times longer than thick a line is; what is shorter is a dot. */
const SLENDER = 2.5;

const horizontalRule = (box: Box): Rule => ({
  horizontal: true,
  at: (box[1] + box[3]) / 2,
  from: box[0],
  to: box[2],
  thickness: heightOf(box),
});

const verticalRule = (box: Box): Rule => ({
  horizontal: false,
  at: (box[0] + box[2]) / 2,
  from: box[1],
  to: box[3],
  thickness: widthOf(box),
});

/** The rule that a thin box is; two for a dot, which may belong to a dotted line of either direction. */
export function rulesOfBox(box: Box): readonly Rule[] {
  const width = widthOf(box);
  const height = heightOf(box);
  if (width < 0 || height < 0) return [];
  if (height <= THICKEST && width >= height * SLENDER) return [horizontalRule(box)];
  if (width <= THICKEST && height >= width * SLENDER) return [verticalRule(box)];
  return width <= THICKEST && height <= THICKEST ? [horizontalRule(box), verticalRule(box)] : [];
}
