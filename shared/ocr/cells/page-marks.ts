import type { PageReading } from "../../document/page-reading.ts";
import { heightOf, widthOf } from "../raster/box.ts";
import { countAlike } from "./bare/alike-signs.ts";
import { type Blank, blankOf, DOUBTFUL_BLANK, SURE_BLANK } from "./bare/blank.ts";
import { goesOn } from "./bare/goes-on.ts";
import { coarser, type Grain, grainOf, PLAIN } from "./bare/grain.ts";
import { LONG, type SignMark, signMark, TALL } from "./bare/sign-mark.ts";
import { isPieceOf } from "./bare/slash-piece.ts";
import { isGrainless, losesSigns } from "./bare/thin-strokes.ts";
import { CONTRADICTED, contradicted, loneShape, PROVED } from "./figure/confidence.ts";
import { strengthOf } from "./figure/evidence.ts";
import { areInPieces, bareOf, isSealed, NAMED, type Placed, SIGN, TRACES } from "./in-pieces.ts";
import { areOneSlash, isLow } from "./ink/stroke-shape.ts";
import type { InkedCell, ReadCell, TableViews } from "./inked-cell.ts";
import type { LookedTable } from "./looked-table.ts";

/** What the cells of a page show together: the grain of its paper, and how it writes its dashes and slashes. */
export interface PageMarks extends Pick<PageReading, "losable"> {
  readonly grain: Grain;
  readonly signs: readonly SignMark[];
  /** Those of them that the network is sure of. */
  readonly named: readonly SignMark[];
  /** How sure its cells without lines are blank, each by itself. */
  readonly blanks: ReadonlyMap<InkedCell, Blank>;
  /** Strokes as thin as a hair came apart on it: what stands alone as a sign may be what is left of a digit. */
  readonly isInPieces: boolean;
}

/** So many others alike, in the same place of their cells: dirt and grain have no such habits. */
const MANY = 4;
/** So few are enough of dashes this dark (1: as strokes) and long (heights of a digit): what shows through is paler; long ones are of no digit. */
const CLEAR = { others: 2, contrast: 0.35, length: 0.4 };
/** Blur makes a long dash paler and leaves its ink: so much (heights of a digit, were it as dark as strokes) as nothing has that shows through. */
const INK = 0.05;
/** Grain hardly makes a line as long: so large a share of what stands out is enough. */
const LONG_PLAIN = 0.5;
/** One is enough of slashes this dark and higher than any digit: scratches go further, and what shows through leans the other way. */
const CLEAR_SLASH = { others: 1, contrast: 0.2 };

const isLong = ({ sign, box, digit }: SignMark): boolean => sign === "-" && widthOf(box) >= LONG * digit;
const isInk = ({ thickness, digit }: SignMark): boolean => thickness >= INK * digit;

function isPlain(mark: SignMark, { deviation, slanted }: Grain): boolean {
  const least = PLAIN * (mark.sign === "-" ? deviation : slanted.deviation);
  return mark.contrast >= (isLong(mark) && isInk(mark) ? LONG_PLAIN * least : least);
}

/** How sure a reading is at least that is no sign too faint to be read. */
const READ = 0.5;

const isClearDash = ({ sign, contrast, box, digit }: SignMark): boolean =>
  sign === "-" && contrast >= CLEAR.contrast && widthOf(box) >= CLEAR.length * digit;

const isTallSlash = ({ sign, box, digit }: SignMark): boolean =>
  sign === "/" && heightOf(box) >= TALL * digit;
const isClearSlash = (mark: SignMark): boolean => isTallSlash(mark) && mark.contrast >= CLEAR_SLASH.contrast;

function othersNeeded(mark: SignMark): number {
  if (isClearSlash(mark)) return CLEAR_SLASH.others;
  if (isLong(mark) && (isInk(mark) || isClearDash(mark))) return 1;
  return isClearDash(mark) ? CLEAR.others : MANY;
}

const isScratch = ({ sign, box, cell }: SignMark, views: TableViews): boolean =>
  sign === "/" && goesOn(box, cell, views);

/** Of a slash higher than any digit one that is clear itself bears out a paler one: both are of one hand. */
const isBorneOut = (mark: SignMark, signs: readonly SignMark[]): boolean =>
  countAlike(mark, signs) >= othersNeeded(mark) ||
  (isTallSlash(mark) && countAlike(mark, signs.filter(isClearSlash)) >= CLEAR_SLASH.others);

/**
 * True where so many cells show the rest of something that others may have held the same, of which nothing is left. A
 * slash may be such a rest itself, if few are like it.
 */
function leavesTraces(blanks: ReadonlyMap<InkedCell, Blank>, signs: readonly SignMark[]): boolean {
  const whole = signs.filter((mark) => mark.sign === "-" || isBorneOut(mark, signs));
  const known = new Set(whole.map(({ cell }) => cell));
  const bare = [...blanks].filter(([cell]) => !isSealed(cell));
  const traces = bare.filter(
    ([{ layout }, { confidence }]) => confidence < SURE_BLANK && !known.has(layout.box),
  );
  return traces.length >= Math.max(TRACES.least, TRACES.share * bare.length);
}

/** True for ink, specks among it, that is a slash together: where one came apart its pieces may look like lines, or like a 1. */
const isSlashInPieces = ({ ink: { lines, dirt } }: InkedCell, { raster, ink }: TableViews): boolean =>
  areOneSlash([...lines.flatMap(({ strokes }) => strokes), ...dirt], raster.width, ink.digit);

