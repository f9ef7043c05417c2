import { extentOf, heightOf, hull, widthOf } from "../../raster/box.ts";
import { quantile } from "../../raster/quantile.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import { type Component, componentsOf } from "./components.ts";
import { isDust } from "./dust.ts";
import { heldTogether } from "./held-together.ts";
import { partedDigits } from "./parted.ts";
import { isBeside } from "./points.ts";
import { isScratch } from "./scratch.ts";
import { stackedLines } from "./stacked-lines.ts";
import type { TableInk } from "./table-ink.ts";

/** A line of text in a cell: its ink and where it stands. */
export interface InkLine {
  readonly box: Box;
  readonly strokes: readonly Component[];
}

export interface CellInk {
  /** From the top down; none in a blank cell. */
  readonly lines: readonly InkLine[];
  /** What was taken for dirt: specks and rests of rules. */
  readonly dirt: readonly Component[];
}

/** Sides, in heights of a digit, below which ink is a speck. */
const SPECK = 0.26;
/** A hyphen alone in the middle of its cell may be smaller than other strokes. */
const HYPHEN = 0.2;
const FLAT = 1.6;
/** A stroke beside others may be as small as a point. */
const POINT = 0.09;
/** Thickness and length, in heights of a digit, of what is left of a rule at the edge of a cell. */
const RULE_THICKNESS = 0.22;
const RULE_LENGTH = 1.2;
/** How far from the edge (heights of a digit) it may lie where it runs from a side along this share of the cell. */
const OFF_EDGE = 0.25;
const ACROSS = 0.85;
/** Bands of ink nearer than this (in heights of a digit) are of one line, if not both are as high as digits. */
const BAND_GAP = 0.12;
const TALL = 0.75;
/** Bands lower than this are a part of the line beside them, if they are not further than `PART_GAP`. */
const LOW_BAND = 0.45;
const PART_GAP = 0.5;

/** What a rule leaves at the edge of a cell: thin along the edge that it touches. */
function isRuleRest({ box }: Component, cell: Box, digit: number): boolean {
  const atSide = box[0] <= cell[0] || box[2] >= cell[2];
  const atEdge = box[1] <= cell[1] || box[3] >= cell[3];
  const thin = RULE_THICKNESS * digit;
  if (atSide && widthOf(box) <= thin) return true;
  if (atEdge && heightOf(box) <= thin) return true;
  const isAcross = atSide && widthOf(box) >= ACROSS * widthOf(cell);
  const off = Math.min(box[1] - cell[1], cell[3] - box[3]);
  if (isAcross && heightOf(box) <= thin && off <= OFF_EDGE * digit) return true;
  const isLong = extentOf(box) > RULE_LENGTH * digit;
  return isLong && ((atSide && widthOf(box) <= 2 * thin) || (atEdge && heightOf(box) <= thin));
}

/** Components in bands from the top down: those of a band overlap, or nearly do. */
function bandsOf(strokes: readonly Component[], digit: number): Component[][] {
  const apart: { members: Component[]; top: number; bottom: number }[] = [];
  for (const stroke of [...strokes].sort((a, b) => a.box[1] - b.box[1])) {
    const [, top, , bottom] = stroke.box;
    const band = apart.at(-1);
    if (band === undefined || top > band.bottom) apart.push({ members: [stroke], top, bottom });
    else {
      band.members.push(stroke);
      band.bottom = Math.max(band.bottom, bottom);
    }
  }
  const bands: typeof apart = [];
  for (const band of apart) {
    const above = bands.at(-1);
    const areTall = above !== undefined && [above, band].every((one) => one.bottom - one.top >= TALL * digit);
    if (above === undefined || areTall || band.top > above.bottom + BAND_GAP * digit) bands.push(band);
    else {
      above.members.push(...band.members);
      above.bottom = band.bottom;
    }
  }
  return bands.map(({ members }) => members);
}

