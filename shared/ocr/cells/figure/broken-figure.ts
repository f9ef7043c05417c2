import { spelled, surely } from "../../glyphs/spelled.ts";
import { joinedEmissions } from "../../text/joined-emissions.ts";
import type { FigureReading } from "../../text/line-reading.ts";
import { linePicture, MARGIN, withPart } from "../ink/line-picture.ts";
import type { InkedCell, LookedAt, ReadCell, TableViews } from "../inked-cell.ts";
import { contradicted } from "./confidence.ts";
import { isCut } from "./cut-ink.ts";
import { bySpelling, weigh } from "./evidence.ts";
import { type FigureReaders, plainPieces } from "./figure-line.ts";
import { fits, isStacked } from "./fit.ts";
import { hidesDigit } from "./hidden-digit.ts";
import { plainNumber } from "./likely-text.ts";
import { fadesBeside } from "./pale-strokes.ts";
import { isStruck } from "./struck.ts";

/** Margins of the views of each line. */
const MARGINS = Object.values(MARGIN);
/** That lines are one figure is as sure as this: where sums of the report fail, it is left to people. */
const MOST = 0.97;

/** The digits of one line, full-width ones with room between them: a number begins with no zero, but a line of one may. */
function ownDigits({ text, figure }: LookedAt): string {
  const free = [figure?.unbound ?? "", text.text.replaceAll(/\s/gu, "")].map(plainNumber);
  return free.find((digits) => /^\d+$/u.test(digits)) ?? plainNumber(figure?.figures[0]?.text ?? "");
}

/** A figure of several lines as the network sees it: its lines as one without their unit, in views with other margins. */
async function viewsOf(
  { layout, ink, lines }: InkedCell,
  { raster, ink: print, form }: TableViews,
  { recognizer, reader }: FigureReaders,
): Promise<FigureReading[]> {
  const pictures = MARGINS.flatMap((margin) =>
    lines.map(({ line, part }) =>
      linePicture(raster, layout.box, withPart(ink, line, part), part, print, margin),
    ),
  );
  const emissions = await recognizer.recognize(pictures);
  return MARGINS.map((_, view) => {
    const own = emissions.slice(view * lines.length, (view + 1) * lines.length);
    return reader.figure(joinedEmissions(own), form);
  });
}

/** A cell whose lines are one figure (see `isOneFigure`); null where no view sees a figure in them. */
export async function brokenFigure(
  cell: InkedCell,
  views: TableViews,
  readers: FigureReaders,
): Promise<ReadCell | null> {
  const seen = await viewsOf(cell, views, readers);
  const glyphs = cell.lines.flatMap((line) => line.glyphs);
  const pieces = plainPieces(cell.lines, seen, views);
  const weighed = weigh(seen, { pieces, glyphs: surely(glyphs, readers.typeface) });
  if (weighed === null) return null;
  const evidence = bySpelling(seen[0] ?? null, spelled(glyphs, readers.typeface), () => true) ?? weighed;
  const text = plainNumber(evidence.text);
  const own = cell.lines.map(ownDigits);
  const hides = cell.lines.some(
    (one) =>
      hidesDigit(one, views, readers.typeface, readers.spacing.place) || fadesBeside(one.line, cell, views),
  );
  const { wide, spacing } = readers;
  const places = { pitch: spacing.pitch, wide };
  const isWhole =
    own.join("") === text &&
    /^\d+$/u.test(text) &&
    cell.lines.every(
      ({ line, part, glyphs: ofLine }, at) =>
        fits(own[at] ?? "", part, views, places) &&
        !isCut(line, cell.layout.box, views) &&
        !isStacked(part, views) &&
        !isStruck(own[at] ?? "", { part, glyphs: ofLine }, views, readers),
    );
  // Glyphs that spell it bear it out alone, as they do a figure on one line.
  const isSpelled = evidence.spelling != null;
  const isBorneOut = evidence.agreed && (isSpelled || (weighed.agreed && weighed.text === evidence.text));
  const unit = cell.lines.at(-1)?.figure?.unit ?? { text: "", probability: 1 };
  const strength = Math.min(evidence.strength, unit.probability);
  return {
    text: evidence.text + unit.text,
    confidence: isWhole && isBorneOut && !hides ? Math.min(MOST, strength) : contradicted(strength),
    alternatives: evidence.others.slice(0, 3).map((other) => other + unit.text),
  };
}
