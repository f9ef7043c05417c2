import type { FigureReading } from "../../text/line-reading.ts";
import type { InkLine } from "../ink/cell-ink.ts";
import { fillsPlaces } from "./fit.ts";

const DIGITS = /^\d+$/u;

/** A look without some of its figures, the others as much likelier. */
function without(look: FigureReading, isNone: (text: string) => boolean): FigureReading {
  const figures = look.figures.filter(({ text }) => !isNone(text));
  const rest = look.figures.reduce(
    (left, { text, probability }) => left - (isNone(text) ? probability : 0),
    1,
  );
  return { ...look, figures: figures.map((one) => ({ ...one, probability: one.probability / rest })) };
}

/**
 * Looks at ink of so many digits, each in a place of `pitch` pixels, without the figures for which there is too little or too much
 * of it: a 7 may look like 71, but a 1 has no room in it. What fills other places is left as it is.
 */
export function withRoom(
  looks: readonly FigureReading[],
  part: InkLine,
  { pieces, pitch }: { readonly pieces: number; readonly pitch: number },
): readonly FigureReading[] {
  const fills = (text: string): boolean => fillsPlaces(text, part, pitch);
  const isRegular = looks.every(({ figures }) =>
    figures.some(({ text }) => DIGITS.test(text) && text.length === pieces && fills(text)),
  );
  return isRegular ? looks.map((look) => without(look, (text) => DIGITS.test(text) && !fills(text))) : looks;
}
