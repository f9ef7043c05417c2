import type { TextRecognizer } from "../../engines.ts";
import { contradicts, type Spelling, spelled, surely } from "../../glyphs/spelled.ts";
import { type Strangeness, strangenessOf } from "../../glyphs/strange.ts";
import type { Typeface } from "../../glyphs/typeface.ts";
import type { FigureReading, LineReader } from "../../text/line-reading.ts";
import { recognizeAll } from "../../text/recognize-all.ts";
import type { InkLine } from "../ink/cell-ink.ts";
import { linePicture, MARGIN, withGreys, withPart } from "../ink/line-picture.ts";
import { charactersOf } from "../ink/rings.ts";
import { type StrokeShape, signOf } from "../ink/stroke-shape.ts";
import type { InkedCell, LookedAt, ReadCell, TableViews } from "../inked-cell.ts";
import { withCommas } from "./commas.ts";
import { confidenceOf, loneShape } from "./confidence.ts";
import type { DigitSizes } from "./digit-sizes.ts";
import { bySpelling, type Evidence, isHesitant, strengthOf, weigh } from "./evidence.ts";
import { digitsIn } from "./fit.ts";
import { hidesDigit } from "./hidden-digit.ts";
import { fadesBeside, hasPaleStrokes } from "./pale-strokes.ts";
import { withPoints } from "./points.ts";
import { arePrintedTogether, areSingle, type Print } from "./printed-together.ts";
import { reachesOver } from "./reaches-over.ts";
import { withRoom } from "./room.ts";
import type { Spacing } from "./spacing.ts";
import { isStruck } from "./struck.ts";

/** What figures are read by. */
export interface FigureReaders extends DigitSizes {
  readonly recognizer: TextRecognizer;
  readonly reader: LineReader;
  /** What the glyphs are of the tables that are set as this one. */
  readonly face: Typeface;
  readonly spacing: Spacing;
}

const printOf = ({ ink }: TableViews, { spacing, face }: FigureReaders): Print => ({
  ...spacing,
  face,
  digit: ink.digit,
});

/** A first view this strong needs no other; where a digit is worn, or of another print, looks are to be as sure as this. */
const ENOUGH = 0.97;
const CERTAIN = 0.995;
const MOST_ALTERNATIVES = 3;
/** That a point is a comma is as sure as this: where a sum of the report fails, it is left to people. */
const POINTED = 0.97;

/** The line once more with wide margins; and with narrow ones, without its unit or remark. */
async function otherViews(
  { layout, ink }: InkedCell,
  { line, part }: LookedAt,
  views: TableViews,
  { recognizer, reader }: FigureReaders,
): Promise<FigureReading[]> {
  // What follows a part of a line is not its own.
  const isWhole = part.strokes.length === line.strokes.length;
  const narrow = isWhole ? { ...part, box: withGreys(views.raster, layout.box, part.box, views.ink) } : part;
  const pictures = [
    linePicture(views.raster, layout.box, ink, line, views.ink, MARGIN.wide),
    linePicture(views.raster, layout.box, withPart(ink, line, narrow), narrow, views.ink, MARGIN.narrow),
  ];
  return recognizeAll(recognizer, pictures, (emission) => reader.figure(emission, views.form));
}

/** A look that is this sure of another figure than a sign stands against it; an upright stroke it may well take for a 1. */
const OPPOSED = 0.5;

const isAnother = ({ figures }: FigureReading, sign: string): boolean =>
  ![sign, "1", "--"].includes(figures[0]?.text ?? sign);

/**
 * A lone stroke with the shape of a sign is that sign, unless the network is as good as certain of something else: it
 * has seen few signs.
 */
function bySign(shape: StrokeShape | null, { figure }: LookedAt, spelling: Spelling | null): Evidence | null {
  const sign = shape === "upright" ? null : signOf(shape);
  if (sign === null) return null;
  if (figure !== null && strengthOf(figure) >= ENOUGH) return weigh([figure]);
  const others = (figure?.figures ?? []).flatMap(({ text }) => (text === sign ? [] : [text]));
  const isOpposed = figure !== null && isAnother(figure, sign) && strengthOf(figure) >= OPPOSED;
  return { text: sign, strength: 1, agreed: !isOpposed, views: 1, others, spelling };
}

/**
 * How many pieces of ink a figure's lines have, where all of them are digits, a piece for each, as high as one, a comma or
 * point between them, or a sign before them; null where not. The room beside a full-width one is nothing.
 */
