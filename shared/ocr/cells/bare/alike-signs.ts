import { extentOf, heightOf, middleX, middleY, widthOf } from "../../raster/box.ts";
import { type SignMark, TALL } from "./sign-mark.ts";

/**
 * How far two signs of one hand lie apart (heights of a digit): in length, downwards, across; how much darker one is, and one of two slashes
 * higher than digits: what shows through from behind leans the other way.
 */
const ALIKE = { length: 0.14, down: 0.35, across: 0.2, contrast: 2, tall: 3 };
/** Where a speck may look the same they stand in the same place. */
const SAME_PLACE = { down: 0.1, across: 0.1 };

/** How a sign stands to its cell: to its left side, its middle and its right side; and to its top, its middle and its bottom. */
const placeAcross = ({ box, cell }: SignMark): readonly number[] => [
  box[0] - cell[0],
  middleX(box) - middleX(cell),
  cell[2] - box[2],
];
const placeDown = ({ box, cell }: SignMark): readonly number[] => [
  box[1] - cell[1],
  middleY(box) - middleY(cell),
  cell[3] - box[3],
];

function areAlike(one: SignMark, other: SignMark): boolean {
  const { digit } = one;
  const isTall = one.sign === "/" && heightOf(one.box) >= TALL * digit;
  const place = one.isVague ? SAME_PLACE : ALIKE;
  const near = (a: number, b: number, within: number): boolean =>
    Math.abs(a - b) <= Math.max(1.5, within * digit);
  const isSo = (placeIn: (mark: SignMark) => readonly number[], within: number): boolean => {
    const of = placeIn(other);
    return placeIn(one).some((far, index) => near(far, of[index] ?? 0, within));
  };
  return (
    one.sign === other.sign &&
    near(extentOf(one.box), extentOf(other.box), ALIKE.length) &&
    near(widthOf(one.box), widthOf(other.box), ALIKE.length) &&
    isSo(placeDown, place.down) &&
    isSo(placeAcross, place.across) &&
    Math.max(one.contrast, other.contrast) <=
      (isTall ? ALIKE.tall : ALIKE.contrast) * Math.min(one.contrast, other.contrast)
  );
}

/** How many other signs of a page are as long as this one, as dark, and stand in the same place of their cells; vague ones say nothing. */
export const countAlike = (mark: SignMark, marks: readonly SignMark[]): number =>
  marks.filter((other) => other !== mark && !other.isVague && areAlike(mark, other)).length;
