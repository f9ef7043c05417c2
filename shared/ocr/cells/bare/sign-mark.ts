import { extentOf, heightOf, hull, sharedY, widthOf } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import { type Component, componentsOf } from "../ink/components.ts";
import { greatest } from "../ink/darkness.ts";
import { isBrokenDash, isBrokenSlash, isLow, isThin, strokeShape } from "../ink/stroke-shape.ts";
import { shadeOf } from "../ink/table-ink.ts";
import {
  type BareCell,
  contrastsOf,
  darkestSlant,
  darknessWithin,
  dashPlace,
  insideOf,
  isSpeck,
  slantContrastsOf,
} from "./bare-cell.ts";
import { isDashInPieces } from "./pieces.ts";

/** A dash or a slash alone in its cell, measured by its own darkness: as long where it is faint as where it is not. */
export interface SignMark {
  readonly sign: "-" | "/";
  readonly box: Box;
  readonly cell: Box;
  /** Height of a digit beside it. */
  readonly digit: number;
  /** How much darker than the paper about it: 0 as dark as that, 1 as strokes are. */
  readonly contrast: number;
  /** How dark it is along its middle: 1 as strokes are. */
  readonly darkness: number;
  /** The share of its length that is no gap, its ends apart. */
  readonly seen: number;
  /** How many pixels high (a slash: wide) it would be if it were as dark as strokes. */
  readonly thickness: number;
  /** A dash that grain made as high as a dot may be: only others that are flat bear it out. */
  readonly isVague: boolean;
}

type Measured = Pick<SignMark, "darkness" | "seen" | "thickness">;

/** Where a stroke's edge lies between the paper and its own darkness. */
const HALF = 0.5;
/** What is fainter is not measured: compression leaves flat lines, but hardly leaning ones. */
const FAINTEST = { "-": 0.08, "/": 0.06 };
/** Length of a dash, in heights of a digit. */
const SHORTEST = 0.2;
/** How much longer than high and than thick a dash is at least: blur makes a short one higher, but not thicker. */
const FLAT = { high: 1.25, thick: 2 };
const VAGUE = 1.1;
/** Pixels beside a stroke that its blur may have darkened. */
const BLUR = 1;

/** Pixels at the top and the bottom of a cell that its rules may have darkened. */
const EDGE = 1;

/** The darkest line of a cell, as long as a sign. */
interface Line {
  readonly sign: SignMark["sign"];
  readonly value: number;
}

function darkestLine(cell: BareCell): Line | null {
  const { digit } = cell.ink;
  const flat = greatest(contrastsOf(darknessWithin(cell, dashPlace(cell)), digit))?.value ?? 0;
  const inside = darknessWithin(cell, insideOf(cell));
  const leaning = flat >= darkestSlant(inside, digit) ? [] : slantContrastsOf(inside, digit);
  const slanted = Math.max(0, ...leaning.map((field) => greatest(field)?.value ?? 0));
  const line: Line = flat >= slanted ? { sign: "-", value: flat } : { sign: "/", value: slanted };
  return line.value < FAINTEST[line.sign] ? null : line;
}

/** Lines at either end of a sign where its stroke fades; between them what is paler than this (1: as strokes) is a gap. */
const FADING = { ends: 2, gap: 0.3 };

/** How dark a sign is across its length, and how thick: in the mean of its columns, of a slash of its rows. */
function across(cell: BareCell, [left, top, right, bottom]: Box, sign: SignMark["sign"]): Measured {
  const { data, width, height } = darknessWithin(
    cell,
    sign === "-" ? [left, top - BLUR, right, bottom + BLUR] : [left - BLUR, top, right + BLUR, bottom],
  );
  const [lines, length] = sign === "-" ? [width, height] : [height, width];
  const at = (line: number, step: number): number =>
    data[sign === "-" ? step * width + line : line * width + step] ?? 0;
  const darkest: number[] = [];
  let sum = 0;
  for (let line = 0; line < lines; line += 1) {
    let most = 0;
    for (let step = 0; step < length; step += 1) {
      most = Math.max(most, at(line, step));
      sum += at(line, step);
    }
    darkest.push(most);
  }
  const inner = darkest.slice(FADING.ends, -FADING.ends);
  return {
    darkness: darkest.reduce((all, most) => all + most, 0) / lines,
    seen: inner.length > 0 ? inner.filter((most) => most >= FADING.gap).length / inner.length : 0,
    thickness: sum / lines,
  };
}

/** True for strokes that are a slash and nothing else, whole or come apart. */
function areSlash(strokes: readonly Component[], cell: BareCell): boolean {
  const { width } = cell.raster;
  const [only, ...others] = strokes;
  if (only !== undefined && others.length === 0) return strokeShape(only, width, cell.ink.digit) === "slash";
  return isBrokenSlash(strokes, width, cell.ink.digit);
}