export function plainPieces(
  lines: readonly LookedAt[],
  seen: readonly FigureReading[],
  views: TableViews,
): number | null {
  const sum = (count: (part: InkLine) => number): number =>
    lines.reduce((total, { part }) => total + count(part), 0);
  const pieces = sum(({ strokes }) => charactersOf(strokes, views.raster.width).length);
  const text = weigh(seen, { pieces, glyphs: [] })?.text ?? "";
  const digits = text.replaceAll(/\D/gu, "").length;
  const isFigure = /^[-+]?\d[\d,.]*$/u.test(text);
  return isFigure && pieces === text.length && sum((part) => digitsIn(part, views)) === digits
    ? pieces
    : null;
}

/** True for a digit that is worn and has others beside it, which show that it was printed with them. */
const isWornOne = (strange: Strangeness | null, _: number, { length }: readonly unknown[]): boolean =>
  strange === "worn" && length > 1;

/** What is strange about the digits of a text, by their places. */
const strangeIn = (text: string, { glyphs }: LookedAt, print: Print): (Strangeness | null)[] =>
  text.length === glyphs.length && areSingle(glyphs, print)
    ? glyphs.map((glyph, place) => strangenessOf(glyph, text[place] ?? "", print.face))
    : [];

async function byViews(
  cell: InkedCell,
  looked: LookedAt,
  views: TableViews,
  readers: FigureReaders,
): Promise<Evidence | null> {
  const { figure, glyphs } = looked;
  if (figure === null) return null;
  const strength = strengthOf(figure);
  const isWorn = (): boolean =>
    strangeIn(figure.figures[0]?.text ?? "", looked, printOf(views, readers)).some(isWornOne);
  const isEnough = views.form === "count" && (strength >= CERTAIN || (strength >= ENOUGH && !isWorn()));
  const seen = isEnough ? [figure] : [figure, ...(await otherViews(cell, looked, views, readers))];
  const pitch = readers.spacing.pitch === null ? null : readers.spacing.pitch * views.ink.digit;
  const pieces = seen.length > 1 ? plainPieces([looked], seen, views) : null;
  const roomy = pieces === null ? seen : withRoom(seen, looked, { pieces, pitch });
  const pointed =
    views.form === "amount" ? withPoints(withCommas(roomy, looked.part, views), looked.part, views) : roomy;
  const evidence = weigh(pointed, { pieces, glyphs: surely(glyphs, readers.typeface) });
  if (evidence === null || !contradicts(evidence.text, glyphs, readers.typeface, pitch)) return evidence;
  return { ...evidence, agreed: false };
}

/**
 * True where a digit is not printed as others of the page are, and looks are less than certain of it: of the figure, or of a worn one
 * beside others in its place.
 */
const isUnlike = ({ text, strength, inPlace }: Evidence, looked: LookedAt, print: Print): boolean =>
  strength < CERTAIN &&
  strangeIn(text, looked, print).some((strange, place, all) =>
    isWornOne(strange, place, all) ? (inPlace?.(place) ?? 0) < CERTAIN : strange !== null,
  );

/** A line of a cell in the place of a figure. */
export async function figureLine(
  cell: InkedCell,
  looked: LookedAt,
  views: TableViews,
  readers: FigureReaders,
): Promise<ReadCell> {
  const shape = loneShape(cell, looked.part, views);
  const spelling = spelled(looked.glyphs, readers.typeface);
  const plain =
    bySign(shape, looked, spelling) ??
    bySpelling(looked.figure, spelling, () => hasPaleStrokes(looked.part, cell.layout.box, views));
  const found =
    plain === null || isHesitant(plain, looked.figure) ? await byViews(cell, looked, views, readers) : plain;
  const { typeface, spacing, wide } = readers;
  const print = printOf(views, readers);
  const isDoubted =
    found !== null &&
    (hidesDigit(looked, views, typeface, spacing.place) ||
      fadesBeside(looked.line, cell, views) ||
      isStruck(found.text, looked, views, readers) ||
      reachesOver(found.text, looked, views, readers) ||
      isUnlike(found, looked, print) ||
      !arePrintedTogether(found.text, looked.glyphs, print));
  const evidence = isDoubted ? { ...found, agreed: false } : found;
  if (evidence === null) return { text: looked.text.text, confidence: Math.min(0.5, looked.text.least) };
  const { pitch } = spacing;
  const standing = { line: looked.part, cell: cell.layout.box, dirt: cell.ink.dirt, pitch, wide };
  const confidence = confidenceOf(evidence, shape, standing, views);
  const most = looked.figure?.isPointed === true ? POINTED : 1;
  const unit = looked.figure?.unit ?? looked.figure?.remark ?? { text: "", probability: 1 };
  return {
    text: evidence.text + unit.text,
    confidence: Math.min(confidence, unit.probability, most),
    alternatives: evidence.others.slice(0, MOST_ALTERNATIVES).map((other) => other + unit.text),
  };
}
