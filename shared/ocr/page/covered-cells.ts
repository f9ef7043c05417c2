import { heightOf, middleX, middleY, widthOf } from "../raster/box.ts";
import { type Component, componentsOf } from "../raster/components.ts";
import { cropped } from "../raster/crop.ts";
import type { PaperSquares } from "../raster/paper-squares.ts";
import { quantile } from "../raster/quantile.ts";
import type { Box, Raster } from "../raster/raster.ts";
import type { CellLayout, TableLayout } from "./page-layout.ts";

/** How many greys something on paper is lighter at least, and how many times what squares of paper differ by. */
const LIGHTER = 4;
const NO_CHANCE = 5;
/** Squares: how few cover a digit, and how many of paper are seen around. */
const LEAST = 12;
const AROUND = 5;
/** Squares on either side of its edge that are compared. */
const RIM = 2;
/** How far away (inches) cells have the same paper in the same light, and which share of them is darker than it, as in stains. */
const NEAR = 1.25;
const STAINED = 0.75;
/** The share of a cell that is darker than its paper by chance, whatever covers most of it. */
const PAPER = 0.3;

/** The squares that lie in a box of the picture, off its sides. */
function within(paper: PaperSquares, [left, top, right, bottom]: Box): Raster {
  const { width, height, side } = paper;
  const [x0, y0] = [Math.max(1, Math.ceil(left / side) + 1), Math.max(1, Math.ceil(top / side) + 1)];
  const across = Math.max(0, Math.min(width - 1, Math.floor(right / side) - 1) - x0);
  const down = Math.max(0, Math.min(height - 1, Math.floor(bottom / side) - 1) - y0);
  return cropped(paper, [x0, y0, x0 + across, y0 + down]);
}

const greysOf = ({ data }: Raster): Uint8Array => data.filter((grey) => grey > 0);

/** True where an area ends abruptly on darker paper, and not as light falls off. */
function standsOut({ width, height, data }: Raster, { runs }: Component, step: number): boolean {
  const own = new Set<number>();
  for (let at = 0; at < runs.length; at += 3)
    for (let x = runs[at + 1] ?? 0; x < (runs[at + 2] ?? 0); x += 1) own.add((runs[at] ?? 0) * width + x);
  const [rim, around] = [new Set<number>(), new Set<number>()];
  for (const square of own) {
    const [column, row] = [square % width, Math.floor(square / width)];
    for (let y = Math.max(0, row - RIM); y <= Math.min(height - 1, row + RIM); y += 1)
      for (let x = Math.max(0, column - RIM); x <= Math.min(width - 1, column + RIM); x += 1) {
        const other = y * width + x;
        if (data[other] === 0 || own.has(other)) continue;
        rim.add(square);
        around.add(other);
      }
  }
  const meanOf = (squares: ReadonlySet<number>): number =>
    [...squares].reduce((sum, square) => sum + (data[square] ?? 0), 0) / squares.size;
  return around.size >= AROUND && meanOf(rim) - meanOf(around) >= step;
}

/** The share of steps that are of one paper, and what their mean is where its squares have a deviation of 1. */
const STEPS = { share: 0.8, mean: 0.79 };

/** How many squares apart those are that are compared: grain and compression make those beside one another alike. */
const APART = 4;

/** By how much squares of the same paper differ. */
function deviationOf(insides: readonly Raster[]): number {
  const steps: number[] = [];
  for (const { width, data } of insides)
    for (let at = APART; at < data.length; at += 1) {
      const [before = 0, grey = 0] = [data[at - APART], data[at]];
      if (at % width >= APART && before > 0 && grey > 0) steps.push(Math.abs(grey - before));
    }
  const least = Uint8Array.from(steps)
    .sort()
    .subarray(0, STEPS.share * steps.length);
  return least.length === 0 ? 0 : least.reduce((sum, step) => sum + step, 0) / least.length / STEPS.mean;
}

function isCovered(inside: Raster, paper: number, step: number): boolean {
  const lighter = Uint8Array.from(inside.data, (grey) => (grey >= paper + step / 2 ? 1 : 0));
  return componentsOf({ ...inside, data: lighter }).some(
    (area) =>
      area.area >= LEAST &&
      Math.min(widthOf(area.box), heightOf(area.box)) >= 2 &&
      standsOut(inside, area, step),
  );
}

/**
 * A table whose cells are told in which something lies that is lighter than the paper around, as correction fluid, tape and
 * light from beside do: what it hides is not to be seen. `toPicture` leads from a box on the page to one on the picture of the paper.
 */
export function withCoveredCells(
  table: TableLayout,
  paper: PaperSquares,
  dots: number,
  toPicture: (box: Box) => Box,
): TableLayout {
  const seen = table.cells.map(({ box }) => {
    const place = toPicture(table.toPage(box));
    const inside = within(paper, place);
    return { place, inside, grey: quantile(greysOf(inside), PAPER) };
  });
  const step = Math.max(LIGHTER, NO_CHANCE * deviationOf(seen.map(({ inside }) => inside)));
  const near = NEAR * dots;
  const paperAt = (place: Box): number =>
    quantile(
      seen.flatMap(({ place: other, grey }) =>
        grey > 0 && Math.hypot(middleX(other) - middleX(place), middleY(other) - middleY(place)) < near
          ? [grey]
          : [],
      ),
      STAINED,
    );
  const cells = table.cells.map((cell, index): CellLayout => {
    const of = seen[index];
    if (of === undefined || cell.isSealed === true) return cell;
    return isCovered(of.inside, paperAt(of.place), step) ? { ...cell, isCrossed: true } : cell;
  });
  return { ...table, cells };
}
