import { Refusal } from "../refusal.ts";
import { foldCharacter } from "./fold-character.ts";
import {
  type Box,
  centerX,
  centerY,
  contains,
  type Matrix,
  transformBox,
  transformPoint,
} from "./geometry.ts";
import { type Glyph, UNKNOWN } from "./glyph.ts";
import { doubleAt, floatAt, type Pdfium } from "./pdfium.ts";

/** A page of a report has one or two thousand characters. */
const MOST_CHARACTERS = 60_000;

/** How far (in sizes) a character's ink may lie from its origin; a box further off is not its own. */
const FAR = 2.5;

const BLANK = /^[\s\u00A0\u2000-\u200F\u2028-\u202F\u3000\uFEFF\u00AD]$/u;
/** Controls, private use and what is no character: they say nothing about what is printed. */
const MEANINGLESS = /^[\p{Cc}\p{Co}\p{Cn}\p{Cs}\uFFFD]$/u;

/** The characters of a page. */
export interface PageGlyphs {
  readonly glyphs: readonly Glyph[];
  /** PDFium took text for a repetition of the text above it and left it out. */
  readonly lost: boolean;
}

interface Reader {
  readonly pdfium: Pdfium;
  readonly text: number;
  readonly toPage: Matrix;
}

function inkBox({ pdfium, text, toPage }: Reader, index: number): Box {
  const at = pdfium.scratch;
  if (!pdfium.FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24)) return [0, 0, -1, -1];
  const left = doubleAt(pdfium, at);
  const right = doubleAt(pdfium, at + 8);
  const low = doubleAt(pdfium, at + 16);
  return transformBox(toPage, [left, low, right, doubleAt(pdfium, at + 24)]);
}

function originOf({ pdfium, text, toPage }: Reader, index: number): readonly [number, number] {
  const at = pdfium.scratch;
  pdfium.FPDFText_GetCharOrigin(text, index, at, at + 8);
  return transformPoint(toPage, doubleAt(pdfium, at), doubleAt(pdfium, at + 8));
}

function looseBox({ pdfium, text, toPage }: Reader, index: number): Box {
  const at = pdfium.scratch;
  pdfium.FPDFText_GetLooseCharBox(text, index, at);
  const left = floatAt(pdfium, at);
  const high = floatAt(pdfium, at + 4);
  return transformBox(toPage, [left, floatAt(pdfium, at + 12), floatAt(pdfium, at + 8), high]);
}

/** The ink of a character whose box PDFium does not know, or gives in the coordinates of its form. */
function likelyBox(ink: Box, x: number, baseline: number, size: number): Box {
  const width = Math.max(ink[2] - ink[0], ink[3] - ink[1]);
  const near = Math.abs(centerX(ink) - x) < FAR * size && Math.abs(centerY(ink) - baseline) < FAR * size;
  if (near && width > 0) return ink;
  return [x + size * 0.05, baseline - size * 0.8, x + size * 0.95, baseline + size * 0.1];
}

/** The effective scale of a character's matrix: a font of size 1 under a matrix of 12 is displayed at 12. */
function scaleOf({ pdfium, text }: Reader, index: number): number {
  if (!pdfium.FPDFText_GetMatrix(text, index, pdfium.scratch)) return 1;
  const c = floatAt(pdfium, pdfium.scratch + 8);
  const d = floatAt(pdfium, pdfium.scratch + 12);
  return Math.hypot(c, d) || 1;
}

function textOf(pdfium: Pdfium, text: number, index: number, code: number): string {
  if (code === 0 || code > 0x10ffff || pdfium.FPDFText_HasUnicodeMapError(text, index) === 1) return UNKNOWN;
  const character = String.fromCodePoint(code);
  return MEANINGLESS.test(character) ? UNKNOWN : foldCharacter(character);
}

/**
 * The characters of a loaded page in the order of the document. Characters of `hidden` text objects, outside of the
 * page, or turned by anything but quarter turns (watermarks) are left out.
 */
export function pageGlyphs(
  pdfium: Pdfium,
  page: number,
  frame: {
    readonly toPage: Matrix;
    readonly box: Box;
    readonly hidden: ReadonlySet<number>;
    readonly shapeless: ReadonlySet<number>;
  },
): PageGlyphs {
  const text = pdfium.FPDFText_LoadPage(page);
  if (text === 0) return { glyphs: [], lost: false };
  try {
    const reader = { pdfium, text, toPage: frame.toPage };
    const seen = new Set<number>();
    const glyphs = collect(reader, frame.box, frame.hidden, seen);
    const lost = [...frame.shapeless].some((object) => !seen.has(object));
    return { glyphs, lost };
  } finally {
    pdfium.FPDFText_ClosePage(text);
  }
}

function isSlanted(pdfium: Pdfium, text: number, index: number): boolean {
  const quarters = pdfium.FPDFText_GetCharAngle(text, index) / (Math.PI / 2);
  return Math.abs(quarters - Math.round(quarters)) > 0.05;
}

interface ObjectTraits {
  readonly size: number;
  readonly skipped: boolean;
}

function collect(reader: Reader, page: Box, hidden: ReadonlySet<number>, seen: Set<number>): Glyph[] {
  const { pdfium, text } = reader;
  const count = pdfium.FPDFText_CountChars(text);
  if (count > MOST_CHARACTERS)
    throw new Refusal("TOO_COMPLEX", `a page of more than ${MOST_CHARACTERS} characters`);
  const traits = new Map<number, ObjectTraits>();
  const glyphs: Glyph[] = [];
  let afterBlank = false;
  for (let index = 0; index < count; index += 1) {
    const code = pdfium.FPDFText_GetUnicode(text, index);
    if (pdfium.FPDFText_IsGenerated(text, index) === 1) continue;
    const object = pdfium.FPDFText_GetTextObject(text, index);
    seen.add(object);
    if (code !== 0 && code <= 0xffff && BLANK.test(String.fromCharCode(code))) {
      afterBlank = true;
      continue;
    }
    let trait = traits.get(object);
    if (trait === undefined) {
      const size = pdfium.FPDFText_GetFontSize(text, index) * scaleOf(reader, index);
      trait = { size, skipped: hidden.has(object) || isSlanted(pdfium, text, index) };
      traits.set(object, trait);
    }
    if (trait.skipped) continue;
    const character = textOf(pdfium, text, index, code);
    const [x, baseline] = originOf(reader, index);
    const box = likelyBox(inkBox(reader, index), x, baseline, trait.size);
    if (!contains(page, centerX(box), centerY(box))) continue;
    const end = looseBox(reader, index)[2];
    glyphs.push({ text: character, box, x, baseline, end, size: trait.size, afterBlank });
    afterBlank = false;
  }
  return glyphs;
}
