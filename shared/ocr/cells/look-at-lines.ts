import type { TextRecognizer } from "../engines.ts";
import { type Glyph, glyphsOf } from "../glyphs/glyph.ts";
import { alikeAmong, unanimous } from "../glyphs/spared.ts";
import type { GlyphReading } from "../glyphs/typeface.ts";
import { heightOf, widthOf } from "../raster/box.ts";
import type { LineReader } from "../text/line-reading.ts";
import { recognizeAll } from "../text/recognize-all.ts";
import { loneShape } from "./figure/confidence.ts";
import { hasPaleStrokes } from "./figure/pale-strokes.ts";
import type { InkLine } from "./ink/cell-ink.ts";
import { linePicture, MARGIN } from "./ink/line-picture.ts";
import { signOf } from "./ink/stroke-shape.ts";
import type { InkedCell, LookedAt, TableViews } from "./inked-cell.ts";
import { isPlainlyWords, isRemarked } from "./words-cell.ts";

/** Lines longer than this (in heights of the picture) hold no figure: full-width ones with decimals and their unit do. */
const LONGEST_FIGURE = 13;
/** Pieces of ink, and their width in heights, of a line that may be one digit or sign. */
const MOST_PIECES = 2;
const WIDEST = 1.2;

/** Digits behind which one character stands that is of no figure. */
const UNKNOWN_BEHIND = /^\d[\d,.]*※$/u;

/** True for a figure behind which something stands that no look has known for a unit. */
const isUnmeasured = (looked: LookedAt | undefined): boolean =>
  looked?.figure?.unit === undefined && UNKNOWN_BEHIND.test(looked?.figure?.unbound ?? "");

/** A second look, where it sees the same figure as the first and a unit behind it; else the first, if there is one. */
const measuredBy = (second: LookedAt, first: LookedAt = second): LookedAt =>
  second.figure?.unit !== undefined && second.figure.figures[0]?.text === first.figure?.figures[0]?.text
    ? second
    : first;

interface CellLine {
  readonly cell: Pick<InkedCell, "layout" | "ink">;
  readonly line: InkLine;
}

/** The glyph of a line that is one, whole, and stands alone in its cell; null for any other. */
function loneGlyph({ cell, line }: CellLine, views: TableViews): Glyph | null {
  const { raster, ink } = views;
  if (cell.ink.lines.length > 1 || line.strokes.length > MOST_PIECES) return null;
  if (widthOf(line.box) > WIDEST * Math.max(ink.digit, heightOf(line.box))) return null;
  if (hasPaleStrokes(line, cell.layout.box, views)) return null;
  const [glyph, ...others] = glyphsOf(raster, line, ink);
  return glyph === undefined || others.length > 0 ? null : glyph;
}

/** A line that was not looked at itself, as what all that look like it are. */
const inferred = (line: InkLine, glyph: Glyph, { symbol, confidence }: GlyphReading): LookedAt => ({
  line,
  part: line,
  text: { text: symbol, least: confidence, mean: confidence, probabilities: [confidence] },
  figure: {
    figures: [{ text: symbol, probability: confidence }],
    within: 1,
    seen: 1,
    unbound: symbol,
  },
  glyphs: [glyph],
  isSpared: true,
});

/**
 * Looks at the lines of a table's cells. Of glyphs that look alike and stand alone, as zeros do by the hundred, some are
 * shown to the network; the others are what these are, if they are all of one mind.
 */
export async function lookAtLines(
  lines: readonly CellLine[],
  views: TableViews,
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<LookedAt[]> {
  const looked: LookedAt[] = [];
  const lookWith = async (indexes: readonly number[], margin?: number): Promise<void> => {
    const some = indexes.flatMap((index) => {
      const one = lines[index];
      if (one === undefined) return [];
      const { cell, line } = one;
      const picture = linePicture(views.raster, cell.layout.box, cell.ink, line, views.ink, margin);
      return [{ index, line, picture }];
    });
    const pictures = some.map(({ picture }) => picture);
    const seen = await recognizeAll(recognizer, pictures, (emission, at): LookedAt[] => {
      const one = some[at];
      if (one === undefined) return [];
      const text = reader.text(emission);
      const isShort = one.picture.width / one.picture.height <= LONGEST_FIGURE && !isPlainlyWords(text);
      const seen = isShort || isRemarked(text) ? reader.figure(emission, views.form) : null;
      const figure = isShort || seen?.remark !== undefined ? seen : null;
      return [{ line: one.line, part: one.line, text, figure, glyphs: [] }];
    });
    some.forEach(({ index }, at) => {
      for (const one of seen[at] ?? []) looked[index] = measuredBy(one, looked[index]);
    });
  };
  const lookAt = async (indexes: readonly number[]): Promise<void> => {
    await lookWith(indexes);
    await lookWith(
      indexes.filter((index) => isUnmeasured(looked[index])),
      MARGIN.wide,
    );
  };
  const glyphs = lines.map((line) => loneGlyph(line, views));
  const alike = alikeAmong(glyphs);
  const spared = new Set(alike.flatMap((one) => one.spared));
  await lookAt([...lines.keys()].filter((index) => !spared.has(index)));
  for (const { shown, spared: copies } of alike) {
    const looks = shown.map((index) => {
      const [one, glyph, figure] = [lines[index], glyphs[index], looked[index]?.figure];
      if (one === undefined || glyph == null || figure == null) return null;
      const shape = loneShape({ ...one.cell, lines: [] }, one.line, views);
      return { glyphs: [glyph], figure, sign: signOf(shape) };
    });
    const reading = unanimous(looks);
    if (reading === null) await lookAt(copies);
    else
      for (const index of copies) {
        const [line, glyph] = [lines[index]?.line, glyphs[index]];
        if (line !== undefined && glyph != null) looked[index] = inferred(line, glyph, reading);
      }
  }
  return looked;
}