/** No stroke of a digit is as long as this (heights of a digit) and flat: so much longer than high where grain and blur thickened it. */
export const LONG = 1;
const LONG_FLAT = 4;

const isLongDash = (box: Box, digit: number): boolean =>
  widthOf(box) >= Math.max(LONG * digit, LONG_FLAT * heightOf(box));

/** True for ink as low as a dash but for what blur and grain left above it and below: by its own darkness it is as thin as one. */
const isBlurred = (box: Box, { thickness, darkness }: Measured, digit: number): boolean =>
  isThin(Math.max(thickness / darkness, heightOf(box) - 2 * BLUR), digit);

/** How surely strokes are a dash and nothing else, so thick in all, whole or come apart; null where they are none. */
function dashOf(
  strokes: readonly Component[],
  box: Box,
  measured: Measured,
  { ink, raster }: BareCell,
): "plain" | "vague" | null {
  const [only, ...others] = strokes;
  if (only === undefined) return null;
  if (others.length === 0 && isLongDash(box, ink.digit)) return "plain";
  const isHigher = !isLow(box, ink.digit);
  if (isHigher && (others.length > 0 || !isBlurred(box, measured, ink.digit))) return null;
  if (others.length > 0) return isBrokenDash(strokes, ink.digit) ? "plain" : null;
  if (strokeShape(only, raster.width, ink.digit) === "dash") return "plain";
  const [width, height] = [widthOf(box), heightOf(box)];
  if (width < Math.max(SHORTEST * ink.digit, VAGUE * height)) return null;
  return !isHigher && width >= Math.max(FLAT.high * height, FLAT.thick * measured.thickness)
    ? "plain"
    : "vague";
}

/** A slash this high is longer than any stroke of a digit; grain beside it (heights of a digit) is no part of it. */
export const TALL = 1.2;
const GRAIN = 0.25;

/** Strokes without grain, where one of them is a slash higher than any stroke of a digit, or a dash longer than any that did not come apart. */
function withoutGrain(
  strokes: readonly Component[],
  { raster, ink: { digit } }: BareCell,
): readonly Component[] {
  const large = strokes.filter(({ box }) => extentOf(box) > GRAIN * digit);
  const [only, ...others] = large;
  if (only === undefined || others.length > 0) return strokes;
  const beside = strokes.filter((stroke) => stroke !== only);
  if (isLongDash(only.box, digit) && beside.every(({ box }) => sharedY(box, only.box) <= 0)) return large;
  return heightOf(only.box) >= TALL * digit && strokeShape(only, raster.width, digit) === "slash"
    ? large
    : strokes;
}

/**
 * True where all specks of a cell are one slash higher than any stroke of a digit: thresholds leave of a hairline that leans
 * a dot wherever it lies within a column of pixels.
 */
function isDottedSlash({ dirt, raster, ink: { digit } }: BareCell): boolean {
  return (
    dirt.length > 1 &&
    heightOf(hull(dirt.map(({ box }) => box))) >= TALL * digit &&
    isBrokenSlash(dirt, raster.width, digit)
  );
}

/** The dash or slash that stands alone in a cell; null where there is none, or where something else is as dark as it. */
export function signMark(bare: BareCell): SignMark | null {
  const { digit } = bare.ink;
  const isDotted = isDottedSlash(bare);
  const cell = isDotted ? { ...bare, dirt: [] } : bare;
  const line = darkestLine(cell);
  if (line === null) return null;
  const { sign, value: contrast } = line;
  const [left, top, right, bottom] = insideOf(cell);
  // A slash may be nearly as high as its cell; what stands beyond alone is what a rule left.
  const within: Box = [left, cell.box[1] + EDGE, right, cell.box[3] - EDGE];
  const seen = componentsOf(cell.raster, within, shadeOf(cell.ink, HALF * contrast)).filter(
    (component) =>
      (isDotted || !isSpeck(component, cell.box, digit)) &&
      component.box[1] < bottom &&
      component.box[3] > top,
  );
  const found = withoutGrain(seen, cell);
  if (found.length === 0) return null;
  const box = hull(found.map((component) => component.box));
  const measured = across(cell, box, sign);
  const dash = sign === "-" ? dashOf(found, box, measured, cell) : null;
  const isSign = dash !== null || (sign === "/" && areSlash(found, cell));
  const isWhole = box[0] > left && box[2] < right && box[1] > within[1] && box[3] < within[3];
  if (sign === "-" && isDashInPieces(cell, box)) return null;
  if (!isSign || !isWhole) return null;
  return { sign, box, cell: cell.box, digit, contrast, isVague: dash === "vague", ...measured };
}