/**
 * Where a sign may stand alone: in a cell without lines, in one of a single line that is a sign or nothing known, and in
 * one of pieces of a slash.
 */
function mayBeSign(cell: InkedCell, views: TableViews): boolean {
  const [first, ...others] = cell.lines;
  if (first === undefined) return true;
  if (isSlashInPieces(cell, views)) return true;
  if (others.length > 0) return false;
  const { part, figure } = first;
  const shape = loneShape(cell, part, views);
  const isSign =
    shape === "slash" || isLow(part.box, views.ink.digit) || /^[-/]$/u.test(figure?.figures[0]?.text ?? "");
  return isSign || figure === null || strengthOf(figure) < READ;
}

/** True where the network is sure of the sign that a cell's stroke has the shape of. */
function names({ lines: [first] }: InkedCell, { sign }: SignMark): boolean {
  const figure = first?.figure ?? null;
  return figure?.figures[0]?.text === sign && strengthOf(figure) >= NAMED;
}

/**
 * How sure cells without lines are blank, and the grain of the paper. What is left of a seal says nothing of the page:
 * cells that one crosses are held against the grain of their own kind.
 */
function blanksOf(bare: readonly Placed[]): Pick<PageMarks, "grain" | "blanks"> {
  const bareIn = ({ cell, views }: Placed) => bareOf(cell, views);
  const sealed = bare.filter(({ cell }) => isSealed(cell));
  const grain = grainOf(bare.filter(({ cell }) => !isSealed(cell)).map(bareIn));
  const underSeals = coarser(grain, grainOf(sealed.map(bareIn)));
  const blankIn = (one: Placed): Blank => blankOf(bareIn(one), isSealed(one.cell) ? underSeals : grain);
  return { grain, blanks: new Map(bare.map((one) => [one.cell, blankIn(one)])) };
}

export function marksOf(tables: readonly LookedTable[]): PageMarks {
  const cells = tables.flatMap(({ cells, views }) => cells.map((cell) => ({ cell, views })));
  const { grain, blanks } = blanksOf(cells.filter(({ cell }) => cell.lines.length === 0));
  const seen = cells.flatMap(({ cell, views }) => {
    if (isSealed(cell) || (blanks.get(cell)?.confidence ?? 0) >= SURE_BLANK || !mayBeSign(cell, views))
      return [];
    const mark = signMark(bareOf(cell, views));
    const isSign = mark !== null && isPlain(mark, grain) && !isScratch(mark, views);
    return isSign ? [{ mark, isNamed: names(cell, mark) }] : [];
  });
  const signs = seen.map(({ mark }) => mark);
  const named = seen.flatMap(({ mark, isNamed }) => (isNamed ? [mark] : []));
  const inked = cells.flatMap(({ cell, views: { raster, ink } }) =>
    cell.lines.map(({ line }) => ({ raster, box: line.box, ink })),
  );
  const found = { grain, signs, named, blanks };
  if (!isGrainless(grain)) return { ...found, isInPieces: false };
  const marks = { ...found, isInPieces: areInPieces(cells, signs) };
  if (losesSigns(signs, inked, grain) || leavesTraces(blanks, signs)) return { ...marks, losable: "dashes" };
  return blanks.size > 0 ? { ...marks, losable: "strokes" } : marks;
}

/** The sign of a cell that many others bear out; null for one that does not have so many likes. */
function signOutOf(cell: InkedCell, { signs, isInPieces }: PageMarks): SignMark | null {
  if (isInPieces) return null;
  const mark = signs.find((sign) => sign.cell === cell.layout.box);
  return mark !== undefined && isBorneOut(mark, signs) ? mark : null;
}

/** What a blank may be that is in doubt for a sign's sake alone. */
const SIGNS = ["-", "/"];

/** A cell without lines: blank; or a sign too light to be ink, where many others stand like it. */
export function bareCell(cell: InkedCell, marks: PageMarks): ReadCell {
  const { confidence = 0, mayBeSign = false } = marks.blanks.get(cell) ?? {};
  const isSure = confidence >= SURE_BLANK;
  const doubted: ReadCell = {
    text: "",
    confidence: DOUBTFUL_BLANK,
    ...((isSure || mayBeSign) && { alternatives: SIGNS }),
  };
  if (isSure) return marks.losable === "dashes" ? doubted : { text: "", confidence };
  const mark = signOutOf(cell, marks);
  return mark === null ? doubted : { text: mark.sign, confidence: PROVED };
}

/**
 * A sign in doubt by its length or its faintness is none where many others are like it. No figure is flat; a 1 may lean
 * as a slash does, but not look the same as what is read as slashes, nor be higher than any digit as many others are; a sure 7 is in doubt if
 * many slashes look so.
 */
export function borneOut(read: ReadCell, cell: InkedCell, marks: PageMarks): ReadCell {
  if (marks.isInPieces && SIGN.test(read.text)) return { ...read, confidence: contradicted(read.confidence) };
  const mark = signOutOf(cell, marks);
  if (mark?.sign === "/" && read.text !== "/" && read.confidence > CONTRADICTED)
    return { ...read, confidence: CONTRADICTED };
  if (mark === null || read.confidence >= PROVED) return read;
  const isSign = mark.sign === "-" || mark.sign === read.text || read.confidence < READ;
  const isKnown =
    isBorneOut(mark, marks.named) || (isTallSlash(mark) && countAlike(mark, marks.signs) >= MANY);
  const isSlash = read.confidence <= CONTRADICTED && isKnown;
  return isSign || isSlash || isPieceOf(mark, cell) ? { text: mark.sign, confidence: PROVED } : read;
}
