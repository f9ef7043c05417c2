import { heightOf, hull, sharedY, widthOf } from "../raster/box.ts";
import type { Box } from "../raster/raster.ts";
import type { InkLine } from "./cell-ink.ts";
import { type Component, componentsOf, piecesOf } from "./components.ts";
import type { Evidence } from "./evidence.ts";
import type { InkedCell, TableViews } from "./inked-cell.ts";
import { areHyphens, type StrokeShape, strokeShape } from "./stroke-shape.ts";

/** What a figure is worth that its shape contradicts, and a sign that its shape proves. */
const CONTRADICTED = 0.6;
const PROVED = 0.98;
/** A dash shorter than `SHORT` heights of a digit may be dirt, but dirt is not alike so often. */
const SHORT = 0.28;
const SHORT_DASH = 0.8;
const NO_DIRT = 8;
/** Glyphs this sure are what they are, whatever the shape of one of them. */
const SPELLED = 0.9;
/** Ink nearer than this (in heights of a digit) to a side of its cell may go on beyond it. */
const NEAR = 0.16;
/** Where between paper and strokes (0 to 1) the greys of a faint stroke begin. */
const FAINT = 0.28;
/** Ink at least this high (in heights of a digit) is a digit, or a part of one. */
const DIGIT = 0.6;
/** Digits are this wide for their height, from a 1 to one set to the full width of a Chinese character. */
const NARROWEST = 0.22;
const WIDEST = 1.75;

const touches = (box: Box, cell: Box): boolean =>
  box[0] <= cell[0] || box[1] <= cell[1] || box[2] >= cell[2] || box[3] >= cell[3];

/**
 * The shape of a line that is one stroke and nothing else, away from the edges of its cell, or a dash of two; null for
 * any other.
 */
export function loneShape({ layout, ink }: InkedCell, line: InkLine, views: TableViews): StrokeShape | null {
  const [stroke, ...others] = line.strokes;
  if (stroke === undefined || ink.lines.length > 1 || touches(line.box, layout.box)) return null;
  const { digit } = views.ink;
  if (others.length === 0) return strokeShape(stroke, views.raster.width, digit);
  return areHyphens(line.strokes, digit) ? "dash" : null;
}

/** Pieces of ink of a digit's height, those above one another taken as one. */
function digitsSeen(strokes: readonly Component[], digit: number): Box[] {
  const tall = strokes.filter(({ box }) => heightOf(box) >= DIGIT * digit);
  return piecesOf(tall).map((piece) => hull(piece.map(({ box }) => box)));
}

/** True where ink and text have as many digits, or the ink's touch one another and are as wide as the text's would be. */
function fits(text: string, line: InkLine, { raster, ink }: TableViews): boolean {
  const { digit, paper, stroke } = ink;
  const digits = text.replace(/\D/gu, "").length;
  const seen = digitsSeen(line.strokes, digit).length;
  if (seen === digits) return true;
  if (seen === 0) return false;
  // A thin 0 comes apart where its curve is faint: its greys still hold together.
  if (seen > digits)
    return (
      digitsSeen(componentsOf(raster, line.box, paper - (paper - stroke) * FAINT), digit).length === digits
    );
  const width = widthOf(line.box) / Math.max(digit, heightOf(line.box));
  return width >= NARROWEST * digits + 0.2 * (digits - 1) && width <= WIDEST * digits;
}

/**
 * True for ink so near to a side of its cell that more of it may stand beyond: a column that was seen where none is
 * runs between two digits, a row through them.
 */
function isCut({ box }: InkLine, cell: Box, digit: number): boolean {
  const near = NEAR * digit;
  return box[0] - cell[0] < near || cell[2] - box[2] < near || box[1] <= cell[1] || box[3] >= cell[3];
}

/** Digits of one line are as high as this (in heights of a digit) at most, and stand beside one another by this share. */
const HIGHEST = 1.45;
const BESIDE = 0.6;

/** True for the ink of two lines that was taken for one: digits that do not stand beside one another, or are too high. */
function isStacked({ strokes }: InkLine, digit: number): boolean {
  const seen = digitsSeen(strokes, digit);
  const together = (one: Box, other: Box): number =>
    sharedY(one, other) / Math.min(heightOf(one), heightOf(other));
  return (
    seen.some((box) => heightOf(box) > HIGHEST * digit) ||
    seen.some((box, index) => seen.slice(index + 1).some((other) => together(box, other) < BESIDE))
  );
}

const contradicted = (strength: number): number => Math.min(strength, CONTRADICTED);

/** How often a dash or a slash with this evidence is right. */
function signConfidence(
  { text, strength, spelling }: Evidence,
  shape: StrokeShape | null,
  width: number,
  digit: number,
): number {
  const isSpelled = spelling?.text === text && spelling.confidence >= SPELLED;
  if (text === "/" && shape !== "slash")
    return isSpelled ? Math.min(PROVED, strength) : contradicted(strength);
  if (text !== "/" && shape !== "dash") return contradicted(strength);
  if (text === "/" || width >= SHORT * digit) return Math.max(PROVED, strength);
  return isSpelled && spelling.looks >= NO_DIRT ? PROVED : SHORT_DASH;
}

/** How often a figure with this evidence is right. */
export function confidenceOf(
  evidence: Evidence,
  shape: StrokeShape | null,
  { line, cell }: { readonly line: InkLine; readonly cell: Box },
  views: TableViews,
): number {
  const { text, strength, agreed } = evidence;
  const { digit } = views.ink;
  const stated = agreed ? strength : contradicted(strength);
  if (isCut(line, cell, digit)) return contradicted(stated);
  if (/^(?:\/|-+)$/u.test(text))
    return signConfidence({ ...evidence, strength: stated }, shape, widthOf(line.box), digit);
  if (shape === "dash" || (shape === "slash" && text === "1")) return contradicted(stated);
  if (isStacked(line, digit)) return contradicted(stated);
  return fits(text, line, views) ? stated : contradicted(stated);
}