/** Bands of several lines cut into these; low ones (the strokes of 二, a point) joined to the nearer neighbour. */
function linesOf(strokes: readonly Component[], width: number, digit: number): InkLine[] {
  const lines: InkLine[] = [];
  const bands = bandsOf(strokes, digit);
  for (const band of bands.flatMap((one) => stackedLines(one, width, digit))) {
    const line = { box: hull(band.map(({ box }) => box)), strokes: band };
    const before = lines.at(-1);
    const isPart =
      before !== undefined &&
      line.box[1] - before.box[3] <= PART_GAP * digit &&
      Math.min(heightOf(line.box), heightOf(before.box)) < LOW_BAND * digit &&
      heightOf(hull([before.box, line.box])) < 1.8 * digit;
    if (isPart) lines.pop();
    lines.push(isPart ? { box: hull([before.box, line.box]), strokes: [...before.strokes, ...band] } : line);
  }
  return lines;
}

function isHyphen(box: Box, cell: Box, digit: number): boolean {
  const across = Math.abs(box[0] + box[2] - cell[0] - cell[2]) / 2;
  const down = Math.abs(box[1] + box[3] - cell[1] - cell[3]) / 2;
  const isFlat = extentOf(box) >= HYPHEN * digit && widthOf(box) >= FLAT * heightOf(box);
  return isFlat && across <= widthOf(cell) / 6 && down <= digit / 2;
}

/** The share of a cell's ink that is darker than its strokes are. */
const DARKEST = 0.1;
/** Strokes this much lighter than those of their table (0 as paper, 1 as strokes) are pale. */
const PALE = 0.8;

/**
 * What is ink in a cell. Toner runs out in stripes: strokes that are paler than the table's would come apart where they
 * are just as dark as ink is at least, so they end where they are half as dark as they are themselves.
 */
function inkIn(raster: Raster, cell: Box, { level, paper, stroke, digit }: TableInk): Component[] {
  const found = componentsOf(raster, cell, level);
  const shades = found
    .filter((component) => extentOf(component.box) >= SPECK * digit && !isRuleRest(component, cell, digit))
    .flatMap(({ pixels }) => pixels.map((pixel) => raster.data[pixel] ?? paper));
  const own = quantile(shades, DARKEST);
  if (shades.length === 0 || paper - own >= PALE * (paper - stroke)) return found;
  const isInk = (pixel: number): boolean => (raster.data[pixel] ?? paper) < level;
  return componentsOf(raster, cell, (paper + own) / 2).filter(({ pixels }) => pixels.some(isInk));
}

/** The ink of a cell without dirt, in lines. `hasPoints` where its figures may have decimals. */
export function cellInk(raster: Raster, cell: Box, ink: TableInk, hasPoints = true): CellInk {
  const { digit } = ink;
  const parted = partedDigits(inkIn(raster, cell, ink), raster, ink);
  const found = heldTogether(parted, raster, cell, ink, hasPoints);
  const rest = found.filter((component) => !isRuleRest(component, cell, digit));
  const all = rest.filter(({ box }) => extentOf(box) >= SPECK * digit);
  const unscratched = all.filter((component) => !isScratch(component, cell, raster.width, digit));
  // A scratch alone leaves it in doubt what its cell holds.
  const large = unscratched.length > 0 ? unscratched : all;
  const strokes = large.length > 0 ? large : rest.filter(({ box }) => isHyphen(box, cell, digit)).slice(0, 1);
  const points = rest.filter(
    (component) =>
      extentOf(component.box) < SPECK * digit &&
      extentOf(component.box) >= POINT * digit &&
      isBeside(component, strokes, raster, ink) &&
      (hasPoints || !isDust(component, strokes, cell, raster, ink)),
  );
  const kept = new Set([...strokes, ...points]);
  return {
    lines: linesOf([...kept], raster.width, digit),
    dirt: found.filter((component) => !kept.has(component)),
  };
}
