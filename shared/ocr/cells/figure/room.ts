import { distance } from "../../glyphs/clusters.ts";
import type { Glyph } from "../../glyphs/glyph.ts";
import { widthOf } from "../../raster/box.ts";
import { median } from "../../raster/quantile.ts";
import type { FigureReading } from "../../text/line-reading.ts";
import type { LookedAt } from "../inked-cell.ts";
import { fillsPlaces } from "./fit.ts";

const DIGITS = /^\d+$/u;

/** Two digits that touch are so much wider than one. */
const WIDER = 1.2;

/** A look without some of its figures, the others as much likelier. It is asked of places in its first alone. */
export function without(look: FigureReading, isNone: (text: string) => boolean): FigureReading {
  const figures = look.figures.filter(({ text }) => !isNone(text));
  const { inPlace, ...asked } = look;
  const rest = look.figures.reduce(
    (left, { text, probability }) => left - (isNone(text) ? probability : 0),
    1,
  );
  return {
    ...(figures[0] === look.figures[0] ? look : asked),
    figures: figures.map((one) => ({ ...one, probability: one.probability / rest })),
  };
}

/** True where no glyph is wide enough for two digits that others are one each: 72 is not 712. */
function areNarrow(text: string, glyphs: readonly Glyph[]): boolean {
  const [widest = 0, ...others] = glyphs.map(({ box }) => widthOf(box)).sort((one, other) => other - one);
  const isOneMore = text.length > glyphs.length && text.length < 2 * glyphs.length;
  return isOneMore && widest < WIDER * median(others);
}

/** Glyphs further from one another than this (see `distance`) are not one digit of a face. */
const OTHER_SHAPE = 0.3;

/** True where glyphs that are nothing alike would be one digit, which a face has in one shape: 1722 is not 1122. */
const areUnlike = (text: string, glyphs: readonly Glyph[]): boolean =>
  text.length === glyphs.length &&
  glyphs.some(({ picture }, at) =>
    glyphs.some(
      (other, before) =>
        before < at && text[before] === text[at] && distance(picture, other.picture) > OTHER_SHAPE,
    ),
  );

/**
 * Looks at ink of so many digits, each in a place of `pitch` pixels where that is known, without the figures for which there is too
 * little or too much of it: a 7 may look like 71, but a 1 has no room in it. What fills other places is left as it is, and so is
 * what a look sees first, unless its digits have no places.
 */
export function withRoom(
  looks: readonly FigureReading[],
  { part, glyphs }: Pick<LookedAt, "part" | "glyphs">,
  { pieces, pitch }: { readonly pieces: number; readonly pitch: number | null },
): readonly FigureReading[] {
  const fills = (text: string): boolean => pitch === null || fillsPlaces(text, part, pitch);
  const isRegular = looks.every(({ figures }) =>
    figures.some(({ text }) => DIGITS.test(text) && text.length === pieces && fills(text)),
  );
  if (!isRegular) return looks;
  const firsts = new Set(looks.map(({ figures: [first] }) => first?.text));
  const isOther = (text: string): boolean =>
    !firsts.has(text) && (areNarrow(text, glyphs) || areUnlike(text, glyphs));
  return looks.map((look) => without(look, (text) => DIGITS.test(text) && (!fills(text) || isOther(text))));
}
