import { heightOf, widthOf } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import { fadedStrokes, hasPaleDigit, insideOf, LINE_EDGE } from "../bare/bare-cell.ts";
import { goesOn } from "../bare/goes-on.ts";
import { isDashInPieces } from "../bare/pieces.ts";
import type { CellInk, InkLine } from "../ink/cell-ink.ts";
import { withoutScratches } from "../ink/scratch.ts";
import {
  areHyphens,
  isBrokenDash,
  isBrokenSlash,
  isFrame,
  type StrokeShape,
  strokeShape,
} from "../ink/stroke-shape.ts";
import type { InkedCell, TableViews } from "../inked-cell.ts";
import { hasCommaForPoint } from "./commas.ts";
import { isCut } from "./cut-ink.ts";
import type { Evidence } from "./evidence.ts";
import { fits, isStacked, type Places } from "./fit.ts";
import { losesPoint } from "./points.ts";

/** What a figure is worth that its shape contradicts, and a sign that its shape proves. */
export const CONTRADICTED = 0.6;
export const PROVED = 0.98;
/** A dash shorter than `SHORT` heights of a digit may be dirt, but dirt is not alike so often. */
const SHORT = 0.28;
const SHORT_DASH = 0.8;
const NO_DIRT = 8;
/** So much higher than a dash (heights of a digit) no paler ink in its cell is: the stem of a 7 may be thinner than its bar. */
const STEM = 0.3;
/** Glyphs this sure are what they are, whatever the shape of one of them. */
const SPELLED = 0.9;

const touches = (box: Box, cell: Box): boolean =>
  box[0] <= cell[0] || box[1] <= cell[1] || box[2] >= cell[2] || box[3] >= cell[3];

/**
 * The shape of a line that is one stroke and nothing else, away from the edges of its cell, a dash of two, or a dash or
 * a slash that came apart; null for any other.
 */
export function loneShape({ layout, ink }: InkedCell, line: InkLine, views: TableViews): StrokeShape | null {
  const [stroke, ...others] = line.strokes;
  if (stroke === undefined || ink.lines.length > 1 || touches(line.box, layout.box)) return null;
  const { digit } = views.ink;
  if (others.length === 0) return strokeShape(stroke, views.raster.width, digit);
  if (areHyphens(line.strokes, digit) || isBrokenDash(line.strokes, digit)) return "dash";
  return isBrokenSlash(line.strokes, views.raster.width, digit) ? "slash" : null;
}

/** What is left of a strength that something contradicts. */
export const contradicted = (strength: number): number => Math.min(strength, CONTRADICTED);

/** A line with the box of its cell and what was taken for dirt in that. */
interface Standing extends Places {
  readonly line: InkLine;
  readonly cell: Box;
  readonly dirt: CellInk["dirt"];
}

/** True for a dash where none stands, or that is what is left of something else. */
function isNoDash({ line: { box }, cell, dirt }: Standing, { ink, raster }: TableViews): boolean {
  const bare = { raster, box: cell, dirt, ink };
  const stem = heightOf(box) + STEM * ink.digit;
  const faded = withoutScratches(fadedStrokes(bare, insideOf(bare)), bare);
  if (faded.some((stroke) => heightOf(stroke.box) >= stem)) return true;
  const edge = Math.min(box[1] - cell[1], cell[3] - box[3]);
  return edge < LINE_EDGE * ink.digit || isDashInPieces(bare, box) || hasPaleDigit(bare);
}

/** How often a dash or a slash with this evidence is right. */
function signConfidence(
  { text, strength, spelling }: Evidence,
  shape: StrokeShape | null,
  standing: Standing,
  views: TableViews,
): number {
  const { box } = standing.line;
  const isSpelled = spelling?.text === text && spelling.confidence >= SPELLED;
  if (text === "/") {
    if (goesOn(box, standing.cell, views)) return contradicted(strength);
    if (shape === "slash") return Math.max(PROVED, strength);
    return isSpelled ? Math.min(PROVED, strength) : contradicted(strength);
  }
  if (shape !== "dash" || isNoDash(standing, views)) return contradicted(strength);
  if (widthOf(box) >= SHORT * views.ink.digit) return Math.max(PROVED, strength);
  return isSpelled && spelling.looks >= NO_DIRT ? PROVED : SHORT_DASH;
}

/** How often a figure with this evidence is right. */
export function confidenceOf(
  evidence: Evidence,
  shape: StrokeShape | null,
  standing: Standing,
  views: TableViews,
): number {
  const { line, cell } = standing;
  const { text, strength, agreed } = evidence;
  const stated = agreed ? strength : contradicted(strength);
  if (isCut(line, cell, views, text === "/" && shape === "slash")) return contradicted(stated);
  if (/^(?:\/|-+)$/u.test(text))
    return signConfidence({ ...evidence, strength: stated }, shape, standing, views);
  const isLeaning = shape === "slash" || shape === "backslash";
  if (shape === "dash" || (isLeaning && text === "1")) return contradicted(stated);
  if (line.strokes.some((stroke) => isFrame(stroke, views.raster.width))) return contradicted(stated);
  if (isStacked(line, views)) return contradicted(stated);
  if (views.form === "amount" && (losesPoint(text, standing, views) || hasCommaForPoint(text, line, views)))
    return contradicted(stated);
  return fits(text, line, views, standing) ? stated : contradicted(stated);
}
