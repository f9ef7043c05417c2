import { intAt, type Pdfium } from "./pdfium.ts";

/** A colour as drawn, each part 0 to 255. */
export interface Ink {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const WHITE: Ink = { red: 255, green: 255, blue: 255, alpha: 255 };
const BLACK: Ink = { red: 0, green: 0, blue: 0, alpha: 255 };

/** Colours that differ less than this in every part cannot be told apart on paper. */
const LEAST_CONTRAST = 24;
/** What lets more of the ground through cannot be seen. */
const LEAST_ALPHA = 20;

type Getter = (object: number, red: number, green: number, blue: number, alpha: number) => boolean;

function inkOf(pdfium: Pdfium, object: number, get: Getter): Ink {
  const at = pdfium.scratch;
  if (!get(object, at, at + 4, at + 8, at + 12)) return BLACK;
  const [red = 0, green = 0, blue = 0, alpha = 0] = [0, 4, 8, 12].map((offset) => intAt(pdfium, at + offset));
  return { red, green, blue, alpha };
}

/** A pattern or a shading has no colour of its own; it counts as black. */
export const fillInk = (pdfium: Pdfium, object: number): Ink =>
  inkOf(pdfium, object, pdfium.FPDFPageObj_GetFillColor);

export const strokeInk = (pdfium: Pdfium, object: number): Ink =>
  inkOf(pdfium, object, pdfium.FPDFPageObj_GetStrokeColor);

export function isVisible(ink: Ink, ground: Ink = WHITE): boolean {
  if (ink.alpha < LEAST_ALPHA) return false;
  const differences = [ink.red - ground.red, ink.green - ground.green, ink.blue - ground.blue];
  const share = ink.alpha / 255;
  return differences.some((difference) => Math.abs(difference) * share >= LEAST_CONTRAST);
}
