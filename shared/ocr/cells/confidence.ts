import type { Box } from "../raster/raster.ts";
import type { InkLine } from "./cell-ink.ts";
import { type Component, componentsOf, heightOf, widthOf } from "./components.ts";
import type { Evidence } from "./evidence.ts";
import type { InkedCell, TableViews } from "./inked-cell.ts";
import { type StrokeShape, strokeShape } from "./stroke-shape.ts";

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

/** How far apart (in heights of a digit) the strokes of a dash of two hyphens lie: one beside the other, on one level. */
const ASIDE = 0.6;
const LEVEL = 0.12;
/** How much longer one of them is than the other, at most; how much wider than high each is, and how high, at most. */
const ALIKE = 1.6;
const SHORT_FLAT = 1.25;
const THICKEST = 0.32;

/** Two strokes that are one dash of two hyphens. */
function areHyphens(strokes: readonly Component[], digit: number): boolean {
  const [left, right, ...others] = strokes.toSorted((a, b) => a.box[0] - b.box[0]);
  if (left === undefined || right === undefined || others.length > 0) return false;
  const [longer, shorter] = [widthOf(left.box), widthOf(right.box)].sort((a, b) => b - a) as [number, number];
  const gap = right.box[0] - left.box[2];
  const step = Math.abs(left.box[1] + left.box[3] - right.box[1] - right.box[3]) / 2;
  return (
    [left.box, right.box].every(
      (box) => heightOf(box) <= THICKEST * digit && widthOf(box) >= SHORT_FLAT * heightOf(box),
    ) &&
    gap >= 0 &&
    gap <= ASIDE * digit &&
    step <= LEVEL * digit &&
    longer <= ALIKE * shorter
  );
}

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
  const tall = strokes.map(({ box }) => box).filter((box) => heightOf(box) >= DIGIT * digit);
  const seen: Box[] = [];
  for (const box of tall.sort((a, b) => a[0] - b[0])) {
    const before = seen.at(-1);
    if (before !== undefined && before[2] - box[0] > 0.5 * Math.min(widthOf(before), widthOf(box)))
      seen[seen.length - 1] = [
        before[0],
        Math.min(before[1], box[1]),
        Math.max(before[2], box[2]),
        Math.max(before[3], box[3]),
      ];
    else seen.push(box);
  }
  return seen;
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
  const together = ([, top, , bottom]: Box, [, otherTop, , otherBottom]: Box): number =>
    (Math.min(bottom, otherBottom) - Math.max(top, otherTop)) /
    Math.min(bottom - top, otherBottom - otherTop);
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
