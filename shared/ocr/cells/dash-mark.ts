import { extentOf, heightOf, middleX, middleY } from "../raster/box.ts";
import type { Box } from "../raster/raster.ts";
import { type BareCell, contrastsOf, darknessWithin, dashPlace, insideOf, isSpeck } from "./bare-cell.ts";
import { componentsOf } from "./components.ts";
import { greatest } from "./darkness.ts";
import { strokeShape } from "./stroke-shape.ts";

/** A flat stroke alone in its cell, measured by its own darkness: as long where it is faint as where it is not. */
export interface DashMark {
  readonly box: Box;
  readonly cell: Box;
  /** Height of a digit beside it. */
  readonly digit: number;
  /** How much darker than the paper about it: 0 as dark as that, 1 as strokes are. */
  readonly contrast: number;
  /** How many pixels high it would be if it were as dark as strokes. */
  readonly thickness: number;
}

/** Where a stroke's edge lies between the paper and its own darkness. */
const HALF = 0.5;
/** What is fainter is not measured. */
const FAINTEST = 0.08;
const THICKEST = 0.2;

/** Pixels above and below a stroke that its blur may have darkened. */
const BLUR = 1;

function thicknessOf(cell: BareCell, [left, top, right, bottom]: Box): number {
  const { data } = darknessWithin(cell, [left, top - BLUR, right, bottom + BLUR]);
  return data.reduce((sum, darkness) => sum + darkness, 0) / (right - left);
}

/** The dash that stands alone in a cell; null where there is none, or where something else is as dark as it. */
export function dashMark(cell: BareCell): DashMark | null {
  const { paper, stroke, digit } = cell.ink;
  const place = dashPlace(cell);
  const line = greatest(contrastsOf(darknessWithin(cell, place), digit));
  if (line === null || line.value < FAINTEST) return null;
  const level = paper - HALF * line.value * (paper - stroke);
  const inside = insideOf(cell);
  const found = componentsOf(cell.raster, inside, level).filter(
    (component) => !isSpeck(component, cell.box, digit),
  );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return null;
  const { box } = only;
  const row = place[1] + line.y;
  const isWhole = box[0] > inside[0] && box[2] < inside[2] && row >= box[1] && row < box[3];
  const isDash = strokeShape(only, cell.raster.width, digit) === "dash" && heightOf(box) <= THICKEST * digit;
  if (!isWhole || !isDash) return null;
  return { box, cell: cell.box, digit, contrast: line.value, thickness: thicknessOf(cell, box) };
}

/** How far two dashes of one hand lie apart (heights of a digit): in length, downwards, across; how much darker one is. */
const ALIKE = { length: 0.14, down: 0.16, across: 0.2, contrast: 2 };

/** How a dash stands to its cell: to its left side, its middle and its right side. */
const standing = ({ box, cell }: DashMark): readonly number[] => [
  box[0] - cell[0],
  middleX(box) - middleX(cell),
  cell[2] - box[2],
];

function areAlike(one: DashMark, other: DashMark): boolean {
  const { digit } = one;
  const near = (a: number, b: number, within: number): boolean =>
    Math.abs(a - b) <= Math.max(1.5, within * digit);
  const places = standing(other);
  return (
    near(extentOf(one.box), extentOf(other.box), ALIKE.length) &&
    near(middleY(one.box) - middleY(one.cell), middleY(other.box) - middleY(other.cell), ALIKE.down) &&
    standing(one).some((place, index) => near(place, places[index] ?? 0, ALIKE.across)) &&
    Math.max(one.contrast, other.contrast) <= ALIKE.contrast * Math.min(one.contrast, other.contrast)
  );
}

/** How many other dashes of a page are as long as this one, as dark, and stand in the same place of their cells. */
export const countAlike = (mark: DashMark, marks: readonly DashMark[]): number =>
  marks.filter((other) => other !== mark && areAlike(mark, other)).length;
